import { expect, test } from 'vitest';
import { importSheets } from '../../../src/sources/htc.ts';
import type { RawSheet } from '../../../src/sources/htc-sheets.ts';
import { forgotten, keptPlaces, textFile } from './in-hand.ts';

const HEADER = [
  2009,
  'Origin Country',
  '(Transit Country)',
  'Destination Country',
  'Victim Profile',
  'type of trafficking'
];
const labels = textFile(
  'htc-places.csv',
  'label,place,kind',
  'Pakistan,PAK,place',
  'Iran,IRN,place',
  'Oman,OMN,place',
  'Gulf States,,region'
);
const kept = keptPlaces('PAK', 'IRN', 'OMN');

function read(...rows: RawSheet['data'][number][]) {
  return importSheets([{ sheet: '2009 RECODE', data: [HEADER, ...rows] }], 'h.xlsx', labels, kept);
}

test('sentences on one route in one report become one row that unites their codes and counts sentences, not victims [D13]', () => {
  const { drafts, report } = read(
    [2009, 'Pakistan ', 'Iran', 'Oman', '3,4', 2],
    [null, 'Pakistan', null, 'Oman', 1, '2,10'],
    [2009, 'Pakistan', null, 'Oman', null, 11]
  );
  expect(drafts[0]?.rows).toEqual([
    {
      origin: 'PAK',
      destination: 'OMN',
      year: 2009,
      mentions: 3,
      forms: '2 10',
      profiles: '1 3 4',
      transit: 'IRN',
      source: 'htc-2008-2016'
    }
  ]);
  expect(report.notes.map(({ why }) => why)).toEqual(['type 11 is not in the key: kept without a form']);
});

test('child sex tourism, regions, missing sides and empty rows leave no route, and each is counted [D14]', () => {
  const { drafts, report } = read(
    [2009, 'Pakistan', null, 'Oman', null, 4],
    [2009, 'Pakistan', null, 'Gulf States', null, 1],
    [2009, null, null, 'Oman', null, 1],
    [2009, 'Pakistan', null, null, null, 1],
    [2009, null, null, null, null, null],
    [null, null, null, null, null, null]
  );
  expect(drafts[0]?.rows).toEqual([]);
  expect(report).toMatchObject({ read: 5, kept: 0 });
  expect(report.dropped.map(({ rows }) => rows)).toEqual([1, 1, 1, 1, 1]);
  expect(forgotten(report)).toBe(0);
});

test('a code outside the key is refused with its sheet and row', () => {
  expect(() => read([2009, 'Pakistan', null, 'Oman', 9, 1])).toThrow(
    'h.xlsx [2009 RECODE]:2 victim profile: expected codes from 1 to 5, got 9'
  );
});

test('an unknown label is refused with its count and the nearest label', () => {
  const row = [2009, 'Pakisten', null, 'Oman', 1, 1];
  expect(() => read(row, row)).toThrow(
    'h.xlsx:2 2009 RECODE origin: expected a known label (nearest: Pakistan), got Pakisten in 2 rows'
  );
});

test('a missing heading is refused with those that stand there', () => {
  const data = [[2009, 'Origin Country', '(Transit Country)', 'Victim Profile', 'type of trafficking']];
  expect(() => importSheets([{ sheet: '2009 RECODE', data }], 'h.xlsx', labels, kept)).toThrow(
    'h.xlsx [2009 RECODE]:1 destination: expected a heading for destination'
  );
});
