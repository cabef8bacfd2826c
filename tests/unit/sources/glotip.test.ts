import { expect, test } from 'vitest';
import { printTable } from '../../../src/data/print.ts';
import type { TableName } from '../../../src/data/schema.ts';
import type { Table } from '../../../src/data/table.ts';
import { InputError } from '../../../src/domain/issue.ts';
import { glotip } from '../../../src/sources/glotip.ts';
import { reportFault } from '../../../src/sources/report.ts';
import { xlsx } from '../../fixtures/xlsx.ts';

const HEADER =
  'Iso3_code,Country,Region,Subregion,Indicator,Dimension,Category,Sex,Age,Year,Unit of measurement,txtVALUE,Source';
const LABELS =
  'label,place,kind\nalbania,ALB,place\nalbanian,ALB,place\nnationals,,own-nationals\ntotal,,total\nunknown,,unknown\n,,unknown\n';
const PLACES: Table = { name: 'places', columns: { place: ['ALB', 'GBR', 'ZZZ'] }, length: 3 };
const DETECTED = 'Detected trafficking victims';

type Line = {
  of?: string;
  by?: string;
  is?: string | null;
  sex?: string;
  age?: string;
  year?: number;
  value?: string;
  code?: string | null;
};

/** A row of the official layout: victims of the United Kingdom in 2020 unless told otherwise. */
const line = ({
  of = DETECTED,
  by = 'Total',
  is = 'Total',
  sex = 'Total',
  age = 'Total',
  year = 2020,
  value = '5',
  code = 'GBR'
}: Line) => [
  code,
  'United Kingdom',
  'Europe',
  'Northern Europe',
  of,
  by,
  is,
  sex,
  age,
  year,
  'Counts',
  value,
  'GLOTIP'
];
const citizens = (is: string | null, value: string) => line({ by: 'by citizenship', is, value });

const book = (
  rows: readonly (readonly (string | number | null)[])[],
  header = HEADER,
  sheet = 'data_glotip_1'
) => xlsx(sheet, [['UNODC'], ['14/04/2025'], header.split(','), ...rows]);

const read = (bytes: Uint8Array) =>
  glotip.read(
    [
      { name: 'g.xlsx', bytes },
      { name: 'labels.csv', bytes: new TextEncoder().encode(LABELS) }
    ],
    () => PLACES
  );

async function made(...rows: readonly (readonly (string | number | null)[])[]) {
  const { drafts, report } = await read(book(rows));
  expect(reportFault(report)).toBeNull();
  const lines = (name: TableName): readonly string[] => {
    const rowsOf = drafts.find(({ table }) => table === name)?.rows ?? [];
    return printTable(name, rowsOf).trim().split('\n').slice(1);
  };
  return { lines, report };
}

test('spellings of one citizenship add up and a hidden cell never becomes zero', async () => {
  const { lines } = await made(
    citizens('Albania', '7'),
    citizens('ALBANIAN ', '1,000'),
    citizens('Nationals', '<5')
  );
  expect(lines('routes')).toEqual([
    'ALB,GBR,2020,1007,0,unodc-glotip-2025-04-14',
    'GBR,GBR,2020,0,1,unodc-glotip-2025-04-14'
  ]);
});

test('an unknown citizenship is kept as ZZZ; a total, with its label or without, is dropped', async () => {
  const { lines, report } = await made(
    line({ value: '16' }),
    citizens('Albania', '7'),
    citizens('unknown', '9'),
    citizens('TOTAL', '16'),
    citizens(null, '16')
  );
  expect(lines('routes')).toEqual([
    'ALB,GBR,2020,7,0,unodc-glotip-2025-04-14',
    'ZZZ,GBR,2020,9,0,unodc-glotip-2025-04-14'
  ]);
  expect(report.dropped.map(({ why, rows }) => [why, rows])).toEqual([
    ['a total, not a country', 1],
    ['a total without its label', 1]
  ]);
});

test('a row without a label stays unknown where it is not the total', async () => {
  const { lines } = await made(line({ value: '16' }), citizens('Albania', '7'), citizens(null, '9'));
  expect(lines('routes')).toContain('ZZZ,GBR,2020,9,0,unodc-glotip-2025-04-14');
});

