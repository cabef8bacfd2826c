import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDeck } from '../../../src/data/deck.ts';
import { parseTable } from '../../../src/data/parse.ts';
import { issueText } from '../../../src/domain/issue.ts';
import { LANGUAGES } from '../../../src/i18n/language.ts';
import { viewAt } from '../../../src/shell/present/slide-view.ts';

const SOUND = `{
  "deck": "small",
  "title": { "en": "A small talk" },
  "slides": [
    { "id": "one", "kind": "statement", "title": { "en": "One" }, "lines": [{ "text": { "en": "A line" } }] },
    { "id": "two", "kind": "figure", "at": ["trends/?place=PAK"], "minutes": 2 }
  ]
}`;

const faultsOf = (text: string) => readDeck('small.json', text).issues.map(issueText);

describe('a deck file', () => {
  it('is read whole where it is sound', () => {
    const { deck, issues } = readDeck('small.json', SOUND);
    expect(issues).toEqual([]);
    expect(deck?.slides.map(({ id, kind, minutes }) => [id, kind, minutes])).toEqual([
      ['one', 'statement', null],
      ['two', 'figure', 2]
    ]);
  });

  it('that is not JSON is refused with the line', () => {
    expect(faultsOf(SOUND.replace('"small",', '"small"'))).toEqual([
      expect.stringMatching(/^small\.json:3: expected a comma before it, got "title"/)
    ]);
    expect(faultsOf('')).toEqual(['small.json:1: expected a deck, got an empty file']);
    expect(faultsOf('PK\u0003\u0004')).toEqual([
      'small.json:1: expected a deck file, JSON that begins with {, got something else'
    ]);
  });

  it.each([
    [
      '"kind": "figure", "at"',
      '"kind": "figur", "at"',
      'small.json:6 kind: expected one of figure, statement, numbers, sources, got "figur"'
    ],
    ['"minutes": 2', '"minutes": -2', 'small.json:6 minutes: expected a number above 0, got -2'],
    [
      '"id": "two"',
      '"id": "Two!"',
      'small.json:6 id: expected a name of small letters, digits and hyphens, got "Two!"'
    ],
    ['"id": "two"', '"id": "one"', 'small.json:6 id: expected an id of its own, got one'],
    ['"at": ["trends/?place=PAK"]', '"at": []', 'small.json:6 at: expected one address or more, got none'],
    [
      '"minutes": 2',
      '"minuts": 2',
      'small.json:6: expected one of id, kind, notes, minutes, at, scene, title, lines, numbers, remark, got minuts'
    ]
  ])('loses a slide where %s is %s and keeps the other', (sound, broken, fault) => {
    const text = SOUND.replace(sound, broken);
    expect(faultsOf(text)).toEqual([fault]);
    expect(readDeck('small.json', text).deck?.slides.map(({ id }) => id)).toEqual(['one']);
  });

  it('without English is refused by line', () => {
    expect(faultsOf(SOUND.replace('{ "en": "One" }', '{ "ur": "ایک" }'))[0]).toBe(
      'small.json:5 title: expected a text in English ("en"), got none'
    );
  });
});

/** The ids of a table. */
function idsOf(table: 'sources' | 'figures'): ReadonlySet<string> {
  const { columns } = parseTable(table, readFileSync(`data/${table}.csv`, 'utf8')).table;
  return new Set(columns[table.slice(0, -1)] ?? []);
}

describe.each(readdirSync('data/decks'))('the deck %s', (file) => {
  const { deck, issues } = readDeck(file, readFileSync(join('data/decks', file), 'utf8'));
  const slides = deck?.slides ?? [];

  it('is sound and called as its file', () => {
    expect(issues.map(issueText)).toEqual([]);
    expect(`${deck?.deck}.json`).toBe(file);
  });

  it('names sources and numbers that are on record', () => {
    const [sources, figures] = [idsOf('sources'), idsOf('figures')];
    const named = slides.flatMap((slide) => (slide.kind === 'statement' ? slide.lines : []));
    expect(named.flatMap((line) => line.sources).filter((id) => !sources.has(id))).toEqual([]);
    const numbers = slides.flatMap((slide) => (slide.kind === 'numbers' ? slide.numbers : []));
    expect(numbers.map(({ figure }) => figure).filter((id) => !figures.has(id))).toEqual([]);
  });

  it('leads to views of which every key is known', () => {
    const addresses = slides.flatMap((slide) => (slide.kind === 'figure' ? slide.at : []));
    const dress = { lang: 'en', theme: 'projector', digits: null } as const;
    expect(addresses.map((each) => [each, viewAt(each, dress)?.ignored])).toEqual(
      addresses.map((each) => [each, []])
    );
  });

  it.each(LANGUAGES)('says everything in %s', (lang) => {
    const texts = slides.flatMap((slide) => [
      ...(slide.notes ? [slide.notes] : []),
      ...(slide.kind === 'figure' ? [] : [slide.title]),
      ...(slide.kind === 'statement' ? slide.lines.map(({ text }) => text) : []),
      ...(slide.kind === 'numbers' ? slide.numbers.map(({ label }) => label) : [])
    ]);
    expect(texts.filter((text) => text[lang] === undefined)).toEqual([]);
  });
});
