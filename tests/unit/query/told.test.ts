import { describe, expect, it } from 'vitest';
import type { VictimCell } from '../../../src/domain/victims.ts';
import { toldByYear } from '../../../src/query/told.ts';
import { cell, id, tables } from './trend-fixture.ts';

const labour = { form: 'labour', sex: 'all', age: 'all' } as const;
const told = (...cells: VictimCell[]) =>
  toldByYear(tables([], cells), labour, () => true)
    .get(2020)
    ?.get(id('AAA'));

describe('what a country told of one form', () => {
  it('is the larger of two ways of splitting, as the smaller leaves persons out', () => {
    const bySex = [cell('AAA', 2020, 'labour female all', '3'), cell('AAA', 2020, 'labour male all', '4')];
    const byAge = [cell('AAA', 2020, 'labour all adult', '5'), cell('AAA', 2020, 'labour all child', '6')];
    expect(told(...bySex, ...byAge)).toEqual({ victims: { least: 11, most: 11 }, summed: true });
    expect(told(...byAge, ...bySex)).toEqual({ victims: { least: 11, most: 11 }, summed: true });
  });

  it('takes in those of unknown sex and age, who stand in no way of splitting [D6]', () => {
    const cells = [
      cell('AAA', 2020, 'labour female adult', '7'),
      cell('AAA', 2020, 'labour male all', '5'),
      cell('AAA', 2020, 'labour unknown unknown', '20')
    ];
    expect(told(...cells)?.victims).toEqual({ least: 27, most: 27 });
  });

  it('is the published number wherever there is one, and no sum', () => {
    const cells = [cell('AAA', 2020, 'labour all all', '6'), cell('AAA', 2020, 'labour female all', '9')];
    expect(told(...cells)).toEqual({ victims: { least: 6, most: 6 }, summed: false });
  });

  it('keeps what is hidden in a sum', () => {
    const cells = [cell('AAA', 2020, 'labour female all', '<5'), cell('AAA', 2020, 'labour male all', '8')];
    expect(told(...cells)?.victims).toEqual({ least: 8, most: 12 });
  });
});
