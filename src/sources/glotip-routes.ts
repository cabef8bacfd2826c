import { UNKNOWN_ORIGIN } from '../domain/place.ts';
import { foldLabel, type CitizenshipLabels } from './citizenship.ts';
import { exampleOf } from './glotip-sort.ts';
import type { GlotipRow } from './glotip-sheet.ts';
import type { Tallies } from './tallies.ts';

/** A row of the source with the place its label means: a citizenship, or where victims were returned to. */
export type Labelled = { readonly row: GlotipRow; readonly named: string };

/** The sum of the published cells of one route and year, persons, and how many cells were hidden. */
export type RouteCell = {
  readonly from: string;
  readonly to: string;
  readonly year: number;
  readonly victims: number;
  readonly hidden: number;
};

/** Rows whose label means a place, own nationals or nobody knows; totals and doubles under citizenship are dropped. */
export function placeLabels(
  rows: readonly GlotipRow[],
  labels: CitizenshipLabels,
  totalOf: (row: GlotipRow) => number | null,
  dropped: Tallies
): readonly Labelled[] {
  const labelOf = (row: GlotipRow) => labels.get(foldLabel(row.category));
  const counted = new Set(
    rows.filter((row) => row.category !== '' && row.value !== 0 && row.value !== null).map(countryYear)
  );
  const ownByName = new Set(
    rows.filter((row) => labelOf(row)?.place === row.code).map((row) => `${countryYear(row)} ${row.value}`)
  );
  return rows.flatMap((row) => {
    const label = labelOf(row);
    const why = reasonToDrop(row);
    if (why !== null) {
      dropped.add(why, exampleOf(row));
      return [];
    }
    if (label?.kind === 'own-nationals') return [{ row, named: row.code }];
    return [{ row, named: label?.kind === 'place' ? label.place : UNKNOWN_ORIGIN }];
  });

  function reasonToDrop(row: GlotipRow): string | null {
    const kind = labelOf(row)?.kind;
    if (kind === 'total') return 'a total, not a country';
    // Bolivia 2018: 332 without a label is the sum of the labelled rows beside it, and the published total.
    if (
      row.category === '' &&
      row.value !== null &&
      counted.has(countryYear(row)) &&
      row.value === totalOf(row)
    ) {
      return 'a total without its label';
    }
    // Solomon Islands: "Nationals" and the country's name give the same number.
    if (kind === 'own-nationals' && ownByName.has(`${countryYear(row)} ${row.value}`)) {
      return "own nationals again, beside the country's name";
    }
    return null;
  }
}

/** `place year` of the reporting country. */
export function countryYear(row: GlotipRow): string {
  return `${row.code} ${row.year}`;
}

/** Adds the cells of each route and year: different labels for one country are different cells of it. */
export function addCells(
  labelled: readonly Labelled[],
  direction: 'towards-reporter' | 'from-reporter'
): readonly RouteCell[] {
  const cells = new Map<string, RouteCell>();
  for (const { row, named } of labelled) {
    const [from, to] = direction === 'towards-reporter' ? [named, row.code] : [row.code, named];
    const key = `${from} ${to} ${row.year}`;
    const before = cells.get(key) ?? { from, to, year: row.year, victims: 0, hidden: 0 };
    cells.set(key, {
      ...before,
      victims: before.victims + (row.value ?? 0),
      hidden: before.hidden + (row.value === null ? 1 : 0)
    });
  }
  return [...cells.values()];
}
