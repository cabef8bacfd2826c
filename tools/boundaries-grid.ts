import type { LngLat } from '../src/domain/place.ts';
import type { Ring } from './boundaries-rings.ts';
import { bounds, isSame, ringArea } from './boundaries-rings.ts';

/** Rounds a ring to whole grid units; an island smaller than a cell becomes the cell it lies in. */
export function onGrid(ring: Ring, unitsPerDegree: number): Ring {
  const cells = ring.map(([lng, lat]): LngLat => [
    Math.round(lng * unitsPerDegree),
    Math.round(lat * unitsPerDegree)
  ]);
  const distinct = withoutSpikes(cells);
  return distinct.length > 2 && ringArea(distinct) > 0 ? distinct : cellOf(ring, unitsPerDegree);
}

/** Without repeated points, and without points that only go out and straight back. */
function withoutSpikes(ring: Ring): Ring {
  const kept = ring.filter((point, index) => !isSame(point, ring.at(index - 1) ?? point));
  const bare = kept.filter((_, index) => {
    const [before, after] = [kept.at(index - 1), kept[(index + 1) % kept.length]];
    return before === undefined || after === undefined || !isSame(before, after);
  });
  return bare.length === ring.length || bare.length < 3 ? bare : withoutSpikes(bare);
}

function cellOf(ring: Ring, unitsPerDegree: number): Ring {
  const [west, south, east, north] = bounds(ring);
  const [x, y] = [
    Math.floor(((west + east) / 2) * unitsPerDegree),
    Math.floor(((south + north) / 2) * unitsPerDegree)
  ];
  return [
    [x, y],
    [x + 1, y],
    [x + 1, y + 1],
    [x, y + 1]
  ];
}
