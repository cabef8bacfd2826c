import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinTables } from '../../../src/data/join.ts';
import { parseTable } from '../../../src/data/parse.ts';
import type { VictimCell } from '../../../src/domain/victims.ts';
import { sum } from '../../../src/query/count.ts';
import { change, decomposed } from '../../../src/query/decomposed.ts';
import { count } from '../../arbitraries.ts';
import { ask, cell, id, tables, totalsOf } from './trend-fixture.ts';

const three = tables([
  ...totalsOf('AAA', '10 <5 30'),
  ...totalsOf('BBB', '1 2 -'),
  ...totalsOf('CCC', '- 5 7')
]);

const NONE = { countries: [], before: { least: 0, most: 0 }, after: { least: 0, most: 0 } };

describe('a change taken apart', () => {
  it('tells those who told both years from those who joined and those who fell silent', () => {
    expect(decomposed(three, ask(), [2018, 2020])).toEqual({
      before: { year: 2018, countries: ['AAA', 'BBB'], victims: { least: 11, most: 11 } },
      after: { year: 2020, countries: ['AAA', 'CCC'], victims: { least: 37, most: 37 } },
      steady: { countries: ['AAA'], before: { least: 10, most: 10 }, after: { least: 30, most: 30 } },
      otherwise: NONE,
      joined: { countries: ['CCC'], victims: { least: 7, most: 7 } },
      left: { countries: ['BBB'], victims: { least: 1, most: 1 } },
      unreported: NONE
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

  it('sets hidden cells that nobody reported beside the countries that did, so that each sum is that of its list [D45]', () => {
    const cells = tables(totalsOf('AAA', '10 20'), [
      cell('AAA', 2018, 'labour all all', '6'),
      cell('AAA', 2019, 'labour all all', '9'),
      cell('BBB', 2018, 'labour all all', '<5'),
      cell('BBB', 2019, 'labour all all', '3'),
      cell('CCC', 2018, 'labour all all', '<5'),
      cell('CCC', 2019, 'labour all all', '<5')
    ]);
    expect(decomposed(cells, ask({ form: 'labour' }), [2018, 2019])).toEqual({
      before: { year: 2018, countries: ['AAA'], victims: { least: 6, most: 14 } },
      after: { year: 2019, countries: ['AAA', 'BBB'], victims: { least: 12, most: 16 } },
      steady: { countries: ['AAA'], before: { least: 6, most: 6 }, after: { least: 9, most: 9 } },
      otherwise: NONE,
      joined: { countries: ['BBB'], victims: { least: 3, most: 3 } },
      left: { countries: [], victims: { least: 0, most: 0 } },
      unreported: { countries: ['BBB', 'CCC'], before: { least: 0, most: 8 }, after: { least: 0, most: 4 } }
    });
  });

  it('names whose two numbers are not made up alike, which counting changed and not detection alone [D7]', () => {
    const made = [
      ...totalsOf('AAA', '10 40'),
      ...totalsOf('BBB', '5 6').map((total) =>
        total.year === 2019 ? { ...total, basis: 'by-citizenship' as const } : total
      )
    ];
    expect(decomposed(tables(made), ask(), [2018, 2019])?.otherwise).toEqual({
      countries: ['BBB'],
      before: { least: 5, most: 5 },
      after: { least: 6, most: 6 }
    });
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
        const cells = rows.flatMap((words, at) =>
          totalsOf(['AAA', 'BBB', 'CCC'][at] ?? 'AAA', words).map(({ place, year, victims, source }) => {
            const labour: VictimCell = {
              place,
              year,
              victims,
              source,
              form: 'labour',
              sex: 'all',
              age: 'all'
            };
            return labour;
          })
        );
        const parts = decomposed(
          tables(totalsOf('AAA', '9 9'), cells),
          ask({ form: 'labour' }),
          [2018, 2019]
        );
        if (parts === null) return;
        const { before, after, steady, joined, left, unreported } = parts;
        expect(sum([steady.before, left.victims, unreported.before])).toEqual(before.victims);
        expect(sum([steady.after, joined.victims, unreported.after])).toEqual(after.victims);
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

describe('the change of children from 2015 to 2018, as the file has it', () => {
  // Added up from the text of the tables, by nothing that the page uses.
  const rowsOf = (table: string) =>
    readFileSync(`data/${table}.csv`, 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((row) => row.split(','));
  const totals = new Set(rowsOf('totals').map(([place, year]) => `${place} ${year}`));

  /** What each country told of children in a year: one cell, or where it gave none the cells by sex. */
  const childrenOf = (year: string) => {
    const rows = rowsOf('victims').filter((row) => row[1] === year && row[2] === 'all' && row[4] === 'child');
    return [...new Set(rows.map(([place = '']) => place))].sort().map((place) => {
      const own = rows.filter((row) => row[0] === place);
      const whole = own.filter((row) => row[3] === 'all');
      const cells = (whole.length > 0 ? whole : own).map((row) => row[5] ?? '');
      const least = cells.reduce((all, cell) => all + (cell === '<5' ? 0 : Number(cell)), 0);
      const most = least + 4 * cells.filter((cell) => cell === '<5').length;
      const isSummed = whole.length === 0;
      return { place, least, most, isSummed, isReport: least > 0 || totals.has(`${place} ${year}`) };
    });
  };
  const [then, now] = [childrenOf('2015'), childrenOf('2018')];
  type Children = typeof then;
  const added = (cells: Children) => ({
    least: cells.reduce((all, { least }) => all + least, 0),
    most: cells.reduce((all, { most }) => all + most, 0)
  });
  const names = (cells: Children) => cells.map(({ place }) => place);
  const reportIn = (cells: Children) => {
    const reporters = new Set(names(cells.filter(({ isReport }) => isReport)));
    return ({ place }: Children[number]) => reporters.has(place);
  };

  it('has for each part the countries that published a number, and the sum of these alone [D45]', () => {
    const parse = (name: 'places' | 'totals' | 'victims') =>
      parseTable(name, readFileSync(`data/${name}.csv`, 'utf8')).table;
    const ofRecord = { places: parse('places'), totals: parse('totals'), victims: parse('victims') };
    const parts = decomposed(joinTables(ofRecord, [], ''), ask({ age: 'child' }), [2015, 2018]);
    const [isThen, isNow] = [reportIn(then), reportIn(now)];
    const [told, tells] = [then.filter(isThen), now.filter(isNow)];
    const [silent, mute] = [then, now].map((cells) => cells.filter(({ isReport }) => !isReport));
    expect(silent?.length).toBeGreaterThan(10);
    const isOtherwise = ({ place }: Children[number]) => {
      const [before, after] = [told, tells].map((cells) => cells.find((each) => each.place === place));
      return before !== undefined && after !== undefined && before.isSummed !== after.isSummed;
    };
    expect(parts).toEqual({
      before: { year: 2015, countries: names(told), victims: added(then) },
      after: { year: 2018, countries: names(tells), victims: added(now) },
      steady: {
        countries: names(told.filter(isNow)),
        before: added(told.filter(isNow)),
        after: added(tells.filter(isThen))
      },
      otherwise: {
        countries: names(told.filter(isOtherwise)),
        before: added(told.filter(isOtherwise)),
        after: added(tells.filter(isOtherwise))
      },
      joined: {
        countries: names(tells.filter((cell) => !isThen(cell))),
        victims: added(tells.filter((cell) => !isThen(cell)))
      },
      left: {
        countries: names(told.filter((cell) => !isNow(cell))),
        victims: added(told.filter((cell) => !isNow(cell)))
      },
      unreported: {
        countries: [...new Set([...names(silent ?? []), ...names(mute ?? [])])].sort(),
        before: added(silent ?? []),
        after: added(mute ?? [])
      }
    });
  });
});
