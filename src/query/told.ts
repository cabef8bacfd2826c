import type { Count } from '../domain/count.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { PlaceId } from '../domain/place.ts';
import type { Age, CountryTotal, Form, Sex, VictimCell } from '../domain/victims.ts';
import type { Year } from '../domain/year.ts';
import { cellsByPlace, cellsOf, totalsByPlace, totalsOf } from './by-place.ts';
import { add, byCount, NO_ONE } from './count.ts';
import { onceForEach, onceForKey } from './once.ts';

/** The tables a trend is made of. */
export type TrendTables = Pick<Dataset, 'places' | 'totals' | 'victims'>;

/** Which victims: by form of exploitation, sex and age. */
export type Kind = { readonly form: Form; readonly sex: Sex; readonly age: Age };

/** What one country told for one year; `summed` where it published no such number and its parts were added. */
export type Told = { readonly victims: Count; readonly summed: boolean };

/** What countries told, year by year. */
export type ToldByYear = ReadonlyMap<Year, ReadonlyMap<PlaceId, Told>>;

/** True where a kind is all victims, whatever form, sex and age. */
export function isEveryone({ form, sex, age }: Kind): boolean {
  return form === 'all' && sex === 'all' && age === 'all';
}

/** The table that a question about this kind needs and the dataset lacks, or `null` where all is there. */
export function missingTable(tables: TrendTables, kind: Kind): 'totals' | 'victims' | null {
  if (!tables.totals) return 'totals';
  return !tables.victims && !isEveryone(kind) ? 'victims' : null;
}

/** Victims of a kind as each country told them [D7], of all countries or of some; nothing where a table is missing. */
export function toldByYear(tables: TrendTables, kind: Kind, isIn?: (place: PlaceId) => boolean): ToldByYear {
  const told = new Map<Year, Map<PlaceId, Told>>();
  const tellers = isEveryone(kind) ? totalsByPlace(tables.totals ?? []) : cellsByPlace(tables.victims ?? []);
  const toldBy = isEveryone(kind) ? totalsTold(tables.totals ?? []) : kindsTold(tables.victims ?? [])(kind);
  for (const place of tellers.keys()) {
    if (isIn && !isIn(place)) continue;
    for (const [year, one] of toldBy(place)) {
      const inYear = told.get(year);
      if (inYear) inYear.set(place, one);
      else told.set(year, new Map([[place, one]]));
    }
  }
  return told;
}

/** What one country told, year by year. */
type ToldBy = (place: PlaceId) => ReadonlyMap<Year, Told>;

const totalsTold = onceForEach((totals: readonly CountryTotal[]): ToldBy =>
  onceForKey((place) => {
    const own = totalsOf(totals, place);
    return new Map(own.map(({ year, victims, basis }) => [year, { victims, summed: basis !== 'total' }]));
  })
);

const kindsTold = onceForEach((cells: readonly VictimCell[]) => {
  const known = new Map<string, ToldBy>();
  return (kind: Kind): ToldBy => {
    const key = `${kind.form} ${kind.sex} ${kind.age}`;
    const toldBy = known.get(key) ?? onceForKey((place) => kindTold(cellsOf(cells, place), kind));
    known.set(key, toldBy);
    return toldBy;
  };
});

function kindTold(own: readonly VictimCell[], kind: Kind): ReadonlyMap<Year, Told> {
  const told = new Map<Year, Told>();
  for (const [year, sums] of sumsOf(own, kind)) {
    const whole = sums[splitOf(kind)];
    told.set(year, { victims: whole ?? fullest(sums), summed: whole === undefined });
  }
  return told;
}

/**
 * How a published cell is split: not at all, by sex, by age, or by both. The number asked for comes first; only where
 * it is missing are its parts added, and never two ways of splitting, for both hold the same persons.
 */
type Split = 'whole' | 'by-sex' | 'by-age' | 'by-both' | 'unknown';
type Sums = Partial<Record<Split, Count>>;

function sumsOf(own: readonly VictimCell[], kind: Kind): ReadonlyMap<Year, Sums> {
  const years = new Map<Year, Sums>();
  for (const cell of own) {
    if (cell.form !== kind.form) continue;
    if (kind.sex !== 'all' && cell.sex !== kind.sex) continue;
    if (kind.age !== 'all' && cell.age !== kind.age) continue;
    const sums: Sums = years.get(cell.year) ?? {};
    const split = splitOf(cell);
    sums[split] = add(sums[split] ?? NO_ONE, cell.victims);
    years.set(cell.year, sums);
  }
  return years;
}

/** The largest of the ways of splitting, as some leave persons out; those of unknown sex and age belong to each [D6]. */
function fullest(sums: Sums): Count {
  const ways = [sums['by-sex'], sums['by-age'], sums['by-both']].filter((way) => way !== undefined);
  return add(ways.sort(byCount)[0] ?? NO_ONE, sums.unknown ?? NO_ONE);
}

function splitOf({ sex, age }: Pick<Kind, 'sex' | 'age'>): Split {
  if (sex === 'unknown' && age === 'unknown') return 'unknown';
  if (sex === 'all') return age === 'all' ? 'whole' : 'by-age';
  return age === 'all' ? 'by-sex' : 'by-both';
}

/** The years for which a country has a total, by country and year. */
function totalsOn(totals: readonly CountryTotal[]): (place: PlaceId, year: Year) => boolean {
  const toldBy = totalsTold(totals);
  return (place, year) => toldBy(place).has(year);
}

/** Whether a country reported for a year, of those that told something: by what they told and their totals. */
export function reportedIn(
  told: ToldByYear,
  totals: readonly CountryTotal[]
): (place: PlaceId, year: Year) => boolean {
  const hasTotal = totalsOn(totals);
  return (place, year) => {
    const one = told.get(year)?.get(place);
    return one !== undefined && isReport(one, hasTotal(place, year));
  };
}

/**
 * Whether what a country told for a year is a report: a number, or hidden cells beside a total. Many cells are published
 * as `<5` where a country told nothing else at all: they stay in a sum, but nobody reported them [D45].
 */
function isReport({ victims }: Told, hasTotal: boolean): boolean {
  return victims.least > 0 || hasTotal;
}
