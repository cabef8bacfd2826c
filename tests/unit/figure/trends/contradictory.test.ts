import { describe, expect, it } from 'vitest';
import { caveats } from '../../../../src/figure/trends/caveats.ts';
import { cell, id, totalsOf } from '../../query/trend-fixture.ts';
import { dataset, session } from './session-fixture.ts';

/** Aland's totals a year from 2018 on, in as many years as given beside 9 women. */
const contradicting = (years: number) => ({
  ...dataset,
  totals: totalsOf('AAA', '1 2 3 4 5'),
  victims: Array.from({ length: years }, (_, i) => cell('AAA', 2018 + i, 'all female all', '9'))
});
const said = (years: number) =>
  caveats(session({ place: [id('AAA')] }, contradicting(years))).filter((text) =>
    text.includes('contradicts')
  );

describe('the caveat that the source contradicts itself', () => {
  it('spells out three years at most, the latest first, and then says how many more there are', () => {
    expect(said(5)).toEqual([
      'The source contradicts itself: for 2022 Aland has a total of 5, while its figures by sex or age add up to 9.',
      'The source contradicts itself: for 2021 Aland has a total of 4, while its figures by sex or age add up to 9.',
      'The source contradicts itself: for 2020 Aland has a total of 3, while its figures by sex or age add up to 9.',
      'In the years shown the source contradicts itself in this way in 2 more cases.'
    ]);
    expect(said(4).at(-1)).toBe(
      'In the years shown the source contradicts itself in this way in 1 more case.'
    );
  });

  it('counts no more where all are spelled out', () => {
    expect(said(3)).toHaveLength(3);
    expect(said(0)).toEqual([]);
  });
});
