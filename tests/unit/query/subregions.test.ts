import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Place, PlaceId } from '../../../src/domain/place.ts';
import { corridors, victimsIn } from '../../../src/query/corridors.ts';
import { add } from '../../../src/query/count.ts';
import { bySubregion } from '../../../src/query/subregions.ts';
import { A, B, C, table, ZZZ, type RowOf } from './route-fixture.ts';

const place = (id: PlaceId, subregion: string): [PlaceId, Place] => [
  id,
  { id, name: id, region: '', subregion, point: [0, 0], note: '' }
];

/** A and B lie in one subregion, C in another. */
const places = new Map([place(A, '001'), place(B, '001'), place(C, '002')]);
const world = { places: null, direction: 'all', years: null } as const;

describe('routes between subregions', () => {
  it('sum what crosses from one to another, and keep apart what stays inside', () => {
    const found = bySubregion(
      corridors(
        table([
          [A, C, 2020, 10, 0],
          [B, C, 2021, 5, 1],
          [A, B, 2020, 7, 0],
          [A, A, 2020, 100, 0],
          [ZZZ, C, 2020, 3, 0]
        ]),
        world
      ),
      places
    );
    expect(found.crossBorder).toEqual([
      { origin: '001', destination: '002', victims: { least: 15, most: 19 }, years: [2020, 2021] }
    ]);
    expect(found.within).toEqual([
      { origin: '001', destination: '001', victims: { least: 7, most: 7 }, years: [2020] }
    ]);
    expect(found.domestic).toEqual([
      { origin: '001', destination: '001', victims: { least: 100, most: 100 }, years: [2020] }
    ]);
    expect(found.unknownOrigin[0]).toMatchObject({ origin: ZZZ, destination: '002' });
  });

  it('[D3] lose no person and no hidden number', () => {
    const row: fc.Arbitrary<RowOf> = fc.tuple(
      fc.constantFrom(A, B, C),
      fc.constantFrom(A, B, C),
      fc.integer({ min: 2003, max: 2022 }),
      fc.nat({ max: 1000 }),
      fc.nat({ max: 3 })
    );
    fc.assert(
      fc.property(fc.array(row, { maxLength: 30 }), (rows) => {
        const countries = corridors(table(rows), world);
        const regions = bySubregion(countries, places);
        expect(add(victimsIn(regions.crossBorder), victimsIn(regions.within))).toEqual(
          victimsIn(countries.crossBorder)
        );
        expect(victimsIn(regions.domestic)).toEqual(victimsIn(countries.domestic));
      })
    );
  });
});
