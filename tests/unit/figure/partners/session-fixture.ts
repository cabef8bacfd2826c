import { readFileSync } from 'node:fs';
import { joinTables } from '../../../../src/data/join.ts';
import { parseTable } from '../../../../src/data/parse.ts';
import type { Dataset } from '../../../../src/domain/dataset.ts';
import { en, THE } from '../../../../src/i18n/en.ts';
import { ur } from '../../../../src/i18n/ur.ts';
import { Words } from '../../../../src/i18n/words.ts';
import { LiveSession } from '../../../../src/state/session.svelte.ts';
import { firstView, type View } from '../../../../src/state/view.ts';

const names = [
  'places',
  'sources',
  'partners',
  'programmes',
  'contributions',
  'events',
  'grants',
  'assistance'
] as const;
/** One published table, as its file has it. */
export const table = (name: (typeof names)[number]) =>
  parseTable(name, readFileSync(new URL(`../../../../data/${name}.csv`, import.meta.url), 'utf8')).table;

/** The published record. */
export const dataset = joinTables(Object.fromEntries(names.map((name) => [name, table(name)])), [], '');

const places = {
  PAK: 'Pakistan',
  IND: 'India',
  GBR: 'United Kingdom',
  CAN: 'Canada',
  NOR: 'Norway',
  THA: 'Thailand',
  TUV: 'Tuvalu',
  USA: 'United States of America'
};
/** English words, with the names that the tests speak of. */
export const words = new Words('en', { messages: en, places, articles: THE });
/** Urdu words; places keep their codes. */
export const urdu = new Words('ur', { messages: ur, places: {} });

/** A session on the partners page. */
export const session = (change: Partial<View> = {}, said = words, data: Dataset = dataset) =>
  new LiveSession(data, { ...firstView('en'), page: 'partners', ...change }, said, {
    published: () => undefined,
    needed: () => undefined
  });
