import { expect, test } from 'vitest';
import { grants } from '../../../src/sources/grants.ts';
import { forgotten, keptPlaces, textFile } from './in-hand.ts';

const HEADER = 'id,country,grant_year,recipient,prevention,protection,prosecution,research,amount,region1';
const labels = textFile('grant-places.csv', 'label,place,kind', 'Pakistan,PAK,place', 'Africa,,region');
const names = textFile(
  'grant-names.csv',
  'garbled,repaired,note',
  'Verit\uFFFD,Verité,an accent',
  'Children\uFFFDs Fund,Children’s Fund,an apostrophe'
);
const kept = keptPlaces('PAK');

function read(...lines: readonly string[]) {
  return grants.read([textFile('g.csv', HEADER, ...lines), labels, names], kept);
}

test('an amount with an exponent is dollars, and the list of 2011 covers one office', async () => {
  const { drafts } = await read('7,Pakistan,2011,IOM,1.0,0.0,NA,0.0,25e4,x');
  expect(drafts[0]?.rows).toEqual([
    {
      grant: 'us-grant-7',
      donor: 'USA',
      recipient: 'IOM',
      place: 'PAK',
      year: '2011',
      amount: 250000,
      currency: 'USD',
      prevention: 1,
      protection: 0,
      prosecution: null,
      research: 0,
      coverage: 'tip-office',
      source: 'us-antitip-grants'
    }
  ]);
});

test('filler is dropped and counted; an amount without a recipient stays', async () => {
  const filler = '1,Pakistan,2009,NA,NA,NA,NA,NA,0.0,x';
  const { drafts, report } = await read(filler, '2,Pakistan,2010,NA,NA,NA,NA,NA,5e5,x');
  expect(drafts[0]?.rows).toMatchObject([{ grant: 'us-grant-2', recipient: null, coverage: 'all-agencies' }]);
  expect(report).toMatchObject({ read: 2, kept: 1 });
  expect(forgotten(report)).toBe(0);
});

test('a grant of 0 dollars to somebody is an amount not published, never 0', async () => {
  const { drafts } = await read('3,Africa,2012,See Global,1.0,0.0,0.0,0.0,0.0,x');
  expect(drafts[0]?.rows).toMatchObject([{ amount: null, place: '' }]);
});

test('a person is kept without the name and counted, titled or not [D37]', async () => {
  const rest = 'Pakistan,2009';
  const marks = '1.0,0.0,0.0,0.0,5e4,x';
  const { drafts, report } = await read(
    `8,${rest},Ms. A. Example,${marks}`,
    `283,${rest},B. Example,${marks}`
  );
  const leftOut = { recipient: 'an individual (name left out)', amount: 50000 };
  expect(drafts[0]?.rows).toMatchObject([leftOut, leftOut]);
  expect(report.notes).toMatchObject([{ why: 'a person: name left out', rows: 2 }]);
  expect(JSON.stringify(report)).not.toContain('Example');
});

test('an organisation named after a person keeps its name', async () => {
  const { drafts } = await read('9,Pakistan,2009,Dr. Example Foundation,1.0,0.0,0.0,0.0,5e4,x');
  expect(drafts[0]?.rows).toMatchObject([{ recipient: 'Dr. Example Foundation' }]);
});

test('an unknown country is refused with its count and the nearest label', async () => {
  const row = 'Pakstan,2012,IOM,1.0,0.0,0.0,0.0,5e5,x';
  await expect(read(`4,${row}`, `5,${row}`)).rejects.toThrow(
    'g.csv:2 country: expected a known label (nearest: Pakistan), got Pakstan in 2 rows'
  );
});

test('an amount in words is refused with its line', async () => {
  await expect(read('6,Pakistan,2012,IOM,1.0,0.0,0.0,0.0,a lot,x')).rejects.toThrow(
    'g.csv:2 amount: expected US dollars or NA, got a lot'
  );
});

test('a lost letter is put back where the vocabulary spells the name out, and nowhere else [D54]', async () => {
  const rest = 'Pakistan,2009';
  const marks = '1.0,0.0,0.0,0.0,5e4,x';
  const { drafts, report } = await read(
    `10,${rest},Verit\uFFFD,${marks}`,
    `11,${rest},Children\uFFFDs Fund,${marks}`,
    `12,${rest},Da\uFFFDem Observatory,${marks}`
  );
  expect(drafts[0]?.rows.map(({ recipient }) => recipient)).toEqual([
    'Verité',
    'Children’s Fund',
    'Da\uFFFDem Observatory'
  ]);
  expect(report.notes).toMatchObject([
    { why: 'a lost letter of the recipient put back', rows: 2 },
    { why: 'a letter of the recipient was lost before this file', rows: 1 }
  ]);
});

test.each([
  ['a name that lost nothing', 'IOM,IOM'],
  ['a name that is repaired into one that still has', 'Verit\uFFFD,Verit\uFFFD'],
  ['a name that is repaired twice', 'Verit\uFFFD,Verité\nVerit\uFFFD,Verity']
])('%s is no repair', async (_, lines) => {
  const bad = textFile('grant-names.csv', 'garbled,repaired,note', ...lines.split('\n').map((l) => `${l},`));
  await expect(grants.read([textFile('g.csv', HEADER), labels, bad], kept)).rejects.toThrow(
    'grant-names.csv:'
  );
});