test('[D6] where a key repeats the largest is kept and its parts are counted', async () => {
  const parts = ['<5', '27', '20'].map((value) =>
    line({ by: 'by form of exploitation', is: 'Forced labour', value })
  );
  const { lines, report } = await made(...parts);
  expect(lines('victims')).toEqual(['GBR,2020,labour,all,all,27,unodc-glotip-2025-04-14']);
  expect(report).toMatchObject({ read: 3, kept: 1, hidden: 0 });
});

test('[D7] a total is the published one, else the sum by sex, else by citizenship', async () => {
  const { lines } = await made(
    line({ year: 2018, value: '8' }),
    line({ year: 2018, sex: 'Female', value: '99' }),
    line({ year: 2019, sex: 'Female', value: '6' }),
    line({ year: 2019, sex: 'Male', value: '<5' }),
    citizens('Albania', '7'),
    citizens('unknown', '<5')
  );
  expect(lines('totals').map((text) => text.split(',').slice(1, 5).join(' '))).toEqual([
    '2018 8 0 total',
    '2019 6 1 by-sex',
    '2020 7 1 by-citizenship'
  ]);
});

test('[D5] codes of the questionnaire, offences and a place without a code are dropped with a reason', async () => {
  const { report } = await made(
    citizens('Q6.1_10s_2019', '61,102,019'),
    line({ of: 'Offences of trafficking in persons' }),
    line({ code: null }),
    line({ of: 'Persons convicted', value: '<5' })
  );
  expect(report).toMatchObject({ read: 4, kept: 0, hidden: 1 });
  expect(report.dropped.map(({ why }) => why)).toEqual([
    'a code of the questionnaire instead of a value',
    'offences, not persons',
    'no ISO 3166 code'
  ]);
});

test('[D12] repatriations have a table of their own: they go from the reporting country until 2016; later ones are dropped, as their direction is not on record', async () => {
  const home = { by: 'by country of repatriation', is: 'Albania', value: '9' };
  const { lines, report } = await made(line({ ...home, year: 2016 }), line({ ...home, year: 2017 }));
  expect(lines('repatriations')).toEqual(['GBR,ALB,2016,9,0,unodc-glotip-2025-04-14']);
  expect(report.dropped).toHaveLength(1);
});

test.each([
  [
    'a column is missing',
    book([], HEADER.replace('Category', 'Kategorie')),
    /g\.xlsx:3 Category: expected a column Category/
  ],
  [
    'the sheet has another name',
    book([], HEADER, 'Sheet1'),
    /g\.xlsx: expected a sheet data_glotip_1, got sheets Sheet1/
  ],
  ['the file is cut short', book([]).slice(0, 500), /g\.xlsx: expected a whole xlsx file/],
  [
    'a value is no number',
    book([line({ value: 'about 5' })]),
    /g\.xlsx:4 txtVALUE: expected a number of persons, or <5, got about 5/
  ],
  [
    'a label is unknown',
    book([citizens('Albanai', '5'), citizens('Albanai', '6')]),
    /g\.xlsx:4 Category: expected a known label \(nearest: albania\), got Albanai in 2 rows/
  ],
  [
    'an indicator is new',
    book([line({ of: 'Persons dreaming' })]),
    /g\.xlsx:4 Indicator: .* got Persons dreaming/
  ],
  ['a code is no place', book([line({ code: 'QQQ' })]), /g\.xlsx:4 Iso3_code: .* got QQQ/]
])('nothing is made and the place is named where %s', async (_name, bytes, message) => {
  const reading = read(bytes);
  await expect(reading).rejects.toThrow(InputError);
  await expect(reading).rejects.toThrow(message);
});

test('the same file twice gives the same bytes', async () => {
  const rows = [citizens('Albania', '7'), citizens('unknown', '<5')];
  const [once, again] = await Promise.all([made(...rows), made(...rows.toReversed())]);
  expect(once.lines('routes')).toEqual(again.lines('routes'));
});
