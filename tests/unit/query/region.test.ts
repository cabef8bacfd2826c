import { describe, expect, it } from 'vitest';
import { choosableAmong, isRegion, knownAmong, membersOf, regionsOf } from '../../../src/query/region.ts';
import { id, places } from './trend-fixture.ts';

describe('a UN region', () => {
  it('is a code of three digits, and a country never is', () => {
    expect(['034', '142', 'PAK', '34', '0344'].map(isRegion)).toEqual([true, true, false, false, false]);
  });

  it('stands for its members, by subregion or by region', () => {
    expect(membersOf([id('145')], places)).toEqual(['CCC']);
    expect(membersOf([id('034')], places).filter((place) => place !== 'PAK')).toEqual(['AAA', 'BBB']);
    expect(membersOf([id('142')], places)).toEqual([...places.keys()]);
  });

  it('stands beside countries, which stand for themselves', () => {
    expect(membersOf([id('AAA'), id('145')], places)).toEqual(['AAA', 'CCC']);
    expect(membersOf([id('999')], places)).toEqual([]);
  });

  it('is known where it has members; an unknown origin is no place to look at', () => {
    expect(knownAmong(['AAA', '145', '999', 'QQQ', 'ZZZ'].map(id), places)).toEqual(['AAA', '145']);
  });

  it('is named by the countries that lie in it, once', () => {
    expect(regionsOf(['AAA', 'BBB', 'CCC', 'QQQ'].map(id), places)).toEqual(['142', '034', '145']);
  });
});

describe('the places to choose from', () => {
  it('leave out those in focus, and the unknown origin, which is no place', () => {
    expect(choosableAmong(['AAA', 'BBB', 'ZZZ'].map(id))).toEqual(['AAA', 'BBB']);
    expect(choosableAmong(['AAA', 'BBB', 'ZZZ', '034'].map(id), [id('AAA')])).toEqual(['BBB', '034']);
  });
});
