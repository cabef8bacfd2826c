import { expect, test } from 'vitest';
import { parseTable } from '../../../src/data/parse.ts';
import { issueText } from '../../../src/domain/issue.ts';

const HEADER = 'origin,destination,year,victims,hidden,source\n';
const issuesOf = (text: string) => parseTable('routes', text).issues.map(issueText);

test('good rows stay and bad rows are named by line and column', () => {
  const { table, issues } = parseTable(
    'routes',
    `${HEADER}PAK,GBR,2018,7,0,s\nPAK,GBR,18,7,0,s\nPAK,ITA,2018,<5,0,s\n`
  );
  expect(table.length).toBe(1);
  expect(table.columns['victims']).toEqual(['7']);
  expect(issues.map(issueText)).toEqual([
    'routes.csv:3 year: expected a year of four digits, got 18',
    'routes.csv:4 victims: expected a whole number, got <5'
  ]);
});

test('columns may stand in any order', () => {
  const { table, issues } = parseTable('population', 'year,population,place\n2020,5,PAK\n');
  expect(issues).toEqual([]);
  expect(table.columns).toEqual({ place: ['PAK'], year: ['2020'], population: ['5'] });
});

test('a missing column leaves no row, a strange one only an issue', () => {
  expect(parseTable('population', 'place,year\nPAK,2020\n').table.length).toBe(0);
  const strange = parseTable('population', 'place,year,population,colour\nPAK,2020,5,red\n');
  expect(strange.table.length).toBe(1);
  expect(strange.issues).toHaveLength(1);
});

test('the second row of a key is an issue that names the line of the first', () => {
  expect(issuesOf(`${HEADER}PAK,GBR,2018,7,0,s\nPAK,GBR,2018,8,0,s\n`)).toEqual([
    'routes.csv:3 origin,destination,year: expected a key of its own (line 2 has it), got PAK,GBR,2018'
  ]);
});

test('a row with a cell too many is an issue', () => {
  expect(issuesOf(`${HEADER}PAK,GBR,2018,7,0,s,x\n`)).toEqual(['routes.csv:2: expected 6 cells, got 7']);
});

test('a value outside the closed list is an issue that tells the list', () => {
  const { issues } = parseTable('totals', 'place,year,victims,hidden,basis,source\nPAK,2018,7,0,guess,s\n');
  expect(issues.map(issueText)).toEqual([
    'totals.csv:2 basis: expected one of total, by-sex, by-citizenship, got guess'
  ]);
});

test('a quote that never closes is an issue, not a crash', () => {
  expect(issuesOf(`${HEADER}PAK,"GBR,2018\n`)[0]).toMatch(
    /^routes\.csv:2: expected a quoted cell that closes/
  );
});
