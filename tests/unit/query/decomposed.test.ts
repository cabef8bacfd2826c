import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinTables } from '../../../src/data/join.ts';
import { parseTable } from '../../../src/data/parse.ts';
import { add } from '../../../src/query/count.ts';
import { change, decomposed } from '../../../src/query/decomposed.ts';
import { count } from '../../arbitraries.ts';
import { ask, id, tables, totalsOf } from './trend-fixture.ts';

const three = tables([
  ...totalsOf('AAA', '10 <5 30'),
  ...totalsOf('BBB', '1 2 -'),
  ...totalsOf('CCC', '- 5 7')
]);

describe('a change taken apart', () => {
  it('tells those who told both years from those who joined and those who fell silent', () => {
    expect(decomposed(three, ask(), [2018, 2020])).toEqual({
      before: { year: 2018, countries: ['AAA', 'BBB'], victims: { least: 11, most: 11 } },
      after: { year: 2020, countries: ['AAA', 'CCC'], victims: { least: 37, most: 37 } },
      steady: { countries: ['AAA'], before: { least: 10, most: 10 }, after: { least: 30, most: 30 } },
      joined: { countries: ['CCC'], victims: { least: 7, most: 7 } },
      left: { countries: ['BBB'], victims: { least: 1, most: 1 } }
    });
  });

  it('keeps what is hidden in every part, and a country left out in none [D3, D16]', () => {
    const parts = decomposed(three, ask({ without: [id('BBB')] }), [2018, 2019]);
    expect(parts?.steady).toEqual({
      countries: ['AAA'],
      before: { least: 10, most: 10 },
      after: { least: 0, most: 4 }
    });
    expect(parts?.left.countries).toEqual([]);
  });

  it('says nothing of a year without a number', () => {
    expect(decomposed(three, ask(), [2017, 2020])).toBeNull();
    expect(decomposed(three, ask({ places: [id('CCC')] }), [2018, 2020])).toBeNull();
  });

  it('leaves nothing over: the parts of each year are the whole of it', () => {
    const value = fc.constantFrom('-', '<5', '0', '7', '1200');
    const row = fc.tuple(value, value).map((cells) => cells.join(' '));
    fc.assert(
      fc.property(fc.array(row, { minLength: 3, maxLength: 3 }), (rows) => {
        const totals = rows.flatMap((cells, at) => totalsOf(['AAA', 'BBB', 'CCC'][at] ?? 'AAA', cells));
        const parts = decomposed(tables(totals), ask(), [2018, 2019]);
        if (parts === null) return;
        const { before, after, steady, joined, left } = parts;
        expect(add(steady.before, left.victims)).toEqual(before.victims);
        expect(add(steady.after, joined.victims)).toEqual(after.victims);
        expect(before.countries).toHaveLength(steady.countries.length + left.countries.length);
        expect(after.countries).toHaveLength(steady.countries.length + joined.countries.length);
      })
    );
  });

  it('knows a difference only as far as both counts do', () => {
    expect(change({ least: 5, most: 9 }, { least: 6, most: 20 })).toEqual({ least: -3, most: 15 });
    fc.assert(
      fc.property(count, count, (a, b) => {
        const { least, most } = change(a, b);
        expect(least).toBeLessThanOrEqual(most);
        expect(least).toBeLessThanOrEqual(b.least - a.least);
        expect(most).toBeGreaterThanOrEqual(b.most - a.most);
      })
    );
  });
});

describe('the change from 2019 to 2022, as the file has it', () => {
  // Added up from the text of the table, by nothing that the page uses.
  const rows = readFileSync('data/totals.csv', 'utf8').trim().split('\n').slice(1);
  const told = (year: string) =>
    new Map(
      rows
        .map((row) => row.split(','))
        .filter((cells) => cells[1] === year)
        .map(([place, , victims = '', hidden]) => {
          const published = victims === '<5' || victims === '' ? 0 : Number(victims);
          return [place, { published, cells: Number(hidden) }] as const;
        })
    );
  const [then, now] = [told('2019'), told('2022')];
  const sumOf = (from: typeof then, isIn: (place: string | undefined) => boolean) => {
    const inside = [...from].filter(([place]) => isIn(place)).map(([, each]) => each);
    const least = inside.reduce((sum, { published }) => sum + published, 0);
    return { least, most: least + 4 * inside.reduce((sum, { cells }) => sum + cells, 0) };
  };

  it('is that of the countries that told both years, less those silent in 2022, and those that joined', () => {
    const parse = (name: 'places' | 'totals') =>
      parseTable(name, readFileSync(`data/${name}.csv`, 'utf8')).table;
    const dataset = joinTables({ places: parse('places'), totals: parse('totals') }, [], '');
    const parts = decomposed(dataset, ask(), [2019, 2022]);
    expect(parts?.before.victims).toEqual(sumOf(then, () => true));
    expect(parts?.after.victims).toEqual(sumOf(now, () => true));
    expect(parts?.steady.before).toEqual(sumOf(then, (place) => now.has(place)));
    expect(parts?.steady.after).toEqual(sumOf(now, (place) => then.has(place)));
    expect(parts?.joined.victims).toEqual(sumOf(now, (place) => !then.has(place)));
    expect(parts?.left.victims).toEqual(sumOf(then, (place) => !now.has(place)));
  });
});
