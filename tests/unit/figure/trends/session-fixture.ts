import type { Dataset } from '../../../../src/domain/dataset.ts';
import { en } from '../../../../src/i18n/en.ts';
import { ur } from '../../../../src/i18n/ur.ts';
import { Words } from '../../../../src/i18n/words.ts';
import { LiveSession } from '../../../../src/state/session.svelte.ts';
import { firstView, type View } from '../../../../src/state/view.ts';
import { cell, places, totalsOf } from '../../query/trend-fixture.ts';

/** Aland and Beland report from 2018 on, Pakistan from 2020. */
export const dataset: Dataset = {
  version: '',
  places,
  sources: new Map(),
  routes: null,
  repatriations: null,
  documented: null,
  totals: [
    ...totalsOf('AAA', '10 20 30 40'),
    ...totalsOf('BBB', '- <5 - -'),
    ...totalsOf('PAK', '- - 300 200')
  ],
  victims: [cell('AAA', 2020, 'labour all all', '7')],
  population: null,
  justice: null,
  tiers: null,
  partners: null,
  programmes: null,
  contributions: null,
  events: null,
  grants: null,
  assistance: null,
  milestones: null,
  figures: null,
  replies: null,
  issues: [],
  failures: []
};
const names = { AAA: 'Aland', BBB: 'Beland', PAK: 'Pakistan', CCC: 'Celand', '034': 'Southern Asia' };
/** A session on the trends page in the words given. */
const saidIn = (words: Words, change: Partial<View>, data: Dataset) =>
  new LiveSession(data, { ...firstView(words.lang), page: 'trends', ...change }, words, {
    published: () => undefined,
    needed: () => undefined
  });
/** A session on the trends page, in English. */
export const session = (change: Partial<View> = {}, data = dataset) =>
  saidIn(new Words('en', { messages: en, places: names }), change, data);
/** A session on the trends page, in Urdu; places keep their codes. */
export const inUrdu = (change: Partial<View> = {}, data = dataset) =>
  saidIn(new Words('ur', { messages: ur, places: {} }), change, data);
