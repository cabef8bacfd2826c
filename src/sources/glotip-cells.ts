import { HIDDEN_MOST } from '../domain/count.ts';
import type { Row } from '../data/table.ts';
import { AGES, FORMS, SEXES, STAGES } from './glotip-codes.ts';
import { exampleOf } from './glotip-sort.ts';
import type { GlotipRow } from './glotip-sheet.ts';
import type { Tallies } from './tallies.ts';

const FOLDED = 'a part under the same key as its whole (the largest is kept)';

/** One row a key: where a key repeats, the largest is the total and the others are its parts. [D6] */
export function foldRepeated(
  rows: readonly GlotipRow[],
  keyOf: (row: GlotipRow) => string,
  dropped: Tallies
): ReadonlyMap<string, GlotipRow> {
  const kept = new Map<string, GlotipRow>();
  for (const row of rows) {
    const key = keyOf(row);
    const before = kept.get(key);
    const isLarger = before === undefined || rank(row) > rank(before);
    if (before !== undefined) dropped.add(FOLDED, exampleOf(isLarger ? before : row));
    if (isLarger) kept.set(key, row);
  }
  return kept;
}

function rank(row: GlotipRow): number {
  return row.value ?? HIDDEN_MOST;
}

/** A count as the data package writes it: an integer, or `<5`. */
function published(row: GlotipRow): string {
  return row.value === null ? '<5' : String(row.value);
}

/** `place year form sex age` of a row of victims. */
export function victimsKey(row: GlotipRow): string {
  return [row.code, row.year, FORMS.get(row.category), SEXES.get(row.sex), AGES.get(row.age)].join(' ');
}

/** `place year stage sex` of a row of justice. */
export function justiceKey(row: GlotipRow): string {
  return [row.code, row.year, STAGES.get(row.indicator), SEXES.get(row.sex)].join(' ');
}

/** A row of `victims.csv`. */
export function victimsRow(row: GlotipRow, source: string): Row {
  return {
    place: row.code,
    year: row.year,
    form: FORMS.get(row.category) ?? null,
    sex: SEXES.get(row.sex) ?? null,
    age: AGES.get(row.age) ?? null,
    victims: published(row),
    source
  };
}

/** A row of `justice.csv`. */
export function justiceRow(row: GlotipRow, source: string): Row {
  return {
    place: row.code,
    year: row.year,
    stage: STAGES.get(row.indicator) ?? null,
    sex: SEXES.get(row.sex) ?? null,
    persons: published(row),
    source
  };
}
