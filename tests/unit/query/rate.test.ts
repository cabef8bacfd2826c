import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Inhabitants } from '../../../src/domain/place.ts';
import { rateOf, ratesByYear } from '../../../src/query/rate.ts';
import { victimsByYear } from '../../../src/query/yearly.ts';
import { count } from '../../arbitraries.ts';
import { ask, cell, id, tables, totalsOf } from './trend-fixture.ts';

/** A million people in Aland, two in Beland, four in Pakistan; nobody knows how many in Celand. */
const population: readonly Inhabitants[] = [2018, 2019, 2020].flatMap((year) =>
  Object.entries({ AAA: 1e6, BBB: 2e6, PAK: 4e6 }).map(([place, persons]) => ({
    place: id(place),
    year,
    persons
  }))
);
const told = tables(
  [
    ...totalsOf('AAA', '10 20 9'),
    ...totalsOf('BBB', '20 <5 -'),
    ...totalsOf('CCC', '7 - 40'),
    ...totalsOf('PAK', '- 40 -')
  ],
  [cell('AAA', 2018, 'labour all all', '12'), cell('BBB', 2018, 'labour all all', '<5')]
);
const rates = (change = {}) =>
  ratesByYear(told, population, ask(change)).map(({ rate, inhabitants }) => [
    rate?.least ?? null,
    rate?.most ?? null,
    inhabitants
  ]);

describe('victims among 100,000 inhabitants', () => {
  it('are of the inhabitants of the countries that told that year, and of no other [D42]', () => {
    expect(rates()).toEqual([
      [1, 1, 3e6],
      [60 / 70, 64 / 70, 7e6],
      [null, null, 1e6]
    ]);
    expect(rates({ without: [id('PAK')] })[1]).toEqual([20 / 30, 24 / 30, 3e6]);
    expect(rates({ places: [id('BBB'), id('PAK')] })[0]).toEqual([1, 1, 2e6]);
    expect(rates({ places: [id('034')] })).toEqual(rates());
  });

  it('leave out a country whose inhabitants nobody knows, with its victims, and name it [D42]', () => {
    expect(rates({ places: [id('CCC')] })).toEqual([
      [null, null, 0],
      [null, null, 0],
      [null, null, 0]
    ]);
    const world = ratesByYear(told, population, ask());
    expect(world.map(({ unpeopled }) => unpeopled)).toEqual([['CCC'], [], ['CCC']]);
    expect(world[0]?.victims).toEqual({ least: 30, most: 30 });
    expect(world[2]?.victims).toEqual({ least: 9, most: 9 });
  });

  it('are of the same countries in every year where the view asks for them', () => {
    expect(rates({ reporters: 'same', years: { from: 2018, to: 2019 } })).toEqual([
      [1, 1, 3e6],
      [20 / 30, 24 / 30, 3e6]
    ]);
  });

  it('count the inhabitants of a country that told nothing but a hidden cell of the kind', () => {
    expect(rates({ form: 'labour' })[0]).toEqual([12 / 30, 16 / 30, 3e6]);
  });

  it('are none where fewer than ten at most were detected, and few below fifty that were published [D43]', () => {
    const sizes = (words: string) =>
      ratesByYear(tables(totalsOf('AAA', words)), population, ask()).map(({ size }) => size);
    expect(sizes('9 10 49')).toEqual(['too-few', 'few', 'few']);
    expect(sizes('<5 50 -')).toEqual(['too-few', 'enough']);
    const hidden = tables(
      [...totalsOf('AAA', '0'), ...totalsOf('BBB', '0'), ...totalsOf('PAK', '0')],
      ['AAA', 'BBB', 'PAK'].map((place) => cell(place, 2018, 'labour all all', '<5'))
    );
    expect(ratesByYear(hidden, population, ask({ form: 'labour' }))[0]).toMatchObject({
      size: 'few',
      rate: { least: 0, most: 12 / 70 }
    });
  });

  it('have a gap where nobody told, which is not too few', () => {
    expect(ratesByYear(told, population, ask({ places: [id('PAK')] }))[0]).toMatchObject({
      size: 'none',
      rate: null,
      victims: null,
      unpeopled: []
    });
  });

  it('follow the same years, flags and reporters as the numbers', () => {
    const line = ratesByYear(told, population, ask());
    const persons = victimsByYear(told, ask());
    for (const key of ['year', 'flags', 'reporting'] as const)
      expect(line.map((year) => year[key])).toEqual(persons.map((year) => year[key]));
  });

  it('hold what is hidden at both ends, and give the persons back', () => {
    fc.assert(
      fc.property(count, fc.integer({ min: 9000, max: 1_500_000_000 }), (victims, inhabitants) => {
        const { least, most } = rateOf(victims, inhabitants);
        expect(least).toBeLessThanOrEqual(most);
        expect(Math.round((least * inhabitants) / 100_000)).toBe(victims.least);
        expect(Math.round((most * inhabitants) / 100_000)).toBe(victims.most);
      })
    );
  });
});
