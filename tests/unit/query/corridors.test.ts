import { describe, expect, it } from 'vitest';
import type { PlaceId } from '../../../src/domain/place.ts';
import type { RouteTable } from '../../../src/domain/route.ts';
import type { SourceId } from '../../../src/domain/source.ts';
import { capacityOf } from '../../../src/query/capacity.ts';
import { corridors, victimsIn, type Direction } from '../../../src/query/corridors.ts';
import { endsOf, howMany } from '../../../src/query/ends.ts';
import { drawnOf, routesAnswer, yearsOf } from '../../../src/query/routes.ts';

const [A, B, C, ZZZ] = ['AAA', 'BBB', 'CCC', 'ZZZ'] as PlaceId[] as [PlaceId, PlaceId, PlaceId, PlaceId];

type RowOf = readonly [origin: PlaceId, destination: PlaceId, year: number, least: number, hidden: number];

function table(rows: readonly RowOf[]): RouteTable {
  const places = [A, B, C, ZZZ];
  return {
    places,
    origin: Uint16Array.from(rows, ([origin]) => places.indexOf(origin)),
    destination: Uint16Array.from(rows, ([, destination]) => places.indexOf(destination)),
    year: Uint16Array.from(rows, ([, , year]) => year),
    least: Uint32Array.from(rows, ([, , , least]) => least),
    hidden: Uint16Array.from(rows, ([, , , , hidden]) => hidden),
    source: 'made-for-tests' as SourceId
  };
}

/** A → B 10 and <5; B → A 7; A at home 100; unknown in B 3; A → C only <5. */
const routes = table([
  [A, B, 2020, 10, 0],
  [A, B, 2021, 0, 1],
  [B, A, 2021, 7, 0],
  [A, A, 2021, 100, 0],
  [ZZZ, B, 2020, 3, 0],
  [A, C, 2020, 0, 1]
]);

const ask = (
  places: PlaceId[] | null,
  direction: Direction,
  years: { from: number; to: number } | null = null
) => corridors(routes, { places, direction, years });

describe('corridors', () => {
  it('[D3] sum years and keep what is hidden', () => {
    const [first] = ask(null, 'all').crossBorder;
    expect(first).toEqual({
      origin: A,
      destination: B,
      victims: { least: 10, most: 14 },
      years: [2020, 2021]
    });
  });

  it('stand strongest first, published before hidden', () => {
    expect(ask(null, 'all').crossBorder.map(({ origin, destination }) => origin + destination)).toEqual([
      'AAABBB',
      'BBBAAA',
      'AAACCC'
    ]);
  });

  it('[D11] keep victims of unknown origin apart and counted', () => {
    const found = ask(null, 'all');
    expect(victimsIn(found.unknownOrigin)).toEqual({ least: 3, most: 3 });
    expect(found.crossBorder.some(({ origin }) => origin === ZZZ)).toBe(false);
  });

  it('keep people detected in their own country apart', () => {
    expect(victimsIn(ask(null, 'all').domestic)).toEqual({ least: 100, most: 100 });
  });

  it('go out of, into, and between the places in focus', () => {
    expect(victimsIn(ask([A], 'from').crossBorder)).toEqual({ least: 10, most: 18 });
    expect(victimsIn(ask([A], 'to').crossBorder)).toEqual({ least: 7, most: 7 });
    expect(victimsIn(ask([A], 'all').crossBorder)).toEqual({ least: 17, most: 25 });
    expect(victimsIn(ask([A, C], 'between').crossBorder)).toEqual({ least: 0, most: 4 });
  });

  it('hold to the years asked for, both ends included', () => {
    expect(victimsIn(ask([A], 'from', { from: 2021, to: 2021 }).crossBorder)).toEqual({ least: 0, most: 4 });
    expect(yearsOf(routes)).toEqual({ from: 2020, to: 2021 });
  });

  it('count countries as they count persons: one for certain, two at most', () => {
    expect(howMany(endsOf(ask([A], 'from').crossBorder, 'destination'))).toEqual({ least: 1, most: 2 });
  });

  it('lose nothing between what is drawn and what is left to the list', () => {
    const answer = routesAnswer(routes, { places: null, direction: 'all', years: null });
    expect(drawnOf(answer, 1)).toHaveLength(1);
    expect(drawnOf(answer, 'all')).toHaveLength(3);
    expect(drawnOf(answer, 'auto')).toHaveLength(3);
  });
});

describe('the two countries that detect most', () => {
  it('are said with their share of the cross-border victims, hidden ones included [D15]', () => {
    // B detected 10 + (0 to 4), A detected 7, C 0 to 4: the least share is 17 of 21, the most 21 of 21.
    expect(capacityOf(routes)).toEqual({ places: [B, A], share: { least: 17 / 21, most: 1 } });
  });

  it('are not said where fewer than two detected anyone from abroad', () => {
    expect(capacityOf(table([[A, B, 2020, 10, 0]]))).toBeNull();
  });
});
