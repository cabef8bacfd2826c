import type { Count } from '../../domain/count.ts';
import type { PlaceId } from '../../domain/place.ts';
import type { Span, Year } from '../../domain/year.ts';
import { shareOverYears, SHOWN_APART } from '../../query/apart.ts';
import { yearsReported } from '../../query/first.ts';
import { isRegion, knownAmong } from '../../query/region.ts';
import { reportedSpan } from '../../query/reporting.ts';
import { spanOnRecord } from '../../query/span.ts';
import { missingTable } from '../../query/told.ts';
import {
  membership,
  sameReporters,
  victimsByYear,
  type TrendQuestion,
  type YearlyVictims
} from '../../query/yearly.ts';
import type { Session } from '../../state/session.svelte.ts';

/** One line of the figure. `tone` is its place among the tones of lines: 0 is the accent, 1 ink. */
export type Series = {
  readonly id: string;
  /** a country or region, or `null` for the world */
  readonly place: PlaceId | null;
  /** countries left out of the line */
  readonly without: readonly PlaceId[];
  readonly tone: number;
  readonly years: readonly YearlyVictims[];
};

/** The country that a sum is shown with and without, what it told, and its lowest and highest share of a year's sum. */
export type Apart = {
  readonly place: PlaceId;
  readonly since: Year;
  readonly years: readonly YearlyVictims[];
  readonly share: Count | null;
};

/** What an answer depends on: the data and where the view looks, no words. */
export type Asked = Pick<Session, 'dataset' | 'view'>;

/** What the trends figure says to a view: one line, two (with and without one country), or one for each place. */
export type TrendAnswer = {
  readonly scope: 'world' | 'region' | 'country' | 'several';
  readonly span: Span;
  /** the countries or regions drawn; none is the world, or nowhere where the address names only unknown ones */
  readonly places: readonly PlaceId[];
  readonly series: readonly Series[];
  readonly apart: Apart | null;
  /** only countries that told a number for every year */
  readonly isSame: boolean;
  readonly isEmpty: boolean;
};

/** How many places are drawn side by side, as many as a link may name; more lines than this cannot be told apart. */
export const MOST_PLACES = 6;

/** The years there is anything to choose from, or `null` without the table of totals. */
export function allYears({ dataset }: Pick<Session, 'dataset'>): Span | null {
  return dataset.totals && reportedSpan(dataset.totals);
}

/** Years as a view keeps them: `null` where they are all there is. */
export function chosenYears(session: Pick<Session, 'dataset'>, years: Span): Span | null {
  const all = allYears(session);
  return years.from === all?.from && years.to === all.to ? null : years;
}

/** The table a view needs and the dataset lacks, or `null` where all is there. */
export function missing({ dataset, view }: Asked): string | null {
  return missingTable(dataset, view);
}

/** The question of one line, as the view asks it. */
export function questionOf(
  { view }: Asked,
  place: PlaceId | null,
  without: readonly PlaceId[] = []
): TrendQuestion {
  const { form, sex, age, reporters, years } = view;
  return { form, sex, age, reporters, years, places: place ? [place] : [], without };
}

type Known = { readonly dataset: Asked['dataset']; readonly answer: TrendAnswer | null };
const known = new WeakMap<Asked['view'], Known>();

/**
 * The answer to the session's view; `null` where a table it needs did not load. Found once for each view: headline,
 * drawing, panel and caveats all ask.
 */
export function trendAnswer({ dataset, view }: Asked): TrendAnswer | null {
  const before = known.get(view);
  if (before?.dataset === dataset) return before.answer;
  const answer = answerTo({ dataset, view });
  known.set(view, { dataset, answer });
  return answer;
}

