import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { joinTables } from '../../../../src/data/join.ts';
import { parseTable } from '../../../../src/data/parse.ts';
import type { TableName } from '../../../../src/data/schema.ts';
import { sheet } from '../../../../src/figure/trends/sheet.ts';
import { cell, id } from '../../query/trend-fixture.ts';
import { dataset as small, inUrdu, session } from './session-fixture.ts';

type Row = Readonly<Record<string, string>>;
const file = (name: TableName) => readFileSync(`data/${name}.csv`, 'utf8');
const read = (name: TableName) => parseTable(name, file(name)).table;
const ofRecord = {
  ...small,
  ...joinTables({ places: read('places'), totals: read('totals'), victims: read('victims') }, [])
};

/** The rows of one name and year: least, most, countries, state, and the three cells of shares. */
const rowsFor = ({ rows }: ReturnType<typeof sheet>, year: string, name: string) =>
  rows.filter((row) => row[0] === year && row[1] === name).map((row) => row.slice(3));

test('girls of Nigeria in 2021 stand in the table as the file has them, with their share of the four', () => {
  const { data } = Papa.parse<Row>(file('victims'), { header: true, skipEmptyLines: true });
  const persons = (sex: string, age: string) =>
    Number(
      data.find(
        (row) =>
          row['place'] === 'NGA' &&
          row['year'] === '2021' &&
          row['form'] === 'all' &&
          row['sex'] === sex &&
          row['age'] === age
      )?.['victims']
    );
  const girls = persons('female', 'child');
  const four = girls + persons('female', 'adult') + persons('male', 'adult') + persons('male', 'child');
  const share = Math.round((girls / four) * 1000) / 10;
  expect(girls).toBeGreaterThan(0);
  expect(rowsFor(sheet(session({ place: [id('NGA')] }, ofRecord)), '2021', 'NGA, Girls')).toEqual([
    [girls, girls, 1, 'complete', share, share, 1]
  ]);
});

const ofAland = (year: number, girls: string) =>
  ['female adult', 'female child', 'male adult', 'male child'].map((kind, at) =>
    cell('AAA', year, `all ${kind}`, at === 1 ? girls : '100')
  );

test('a share is no sharper than its hidden cells, and there is none where the four were not all given [D3, D4]', () => {
  const data = {
    ...small,
    victims: [...ofAland(2020, '<5'), cell('AAA', 2021, 'all female child', '7')]
  };
  const table = sheet(session({ place: [id('AAA')], years: { from: 2019, to: 2021 } }, data));
  expect(rowsFor(table, '2020', 'Aland, Girls')).toEqual([[0, 4, 1, 'complete', 0, 1.4, 1]]);
  expect(rowsFor(table, '2020', 'Aland, Women')).toEqual([[100, 100, 1, 'complete', 32.8, 33.4, 1]]);
  expect(rowsFor(table, '2021', 'Aland, Girls')).toEqual([[7, 7, 1, 'complete', '', '', '']]);
  expect(rowsFor(table, '2019', 'Aland, Girls')).toEqual([[null, null, null, '', '', '', '']]);
});

test('every row has a cell for every column, in Urdu and without the table of victims too', () => {
  for (const { columns, rows } of [
    sheet(inUrdu({}, { ...small, victims: ofAland(2020, '3') })),
    sheet(session({}, { ...small, victims: null }))
  ])
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([columns.length]));
});
