import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparedAnswer, stateOf, type ComparedRoute } from '../../../src/query/compared.ts';
import { countOf, NO_ONE } from '../../../src/query/count.ts';
import type { CountryTotal } from '../../../src/domain/victims.ts';
import { wholeYears } from '../../../src/query/whole.ts';
import { count } from '../../arbitraries.ts';
import { A, B, C, table, ZZZ } from './route-fixture.ts';

const world = { places: null, direction: 'all', years: null } as const;

/** 2015 and 2022: B grows from 10 to 20, A ends at 7, B's own 5 shrink to 2; C answers only in 2022; ZZZ is no end. */
const routes = table([
  [A, B, 2015, 10, 0],
  [A, B, 2022, 20, 0],
  [B, A, 2015, 7, 0],
  [C, A, 2022, 9, 0],
  [C, B, 2022, 3, 0],
  [A, C, 2022, 6, 0],
  [B, B, 2015, 5, 0],
  [B, B, 2022, 2, 0],
  [ZZZ, C, 2015, 40, 0]
]);

const whole = () => true;

/** A published total of A. */
const totalOf = (year: number, n: number): CountryTotal => ({
  place: A,
  year,
  victims: countOf(n),
  basis: 'total',
  source: routes.source
});

const states = (list: readonly ComparedRoute[]) =>
  Object.fromEntries(list.map(({ origin, destination, state }) => [`${origin}-${destination}`, state]));

describe('two years compared', () => {
  it('say what is new, ended, grown and shrunk, and what cannot be compared', () => {
    const answer = comparedAnswer(routes, world, [2015, 2022], 'destination', whole);
    expect(states(answer.crossBorder)).toEqual({
      'AAA-BBB': 'grown',
      'CCC-AAA': 'new',
      'BBB-AAA': 'ended',
      'CCC-BBB': 'new',
      'AAA-CCC': 'unclear'
    });
    expect(states(answer.domestic)).toEqual({ 'BBB-BBB': 'shrunk' });
  });

  it('[D4] a country that only said that citizenships are unknown gave no answer that year', () => {
    const { crossBorder } = comparedAnswer(routes, world, [2015, 2022], 'destination', whole);
    expect(crossBorder.find(({ destination }) => destination === C)?.before).toBeNull();
  });

  it('[D40] take what a country did not name for none only where it named enough to make up its total', () => {
    const isWhole = wholeYears(routes, [totalOf(2015, 7), totalOf(2022, 10)]);
    expect([isWhole(A, 2015), isWhole(A, 2022), isWhole(B, 2022)]).toEqual([true, false, false]);
    const { crossBorder } = comparedAnswer(routes, world, [2015, 2022], 'destination', isWhole);
    expect(states(crossBorder)).toMatchObject({
      'CCC-AAA': 'new',
      'BBB-AAA': 'unclear',
      'CCC-BBB': 'unclear'
    });
  });

  it('[D40] take no one of unknown citizenship for one that was named', () => {
    const unknown = (least: number, hidden: number) =>
      wholeYears(
        table([
          [B, A, 2015, 7, 1],
          [ZZZ, A, 2015, least, hidden]
        ]),
        [totalOf(2015, 10)]
      )(A, 2015);
    expect([unknown(3, 0), unknown(1, 0), unknown(0, 1), unknown(0, 0)]).toEqual([false, false, false, true]);
  });

  it('[D40] prove nothing by a total that is only the sum of the citizenships', () => {
    const isWhole = (basis: CountryTotal['basis']) =>
      wholeYears(routes, [{ ...totalOf(2015, 7), basis }])(A, 2015);
    expect([isWhole('by-citizenship'), isWhole('by-sex'), isWhole('total')]).toEqual([false, true, true]);
  });

  it('read the same whichever year is named first', () => {
    expect(comparedAnswer(routes, world, [2022, 2015], 'destination', whole)).toEqual(
      comparedAnswer(routes, world, [2015, 2022], 'destination', whole)
    );
  });
});

describe('the state of a route', () => {
  it('[D3] cannot be told where a hidden number may be the other one', () => {
    expect(stateOf(NO_ONE, countOf(0, 1))).toBe('unclear');
    expect(stateOf(countOf(10), countOf(8, 1))).toBe('unclear');
    expect(stateOf(countOf(10), countOf(4, 1))).toBe('shrunk');
    expect(stateOf(countOf(10), countOf(10))).toBe('same');
    expect(stateOf(null, countOf(10))).toBe('unclear');
  });

  it('holds for every number that the hidden ones may stand for', () => {
    fc.assert(
      fc.property(count, count, fc.nat(), fc.nat(), (before, after, i, j) => {
        const was = before.least + (i % (before.most - before.least + 1));
        const is = after.least + (j % (after.most - after.least + 1));
        const state = stateOf(before, after);
        if (state === 'new') expect([was, is > 0]).toEqual([0, true]);
        if (state === 'ended') expect([was > 0, is]).toEqual([true, 0]);
        if (state === 'grown') expect(is).toBeGreaterThan(was);
        if (state === 'shrunk') expect(is).toBeLessThan(was);
        if (state === 'same') expect(is).toBe(was);
      })
    );
  });
});
