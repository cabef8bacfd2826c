import { describe, expect, it } from 'vitest';
import { trendAnswer } from '../../../../src/figure/trends/answer.ts';
import { readoutOf } from '../../../../src/figure/trends/readout.ts';
import { id } from '../../query/trend-fixture.ts';
import { inUrdu, session } from './session-fixture.ts';

function said(year: number, asked = session()): readonly string[] {
  const answer = trendAnswer(asked);
  return answer ? readoutOf(asked.words, answer, year).map(({ text }) => text) : [];
}

describe('what stands at a year', () => {
  it('is read of every line: with and without Pakistan, ranges in words', () => {
    expect(said(2019)).toEqual([
      '2019',
      'All countries: at least 20, at most 24',
      'without Pakistan: the same; Pakistan told no such number',
      '2 countries reported'
    ]);
    expect(said(2020).slice(0, 3)).toEqual(['2020', 'All countries: 330', 'without Pakistan: 30']);
  });

  it('is said of a country that did not report, and of one that published hidden cells only', () => {
    const three = session({ place: [id('AAA'), id('BBB'), id('PAK')] });
    expect(said(2019, three)).toEqual([
      '2019',
      'Aland: 20',
      'Beland: between 0 and 4, hidden cells only',
      'Pakistan: not reported'
    ]);
  });

  it('names the tone of the line each row tells of', () => {
    const asked = session({ place: [id('AAA'), id('PAK')] });
    const answer = trendAnswer(asked);
    expect(answer && readoutOf(asked.words, answer, 2020).map(({ tone }) => tone)).toEqual([undefined, 0, 1]);
  });

  it('is said in Urdu', () => {
    const asked = inUrdu({ place: [id('BBB')] });
    expect(said(2020, asked)[1]).toContain('رپورٹ نہیں ہوا');
    expect(said(2019, asked)[1]).toContain('پوشیدہ خانے');
  });
});
