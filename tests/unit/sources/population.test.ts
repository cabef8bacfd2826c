import { expect, test } from 'vitest';
import { population } from '../../../src/sources/population.ts';
import { forgotten, keptPlaces, textFile } from './in-hand.ts';

const HEADER = 'Country Name,Country Code,Year,Value';
const kept = keptPlaces('PAK', 'XKX');

test('places of places.csv stay from 2003 on, sums of countries and earlier years are dropped and counted', async () => {
  const file = textFile(
    'p.csv',
    HEADER,
    'Pakistan,PAK,2002,1',
    'Pakistan,PAK,2003,2',
    'Kosovo,XKX,2003,3',
    'World,WLD,2003,9'
  );
  const { drafts, report } = await population.read([file], kept);
  expect(drafts[0]?.rows).toEqual([
    { place: 'PAK', year: '2003', population: 2 },
    { place: 'XKX', year: '2003', population: 3 }
  ]);
  expect(report).toMatchObject({ read: 4, kept: 2 });
  expect(forgotten(report)).toBe(0);
});

test('a missing column is named with the header that came instead', async () => {
  const file = textFile('p.csv', 'Country Name,Country Code,Year', 'Pakistan,PAK,2003');
  await expect(population.read([file], kept)).rejects.toThrow('p.csv:1 Value: expected a column Value');
});

test('a number that is none is refused with its line', async () => {
  const file = textFile('p.csv', HEADER, 'Pakistan,PAK,2003,many');
  await expect(population.read([file], kept)).rejects.toThrow(
    'p.csv:2 Value: expected whole persons, got many'
  );
});

test('a row cut short is refused with its line', async () => {
  const file = textFile('p.csv', HEADER, 'Pakistan,PAK');
  await expect(population.read([file], kept)).rejects.toThrow('p.csv:2: expected 4 cells, got 2');
});

test('no file at all is an error that names the file wanted', async () => {
  await expect(population.read([], kept)).rejects.toThrow('base/population_worldbank.csv');
});
