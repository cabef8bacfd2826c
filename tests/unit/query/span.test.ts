import { describe, expect, it } from 'vitest';
import { overlap, spanOnRecord } from '../../../src/query/span.ts';
import { victimsByYear } from '../../../src/query/yearly.ts';
import { ask, cell, tables, totalsOf } from './trend-fixture.ts';

const record = tables(totalsOf('AAA', '1 2 3'), [cell('AAA', 2016, 'labour all all', '7')]);

describe('the years asked for', () => {
  it('are drawn from the first year with a total or a finer cell to the latest, and no further', () => {
    expect(spanOnRecord(record, { from: 0, to: 9999 })).toEqual({ from: 2016, to: 2020 });
    expect(spanOnRecord(record, { from: 2017, to: 2019 })).toEqual({ from: 2017, to: 2019 });
    const years = victimsByYear(record, ask({ years: { from: 0, to: 9999 } }));
    expect(years.map(({ year }) => year)).toEqual([2016, 2017, 2018, 2019, 2020]);
  });

  it('are none where nothing is on record for any of them', () => {
    expect(spanOnRecord(record, { from: 1990, to: 2015 })).toBeNull();
    expect(spanOnRecord(tables([]), { from: 1990, to: 2015 })).toBeNull();
    expect(victimsByYear(record, ask({ years: { from: 2021, to: 9999 } }))).toEqual([]);
  });

  it('may share a single year with others', () => {
    expect(overlap({ from: 2010, to: 2015 }, { from: 2015, to: 2020 })).toEqual({ from: 2015, to: 2015 });
  });
});
