import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';

import { joinTables } from '../../../../src/data/join.ts';
import { parseTable } from '../../../../src/data/parse.ts';
import type { TableName } from '../../../../src/data/schema.ts';
import { trendAnswer } from '../../../../src/figure/trends/answer.ts';
import { milestonesOf } from '../../../../src/figure/trends/milestones.ts';
import { ur } from '../../../../src/i18n/ur.ts';
import { TITLES } from '../../../../src/i18n/ur/milestones.ts';
import { Words } from '../../../../src/i18n/words.ts';
import type { View } from '../../../../src/state/view.ts';
import { id } from '../../query/trend-fixture.ts';
import { session } from './session-fixture.ts';

type Row = Readonly<Record<string, string>>;

const file = (name: TableName) => readFileSync(`data/${name}.csv`, 'utf8');
const rows = (name: TableName) => Papa.parse<Row>(file(name), { header: true, skipEmptyLines: true }).data;
const read = (name: TableName) => parseTable(name, file(name)).table;
const NAMES = ['places', 'sources', 'totals', 'victims', 'milestones'] as const;
const dataset = joinTables(Object.fromEntries(NAMES.map((name) => [name, read(name)])), []);

function shown(change: Partial<View>): readonly string[] {
  const asked = session(change, dataset);
  const answer = trendAnswer(asked);
  return answer ? milestonesOf(asked, answer).map((note) => note.id) : [];
}

/** The ids of the file's rows that pass, in order of their dates. */
const onFile = (passes: (row: Row) => boolean) =>
  rows('milestones')
    .filter(passes)
    .sort((a, b) => ((a['date'] ?? '') < (b['date'] ?? '') ? -1 : 1))
    .map((row) => row['milestone']);

describe('the dated notes on record', () => {
  it('of Brazil are those of the world and of no other country', () => {
    expect(shown({ place: [id('BRA')] })).toEqual(onFile(({ place }) => place === ''));
    expect(shown({ place: [id('BRA')] })).not.toContain('ptpa-2018');
  });

  it('of Pakistan, its region and the world it is shown apart in are Pakistan’s too', () => {
    const all = onFile(({ place }) => place === '' || place === 'PAK');
    for (const place of [[id('PAK')], [id('034')], [id('BRA'), id('PAK')], []])
      expect(shown({ place })).toEqual(all);
    expect(all).toContain('nap-2021');
  });

  it('of the world without Pakistan are those of the world', () => {
    expect(shown({ without: [id('PAK')] })).toEqual(onFile(({ place }) => place === ''));
  });

  it('of a chosen span are those within it', () => {
    const within = onFile(({ date = '' }) => date >= '2018' && date < '2022');
    expect(shown({ place: [id('PAK')], years: { from: 2018, to: 2021 } })).toEqual(within);
    expect(within.length).toBeGreaterThan(1);
  });

  it('each name a source with a page to open, and no year later than the day the sources were read', () => {
    const sources = new Map(rows('sources').map((row) => [row['source'], row]));
    for (const { milestone, date = '', source } of rows('milestones')) {
      expect(sources.get(source)?.['url'], milestone).toMatch(/^https?:/);
      expect(date <= '2026-11-28', milestone).toBe(true);
    }
  });

  it('an event stands on its day in the table of events', () => {
    const days = new Set(rows('events').map((row) => `${row['date']} ${row['source']}`));
    const events = rows('milestones').filter(({ kind }) => kind === 'event');
    expect(events.length).toBeGreaterThan(0);
    for (const { date, source } of events) expect(days).toContain(`${date} ${source}`);
  });

  it('say nothing of a cause', () => {
    for (const { title } of rows('milestones'))
      expect(title).not.toMatch(/cause|led to|because|due to|result/i);
  });
});

describe('the dated notes in Urdu', () => {
  it('are called in Urdu, every one on file and no other, with the years of their titles', () => {
    const titles = new Map(rows('milestones').map((row) => [row['milestone'] ?? '', row['title'] ?? '']));
    expect(Object.keys(TITLES).sort()).toEqual([...titles.keys()].sort());
    for (const [id, own] of Object.entries(TITLES)) {
      expect(own, id).toMatch(/[\u0600-\u06FF]/);
      const years = (text: string) => text.match(/\d{4}/g) ?? [];
      expect(years(own), id).toEqual(years(titles.get(id) ?? ''));
    }
  });

  it('stand where the page draws them, and as the file has them where a language has no words for one', () => {
    const words = new Words('ur', { messages: ur, places: {}, titles: { 'covid-19': 'وبا' } });
    const asked = Object.assign(session({}, dataset), { words });
    const answer = trendAnswer(asked) ?? expect.fail('no answer');
    const said = new Map(milestonesOf(asked, answer).map((note) => [note.id, note.title]));
    expect(said.get('covid-19')).toBe('وبا');
    expect(said.get('tip-protocol-adopted')).toBe('UN Trafficking in Persons Protocol adopted');
  });
});
