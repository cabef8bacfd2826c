import type { PlaceId } from '../domain/place.ts';
import type { VictimCell } from '../domain/victims.ts';
import type { Year } from '../domain/year.ts';
import { cellsOf } from './by-place.ts';
import { sum } from './count.ts';

/** The years for which a place has fewer adults, or fewer children, on record than of both sexes of that age together. */
export function askewYears(cells: readonly VictimCell[], place: PlaceId): readonly Year[] {
  const own = cellsOf(cells, place).filter(({ form }) => form === 'all');
  const years = [...new Set(own.map(({ year }) => year))];
  return years.filter((year) =>
    (['adult', 'child'] as const).some((age) => {
      const ofAge = own.filter((cell) => cell.year === year && cell.age === age);
      const whole = ofAge.find(({ sex }) => sex === 'all');
      const parts = ofAge.filter(({ sex }) => sex === 'female' || sex === 'male');
      return whole !== undefined && sum(parts.map(({ victims }) => victims)).least > whole.victims.most;
    })
  );
}
