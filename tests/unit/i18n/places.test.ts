import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseTable } from '../../../src/data/parse.ts';
import { LANGUAGES } from '../../../src/i18n/language.ts';
import en from '../../../src/i18n/places.en.json';
import fr from '../../../src/i18n/places.fr.json';
import ru from '../../../src/i18n/places.ru.json';
import ur from '../../../src/i18n/places.ur.json';
import zh from '../../../src/i18n/places.zh.json';

const { columns } = parseTable('places', readFileSync('data/places.csv', 'utf8')).table;
const lists = readdirSync('src/i18n').filter((name) => name.endsWith('.json'));
/** The languages that a kind of list stands in. */
const languagesOf = (kind: 'places' | 'regions') =>
  lists.filter((name) => name.startsWith(`${kind}.`)).map((name) => name.split('.')[1] ?? '');
const namesIn = (kind: 'places' | 'regions', language: string): ReadonlyMap<string, unknown> => {
  const list: unknown = JSON.parse(readFileSync(`src/i18n/${kind}.${language}.json`, 'utf8'));
  return new Map(Object.entries(list ?? {}));
};

test('every language of the interface has a list of places and one of regions', () => {
  expect(languagesOf('places')).toEqual(expect.arrayContaining([...LANGUAGES]));
  expect(languagesOf('regions')).toEqual(languagesOf('places'));
});

test.each(languagesOf('places'))('every place has a name in %s, without article or asterisk', (language) => {
  const names = namesIn('places', language);
  expect([...names.keys()]).toEqual(columns['place']);
  expect(
    [...names.values()]
      .map(String)
      .filter((name) => name.trim() !== name || name === '' || /\*|\(l['’]?[ea]?s?\)$/.test(name))
  ).toEqual([]);
});

test('English names are those of places.csv', () => {
  expect(Object.values(en)).toEqual(columns['name']);
});

test('Urdu names are written in Urdu letters, not in Arabic kaf, yeh or Latin', () => {
  expect(Object.entries(ur).filter(([, name]) => /[كيىةA-Za-z]/.test(name))).toEqual([]);
});

test('disputed names are neutral in every language', () => {
  expect([ru.ESH, zh.ESH]).toEqual(['Западная Сахара', '西撒哈拉']);
  expect([ru.TWN, zh.TWN, en.TWN]).toEqual(['Тайвань', '台湾', 'Taiwan']);
  expect([en.PSE, ur.PSE, fr.PSE]).toEqual(['State of Palestine', 'ریاست فلسطین', 'État de Palestine']);
});

test.each(languagesOf('regions'))('every region and subregion of places.csv has a name in %s', (language) => {
  const codes = new Set([...(columns['region'] ?? []), ...(columns['subregion'] ?? [])].filter(Boolean));
  expect([...namesIn('regions', language).keys()].toSorted()).toEqual(['001', ...codes].toSorted());
});