function answerTo(session: Asked): TrendAnswer | null {
  const { dataset, view } = session;
  // A span wholly off the record has no line, and is named as it was asked for.
  const span = view.years ? (spanOnRecord(dataset, view.years) ?? view.years) : allYears(session);
  if (!span || missing(session)) return null;
  const places = knownAmong(view.place, dataset.places).slice(0, MOST_PLACES);
  const [first = null] = places;
  const scope = scopeOf(places, view.place.length > 0);
  const isOneSum = isSum({ scope });
  const left = isOneSum ? knownAmong(view.without, dataset.places) : [];
  const apart = isOneSum ? apartOf(session, first, left) : null;
  const series = (id: string, place: PlaceId | null, tone: number, without: readonly PlaceId[]): Series => ({
    id,
    place,
    tone,
    without,
    years: victimsByYear(dataset, questionOf(session, place, without))
  });
  const lines = apart
    ? [series('all', first, 1, left), series('without', first, 0, [...left, apart.place])]
    : isOneSum
      ? [series('all', first, 0, left)]
      : places.map((place, tone) => series(place, place, tone, []));
  const isEmpty = lines.every(({ years }) => years.every(({ victims }) => victims === null));
  return { scope, span, places, series: lines, apart, isSame: view.reporters === 'same', isEmpty };
}

/** Whose numbers a line holds: its places without those left out; of a sum of the same reporters, these alone. */
export function amongAsked(
  { dataset, view }: Asked,
  answer: Pick<TrendAnswer, 'scope' | 'isSame'>,
  { place, without }: Pick<Series, 'place' | 'without'>
): (id: PlaceId) => boolean {
  const places = place ? [place] : [];
  const isIn = membership(dataset.places, { places, without });
  if (!answer.isSame || !isSum(answer)) return isIn;
  const same = sameReporters(dataset, { places, without, years: view.years });
  return (id) => same.has(id);
}

/** True where a line is the sum of several countries. */
export function isSum({ scope }: Pick<TrendAnswer, 'scope'>): boolean {
  return scope === 'world' || scope === 'region';
}

function scopeOf(places: readonly PlaceId[], isNamed: boolean): TrendAnswer['scope'] {
  const [first] = places;
  // A view that names only unknown places is nowhere: a row of no lines, never the world.
  if (first === undefined) return isNamed ? 'several' : 'world';
  if (places.length > 1) return 'several';
  return isRegion(first) ? 'region' : 'country';
}

/** The country shown apart from the sum of a place, or of the world [D16]; `null` where it is not in it or told no number. */
export function apartOf(session: Asked, place: PlaceId | null, left: readonly PlaceId[]): Apart | null {
  const { dataset } = session;
  const isIn = membership(dataset.places, { places: place ? [place] : [], without: left });
  if (!isIn(SHOWN_APART)) return null;
  const years = victimsByYear(dataset, questionOf(session, SHOWN_APART));
  const [since] = yearsReported(dataset, SHOWN_APART);
  // Where only hidden cells stand, both lines would be one.
  if (since === undefined || years.every(({ victims }) => (victims?.least ?? 0) === 0)) return null;
  return {
    place: SHOWN_APART,
    since,
    years,
    share: shareSince(session, since, place, left)
  };
}

/** The share of all years since the first report: a span in view narrows it only where it also chooses who is counted. */
function shareSince(
  session: Asked,
  since: Year,
  place: PlaceId | null,
  left: readonly PlaceId[]
): Count | null {
  const years = session.view.reporters === 'same' ? session.view.years : null;
  const part = victimsByYear(session.dataset, { ...questionOf(session, SHOWN_APART), years });
  const whole = victimsByYear(session.dataset, { ...questionOf(session, place, left), years });
  return shareOverYears(
    part.filter(({ year }) => year >= since),
    whole
  );
}

/** The years of a line whose reports are in. */
export function closedYears(years: readonly YearlyVictims[]): readonly YearlyVictims[] {
  return years.filter(({ flags }) => !flags.includes('open'));
}

/** A year with a number. */
export type ToldYear = YearlyVictims & { readonly victims: Count };

/** The years of a line that have a number, in order. */
export function toldYears(years: readonly YearlyVictims[]): readonly ToldYear[] {
  return years.filter((y): y is ToldYear => y.victims !== null);
}
