import type { RouteCell } from './glotip-routes.ts';
import type { GlotipRow } from './glotip-sheet.ts';

/** A country's total of one year: sum of published cells, hidden cells, and what it was made of. */
export type TotalCell = {
  readonly place: string;
  readonly year: number;
  readonly victims: number;
  readonly hidden: number;
  readonly basis: 'total' | 'by-sex' | 'by-citizenship';
};

/** The published total, else the sum by sex, else the sum by citizenship; a country-year with none of them has no total. [D7] */
export function totalsOf(victims: Iterable<GlotipRow>, routes: readonly RouteCell[]): readonly TotalCell[] {
  const totals = new Map<string, TotalCell>();
  const whole = [...victims].filter((row) => row.dimension === 'Total' && row.age === 'Total');
  add(
    totals,
    whole.filter((row) => row.sex === 'Total').map((row) => ofRow(row, 'total'))
  );
  // "Unknown" is left out: it stands for sex or age, so it overlaps the known sexes.
  add(
    totals,
    whole.filter((row) => row.sex !== 'Total').map((row) => ofRow(row, 'by-sex'))
  );
  add(
    totals,
    routes.map(({ to, year, victims, hidden }) => ({
      place: to,
      year,
      victims,
      hidden,
      basis: 'by-citizenship'
    }))
  );
  return [...totals.values()];
}

function ofRow(row: GlotipRow, basis: TotalCell['basis']): TotalCell {
  return {
    place: row.code,
    year: row.year,
    victims: row.value ?? 0,
    hidden: row.value === null ? 1 : 0,
    basis
  };
}

/** Adds cells of one basis, and only for country-years that no better basis has filled. */
function add(totals: Map<string, TotalCell>, cells: readonly TotalCell[]): void {
  for (const cell of cells) {
    const key = `${cell.place} ${cell.year}`;
    const before = totals.get(key);
    if (before === undefined) totals.set(key, cell);
    else if (before.basis === cell.basis) {
      totals.set(key, {
        ...before,
        victims: before.victims + cell.victims,
        hidden: before.hidden + cell.hidden
      });
    }
  }
}
