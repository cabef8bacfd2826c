import type { Count } from '../domain/count.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { PlaceId } from '../domain/place.ts';
import type { Age, Form, Sex, VictimCell } from '../domain/victims.ts';
import type { Year } from '../domain/year.ts';
import { add, NO_ONE } from './count.ts';

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

/** Victims of a kind as each country told them [D7]; nothing where a table is missing. */
export function toldByYear(tables: TrendTables, kind: Kind, isIn: (place: PlaceId) => boolean): ToldByYear {
  const told = new Map<Year, Map<PlaceId, Told>>();
  const put = (place: PlaceId, year: Year, victims: Count, summed: boolean) => {
    const inYear = told.get(year) ?? new Map<PlaceId, Told>();
    told.set(year, inYear.set(place, { victims, summed }));
  };
  if (isEveryone(kind)) {
    for (const { place, year, victims } of tables.totals ?? []) {
      if (isIn(place)) put(place, year, victims, false);
    }
    return told;
  }
  for (const part of partsOf(tables.victims ?? [], kind, isIn).values()) {
    const first = SPLITS.find((split) => part.sums[split] !== undefined);
    const victims = first && part.sums[first];
    if (first && victims) put(part.place, part.year, victims, first !== asAsked(kind));
  }
  return told;
}

/**
 * How far a cell is split: not at all, by sex, by age, or by both. The published number comes first, and its
 * parts are added only where it is missing: never both, for they hold the same persons.
 */
const SPLITS = ['whole', 'by-sex', 'by-age', 'by-both'] as const;
type Split = (typeof SPLITS)[number];
type Parts = { readonly place: PlaceId; readonly year: Year; readonly sums: Partial<Record<Split, Count>> };

function partsOf(
  cells: readonly VictimCell[],
  kind: Kind,
  isIn: (place: PlaceId) => boolean
): Map<string, Parts> {
  const parts = new Map<string, Parts>();
  for (const cell of cells) {
    if (cell.form !== kind.form || !isIn(cell.place)) continue;
    if (kind.sex !== 'all' && cell.sex !== kind.sex) continue;
    if (kind.age !== 'all' && cell.age !== kind.age) continue;
    const key = `${cell.place}${cell.year}`;
    const part = parts.get(key) ?? { place: cell.place, year: cell.year, sums: {} };
    for (const split of splitsOf(cell)) part.sums[split] = add(part.sums[split] ?? NO_ONE, cell.victims);
    parts.set(key, part);
  }
  return parts;
}

function splitsOf({ sex, age }: VictimCell): readonly Split[] {
  // Victims of unknown sex and age stand in one cell only: they belong to every way of splitting.
  if (sex === 'unknown' && age === 'unknown') return ['by-sex', 'by-age', 'by-both'];
  return [splitOf(sex, age)];
}

function asAsked({ sex, age }: Kind): Split {
  return splitOf(sex, age);
}

function splitOf(sex: Sex, age: Age): Split {
  if (sex === 'all') return age === 'all' ? 'whole' : 'by-age';
  return age === 'all' ? 'by-sex' : 'by-both';
}
