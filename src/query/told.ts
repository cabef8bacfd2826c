import type { Count } from '../domain/count.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { PlaceId } from '../domain/place.ts';
import type { Age, CountryTotal, Form, Sex, VictimCell } from '../domain/victims.ts';
import type { Year } from '../domain/year.ts';
import { add, byCount, NO_ONE } from './count.ts';
import { onceForEach } from './once.ts';

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
  const all = isEveryone(kind) ? everyoneTold(tables.totals ?? []) : kindsTold(tables.victims ?? [])(kind);
  if (!isIn) return all;
  const told = new Map<Year, ReadonlyMap<PlaceId, Told>>();
  for (const [year, inYear] of all) {
    const those = new Map([...inYear].filter(([place]) => isIn(place)));
    if (those.size > 0) told.set(year, those);
  }
  return told;
}

/** What every country of the world told, gathered once for each table: all lines of a figure are parts of it. */
const everyoneTold = onceForEach((totals: readonly CountryTotal[]) =>
  byYear(totals.map(({ place, year, victims }) => ({ place, year, told: { victims, summed: false } })))
);

const kindsTold = onceForEach((cells: readonly VictimCell[]) => {
  const known = new Map<string, ToldByYear>();
  return (kind: Kind) => {
    const key = `${kind.form} ${kind.sex} ${kind.age}`;
    const told = known.get(key) ?? kindTold(cells, kind);
    known.set(key, told);
    return told;
  };
});

function kindTold(cells: readonly VictimCell[], kind: Kind): ToldByYear {
  const told = partsOf(cells, kind).map(({ place, year, sums }) => {
    const whole = sums[splitOf(kind)];
    return { place, year, told: { victims: whole ?? fullest(sums), summed: whole === undefined } };
  });
  return byYear(told);
}

type ToldOnce = { readonly place: PlaceId; readonly year: Year; readonly told: Told };

function byYear(all: readonly ToldOnce[]): ToldByYear {
  const years = new Map<Year, Map<PlaceId, Told>>();
  for (const { place, year, told } of all) {
    const inYear = years.get(year) ?? new Map<PlaceId, Told>();
    years.set(year, inYear.set(place, told));
  }
  return years;
}

/**
 * How a published cell is split: not at all, by sex, by age, or by both. The number asked for comes first; only where
 * it is missing are its parts added, and never two ways of splitting, for both hold the same persons.
 */
type Split = 'whole' | 'by-sex' | 'by-age' | 'by-both' | 'unknown';
type Sums = Partial<Record<Split, Count>>;
type Parts = { readonly place: PlaceId; readonly year: Year; readonly sums: Sums };

function partsOf(cells: readonly VictimCell[], kind: Kind): readonly Parts[] {
  const parts = new Map<string, Parts>();
  for (const cell of cells) {
    if (cell.form !== kind.form) continue;
    if (kind.sex !== 'all' && cell.sex !== kind.sex) continue;
    if (kind.age !== 'all' && cell.age !== kind.age) continue;
    const key = `${cell.place}${cell.year}`;
    const sums: Sums = parts.get(key)?.sums ?? {};
    const split = splitOf(cell);
    sums[split] = add(sums[split] ?? NO_ONE, cell.victims);
    parts.set(key, { place: cell.place, year: cell.year, sums });
  }
  return [...parts.values()];
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
export function totalsOn(totals: readonly CountryTotal[]): (place: PlaceId, year: Year) => boolean {
  const told = everyoneTold(totals);
  return (place, year) => told.get(year)?.has(place) ?? false;
}

/**
 * Whether what a country told for a year is a report: a number, or hidden cells beside a total. Many cells are published
 * as `<5` where a country told nothing else at all: they stay in a sum, but nobody reported them [D45].
 */
export function isReport({ victims }: Told, hasTotal: boolean): boolean {
  return victims.least > 0 || hasTotal;
}
