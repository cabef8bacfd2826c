import { describe, expect, it } from 'vitest';
import { shareOverYears } from '../../../src/query/apart.ts';
import { formToldSince } from '../../../src/query/forms.ts';
import { largestJump, openYear, reportedSpan } from '../../../src/query/reporting.ts';
import { victimsByYear } from '../../../src/query/yearly.ts';
import { ask, cell, id, tables, totalsOf } from './trend-fixture.ts';

describe('the countries behind a line', () => {
  it('begins a line with the first year for which a third as many countries reported as for the fullest', () => {
    const rows = ['AAA', 'BBB', 'CCC', 'DDD'].flatMap((place) => totalsOf(place, '- - 1 1'));
    expect(reportedSpan([...rows, ...totalsOf('EEE', '1 1 1 1')])).toEqual({ from: 2020, to: 2021 });
    expect(reportedSpan([])).toBeNull();
  });

  it('names the fullest of the three years before an open year', () => {
    const reporters = new Map(
      [2019, 2020, 2021, 2022].map((year, i) => [year, [134, 143, 127, 114][i] ?? 0])
    );
    expect(openYear(reporters, 2022)).toEqual({
      year: 2022,
      reporting: 114,
      fullest: { year: 2020, reporting: 143 }
    });
    expect(openYear(reporters, 2020)).toBeNull();
  });

  it('finds the year for which the number of countries grew most', () => {
    const at = tables([
      ...totalsOf('AAA', '1 1 1'),
      ...totalsOf('BBB', '- 1 1'),
      ...totalsOf('CCC', '- 1 1')
    ]);
    expect(largestJump(victimsByYear(at, ask({ years: { from: 2018, to: 2020 } })))).toEqual({
      year: 2019,
      more: 2
    });
  });

  it('gives the lowest and highest share of one country over the years it told [D4]', () => {
    const at = tables([...totalsOf('AAA', '- 1 2'), ...totalsOf('BBB', '5 3 2')]);
    const years = { from: 2018, to: 2020 };
    const part = victimsByYear(at, ask({ years, places: [id('AAA')] }));
    expect(shareOverYears(part, victimsByYear(at, ask({ years })))).toEqual({ least: 0.25, most: 0.5 });
  });

  it('knows since when one form holds half of what a country told, and adds no forms to find out [D8]', () => {
    const at = tables(totalsOf('AAA', '100 100'), [
      cell('AAA', 2018, 'sexual all all', '2'),
      cell('AAA', 2019, 'sexual all all', '60')
    ]);
    expect(formToldSince(at, ask({ places: [id('AAA')] }))).toBe(2019);
  });

  it('takes the first year anybody told for no step', () => {
    const at = tables(totalsOf('AAA', '1 1 1'), [cell('AAA', 2019, 'sexual female all', '1')]);
    const years = { from: 2018, to: 2020 };
    expect(largestJump(victimsByYear(at, ask({ years, form: 'sexual', sex: 'female' })))).toBeNull();
  });
});
