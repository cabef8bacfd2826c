import type { Count } from '../domain/count.ts';
import type { Place, PlaceId } from '../domain/place.ts';
import type { Span, Year } from '../domain/year.ts';
import { sum } from './count.ts';
import { Memory } from './memory.ts';
import { isRegion, membersOf } from './region.ts';
import { openYear, reportedSpan, reportersByYear } from './reporting.ts';
import { spanOnRecord } from './span.ts';
import {
  isEveryone,
  missingTable,
  reportedIn,
  toldByYear,
  type Kind,
  type Told,
  type ToldByYear,
  type TrendTables
} from './told.ts';

/**
 * `open`: reports for the year are still coming in. `summed`: some numbers are sums of finer published cells. `otherwise`: one
 * country's number is not made up as the one before it, so that no line joins them [D7].
 */
export type Flag = 'open' | 'summed' | 'otherwise';

/** Detected victims of one year: persons, or `null` where no country told; and how many countries reported. */
export type YearlyVictims = {
  readonly year: Year;
  readonly victims: Count | null;
  readonly reporting: number;
  readonly flags: readonly Flag[];
};

/** One line of a trend: which countries, which victims, which years. */
export type TrendQuestion = Kind & {
  /** countries, or UN regions by M49 code, all in one sum; none is the world */
  readonly places: readonly PlaceId[];
  /** countries, or UN regions by M49 code, left out of the sum */
  readonly without: readonly PlaceId[];
  /** only countries that told a number for every year of the span */
  readonly reporters: 'all' | 'same';
  /** `null`: from the first year with enough reporting countries to the latest */
  readonly years: Span | null;
};

/** Who is in a sum: every country named, every country of a region named, all of them where none is; less those left out. */
export function membership(
  places: ReadonlyMap<PlaceId, Place>,
  question: Pick<TrendQuestion, 'places' | 'without'>
): (place: PlaceId) => boolean {
  const named = new Set(membersOf(question.places, places));
  const out = new Set(membersOf(question.without, places));
  const isWorld = question.places.length === 0;
  return (id) => !out.has(id) && (isWorld || named.has(id));
}

/** A year of a line before anything is added: what each country told. */
export type TellingYear = Pick<YearlyVictims, 'year' | 'flags'> & {
  /** those among them that reported a number, or hidden cells beside a total [D45] */
  readonly reporters: ReadonlySet<PlaceId>;
  readonly told: readonly (readonly [place: PlaceId, told: Told])[];
};

/** Detected victims a year for one line, every year of its span in order; nothing where a table is missing. */
export function victimsByYear(tables: TrendTables, question: TrendQuestion): readonly YearlyVictims[] {
  return tellingYears(tables, question).map(summedUp);
}

/** What countries told for a year, added. */
export function summedUp({ year, told, reporters, flags }: TellingYear): YearlyVictims {
  return {
    year,
    victims: told.length === 0 ? null : sum(told.map(([, { victims }]) => victims)),
    reporting: reporters.size,
    flags
  };
}

/** What each country of a line told, every year of its span in order; nothing where a table is missing. */
export function tellingYears(tables: TrendTables, question: TrendQuestion): readonly TellingYear[] {
  const span = spanOf(tables, question);
  if (span === null) return [];
  if (question.reporters === 'same') return toldIn(tables, question, span);
  return everyYear(tables, question).filter(({ year }) => year >= span.from && year <= span.to);
}

function spanOf(tables: TrendTables, question: TrendQuestion): Span | null {
  const full = tables.totals && reportedSpan(tables.totals);
  if (!full || missingTable(tables, question)) return null;
  return question.years ? spanOnRecord(tables, question.years) : full;
}

const EVER: Span = { from: -Infinity, to: Infinity };

/** The lines of a page and of the views a reader steps to and fro. */
const lines = new Memory<TrendTables, readonly TellingYear[]>(40);

/** Who is in a line of all reporters does not depend on its span: a step through the years finds it gathered. */
function everyYear(tables: TrendTables, question: TrendQuestion): readonly TellingYear[] {
  const { form, sex, age, places, without } = question;
  return lines.recall(tables, JSON.stringify([form, sex, age, places, without]), () => {
    const span = spanOnRecord(tables, EVER);
    return span === null ? [] : toldIn(tables, question, span);
  });
}

function toldIn(tables: TrendTables, question: TrendQuestion, span: Span): readonly TellingYear[] {
  const totals = tables.totals ?? [];
  const years = Array.from({ length: span.to - span.from + 1 }, (_, i) => span.from + i);
  const isIn = membership(tables.places, question);
  const told = toldByYear(tables, question, isIn);
  const isReporter = reportedIn(told, totals);
  const steady = question.reporters === 'same' ? steadyReporters(told, years, isReporter) : null;
  const latest = reportedSpan(totals)?.to;
  const open = steady || latest === undefined ? null : openYear(reportersByYear(totals, isIn), latest);
  const found = years.map((year): TellingYear => {
    const inYear = [...(told.get(year) ?? [])].filter(([place]) => steady?.has(place) ?? true);
    return {
      year,
      told: inYear,
      reporters: new Set(inYear.flatMap(([place]) => (isReporter(place, year) ? [place] : []))),
      flags: [
        ...(open?.year === year ? (['open'] as const) : []),
        ...(inYear.some(([, { summed }]) => summed) ? (['summed'] as const) : [])
      ]
    };
  });
  const [place, ...others] = question.places;
  const isOne = place !== undefined && others.length === 0 && !isRegion(place);
  return isOne && isEveryone(question) ? brokenYears(found) : found;
}

/** The years of one country, marked where its number is a sum and the one before a published total, or the other way round. */
export function brokenYears(years: readonly TellingYear[]): readonly TellingYear[] {
  let before: boolean | null = null;
  return years.map((year) => {
    const [first] = year.told;
    if (first === undefined) return year;
    const isSummed = year.flags.includes('summed');
    const isOtherwise = before !== null && before !== isSummed;
    before = isSummed;
    return isOtherwise ? { ...year, flags: [...year.flags, 'otherwise'] } : year;
  });
}

/** The countries that reported a total for every year of a span, whichever victims a view asks for. */
export function sameReporters(
  tables: TrendTables,
  question: Pick<TrendQuestion, 'places' | 'without' | 'years'>
): ReadonlySet<PlaceId> {
  const everyone = { form: 'all', sex: 'all', age: 'all', reporters: 'same' } as const;
  return tellingYears(tables, { ...question, ...everyone })[0]?.reporters ?? new Set();
}

function steadyReporters(
  told: ToldByYear,
  years: readonly Year[],
  isReporter: (place: PlaceId, year: Year) => boolean
): ReadonlySet<PlaceId> {
  const first = [...(told.get(years[0] ?? 0)?.keys() ?? [])];
  return new Set(first.filter((place) => years.every((year) => isReporter(place, year))));
}
