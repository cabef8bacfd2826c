import { describe, expect, it } from 'vitest';
import type { PlaceId } from '../../../src/domain/place.ts';
import { capacityOf } from '../../../src/query/capacity.ts';
import { corridors, victimsIn, type Direction } from '../../../src/query/corridors.ts';
import { endsOf, howMany } from '../../../src/query/ends.ts';
import { drawnOf, leftOutOf, routesAnswer, routesOf, yearsOf } from '../../../src/query/routes.ts';
import { A, B, C, table, ZZZ } from './route-fixture.ts';

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

  it('name every year of a record of more than 32 years, each once', () => {
    const long = table([
      [A, B, 2022, 1, 0],
      [A, B, 1975, 2, 0],
      [A, B, 2007, 4, 0],
      [A, B, 1990, 8, 0]
    ]);
    const [only] = corridors(long, { places: null, direction: 'all', years: null }).crossBorder;
    expect(only?.years).toEqual([1975, 1990, 2007, 2022]);
    expect(only?.victims).toEqual({ least: 15, most: 15 });
    const [late] = corridors(long, {
      places: null,
      direction: 'all',
      years: { from: 2000, to: 2022 }
    }).crossBorder;
    expect(late?.years).toEqual([2007, 2022]);
  });

  it('leave out a pair that has no row in the years asked for, 47 years from one end to the other', () => {
    const long = table([
      [A, B, 2019, 5, 0],
      [B, A, 1972, 1, 0],
      [A, B, 1972, 10, 0]
    ]);
    const years = { from: 2000, to: 2019 };
    const found = corridors(long, { places: null, direction: 'all', years }).crossBorder;
    expect(found.map((route) => [route.origin, route.years])).toEqual([[A, [2019]]]);
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

describe('a threshold', () => {
  const answer = (least: number) =>
    routesAnswer(routes, { places: null, direction: 'all', years: null, least });
  const names = (least: number) =>
    routesOf(answer(least)).map(({ origin, destination }) => `${origin}-${destination}`);

  const leftOut = (least: number) =>
    leftOutOf(
      answer(least).corridors.crossBorder.map(({ victims }) => victims),
      least
    );

  it('keeps the routes that surely reach it', () => {
    expect(names(0)).toEqual(['AAA-BBB', 'BBB-AAA', 'AAA-CCC']);
    expect(names(5)).toEqual(['AAA-BBB', 'BBB-AAA']);
    expect(names(11)).toEqual([]);
  });

  it('[D3] tells apart what stays below it and what hidden numbers may lift over it', () => {
    expect(leftOut(5)).toEqual({ below: 1, unclear: 0 });
    expect(leftOut(12)).toEqual({ below: 2, unclear: 1 });
    expect(leftOut(4)).toEqual({ below: 0, unclear: 1 });
  });

  it('changes no total', () => {
    expect(answer(12).crossBorder).toEqual(answer(0).crossBorder);
  });
});

describe('routes that the country of origin reports', () => {
  it('[D12] keep an unnamed country of return apart and call who named one an answer', () => {
    const returned = table([
      [A, B, 2012, 10, 0],
      [A, ZZZ, 2012, 4, 0],
      [C, ZZZ, 2012, 6, 0]
    ]);
    const answer = routesAnswer(returned, { places: null, direction: 'all', years: null }, 'origin');
    expect(answer.crossBorder).toEqual({ least: 10, most: 10 });
    expect(answer.unknownOrigin).toEqual({ least: 10, most: 10 });
    expect([...answer.answering]).toEqual([A]);
  });
});
