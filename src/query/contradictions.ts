import type { Count } from '../domain/count.ts';
import type { PlaceId } from '../domain/place.ts';
import type { CountryTotal, VictimCell } from '../domain/victims.ts';
import { cellsOf, totalsOf } from './by-place.ts';
import { NO_ONE, sum } from './count.ts';

/** A country-year whose published total is smaller than what the same source publishes of its parts. */
export type Contradiction = {
  readonly place: PlaceId;
  readonly year: number;
  readonly total: Count;
  /**
   * the larger of the sums by sex and by age, persons: women and men, adults and children. What stands under another sex
   * repeats children in several countries, so that it is no part
   */
  readonly parts: Count;
};

/** Where the source contradicts itself for these places: the total stands as published, and the page says so. */
export function contradictions(
  totals: readonly CountryTotal[],
  cells: readonly VictimCell[],
  places: ReadonlySet<PlaceId>
): Contradiction[] {
  return [...places]
    .flatMap((place) => totalsOf(totals, place))
    .filter(({ basis }) => basis === 'total')
    .map(({ place, year, victims }) => {
      const own = cellsOf(cells, place).filter((cell) => cell.year === year && cell.form === 'all');
      const bySex = sumOf(
        own,
        (cell) => cell.age === 'all' && (cell.sex === 'female' || cell.sex === 'male')
      );
      const byAge = sumOf(
        own,
        (cell) => cell.sex === 'all' && (cell.age === 'adult' || cell.age === 'child')
      );
      return { place, year, total: victims, parts: bySex.least >= byAge.least ? bySex : byAge };
    })
    .filter(({ total, parts }) => parts.least > total.most);
}

function sumOf(cells: readonly VictimCell[], isPart: (cell: VictimCell) => boolean): Count {
  const parts = cells.filter(isPart);
  return parts.length === 0 ? NO_ONE : sum(parts.map(({ victims }) => victims));
}
