import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseTable } from '../../../src/data/parse.ts';
import ar from '../../../src/i18n/places.ar.json';
import en from '../../../src/i18n/places.en.json';
import es from '../../../src/i18n/places.es.json';
import fr from '../../../src/i18n/places.fr.json';
import ru from '../../../src/i18n/places.ru.json';
import ur from '../../../src/i18n/places.ur.json';
import zh from '../../../src/i18n/places.zh.json';
import regionsEn from '../../../src/i18n/regions.en.json';
import regionsUr from '../../../src/i18n/regions.ur.json';

const { columns } = parseTable('places', readFileSync('data/places.csv', 'utf8')).table;
const languages: Readonly<Record<string, Readonly<Record<string, string>>>> = { ar, en, es, fr, ru, ur, zh };

test.each(Object.keys(languages))('every place has a name in %s, without article or asterisk', (language) => {
  const names = languages[language] ?? {};
  expect(Object.keys(names)).toEqual(columns['place']);
  expect(
    Object.values(names).filter(
      (name) => name.trim() !== name || name === '' || /\*|\(l['’]?[ea]?s?\)$/.test(name)
    )
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

test('every region and subregion of places.csv has a name', () => {
  const codes = new Set([...(columns['region'] ?? []), ...(columns['subregion'] ?? [])].filter(Boolean));
  for (const names of [regionsEn, regionsUr]) {
    expect(Object.keys(names).toSorted()).toEqual(['001', ...codes].toSorted());
  }
});
