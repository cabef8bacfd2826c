import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

import type { Reply } from '../../../src/domain/reply.ts';
import type { Figure } from '../../../src/figure/figure.ts';
import { partnersShown } from '../../../src/figure/partners/shown.ts';
import { repliesIn, replierOf, subjectOf } from '../../../src/figure/replies.ts';
import { trendsShown } from '../../../src/figure/trends/shown.ts';
import type { Session } from '../../../src/state/session.svelte.ts';
import type { View } from '../../../src/state/view.ts';
import { dataset as partnersRecord, session as onPartners } from './partners/session-fixture.ts';
import { dataset as trendsRecord, inUrdu, session as onTrends } from './trends/session-fixture.ts';

const reply = (id: string, change: Partial<Record<keyof Reply, unknown>> = {}): Reply =>
  ({
    id,
    place: null,
    partner: null,
    view: null,
    years: null,
    date: '2026-03-03',
    lang: 'en',
    author: 'Office',
    text: 'Words',
    source: 'office',
    ...change
  }) as Reply;

const figure = (id: Figure['id'], shown?: Figure['shown']) => ({ id, ...(shown ? { shown } : {}) }) as Figure;
const idsIn = (session: Session, of: Figure) => repliesIn(session, of).map(({ id }) => id);

/** Aland and Beland lie in Southern Asia, Celand in Western Asia. */
const OF_PLACES = [
  reply('a', { place: 'AAA' }),
  reply('b', { place: 'BBB', years: { from: 2018, to: 2019 } }),
  reply('c', { place: 'CCC' }),
  reply('p', { place: 'PAK' })
];
const place = (...ids: readonly string[]) => ({ place: ids as unknown as View['place'] });

describe('the trends', () => {
  const ids = (view: Partial<View>) =>
    idsIn(onTrends(view, { ...trendsRecord, replies: OF_PLACES }), figure('trends', trendsShown));

  test('of the world hold every place, those of a region or a country only theirs', () => {
    expect(ids({})).toEqual(['a', 'b', 'c', 'p']);
    expect(ids(place('034'))).toEqual(['a', 'b', 'p']);
    expect(ids(place('AAA'))).toEqual(['a']);
    expect(ids(place('AAA', 'PAK'))).toEqual(['a', 'p']);
  });

  test('that name no known place show no reply, and not those of the world', () => {
    expect(ids(place('XXX'))).toEqual([]);
  });

  test('leave out the replies of a country that their sum leaves out', () => {
    expect(ids({ without: ['PAK'] as unknown as View['without'] })).toEqual(['a', 'b', 'c']);
    expect(ids({ ...place('PAK'), without: ['PAK'] as unknown as View['without'] })).toEqual(['p']);
  });

  test('hold a reply to some years where one of them is drawn, or compared', () => {
    expect(ids({ ...place('BBB'), years: { from: 2020, to: 2021 } })).toEqual([]);
    expect(ids({ ...place('BBB'), years: { from: 2019, to: 2021 } })).toEqual(['b']);
    expect(ids({ ...place('BBB'), years: { from: 2020, to: 2021 }, compare: 2018 })).toEqual(['b']);
  });
});

test('the routes take the places in focus and the years of the address', () => {
  const ids = (view: Partial<View>) =>
    idsIn(onTrends({ page: 'routes', ...view }, { ...trendsRecord, replies: OF_PLACES }), figure('routes'));
  expect(ids({})).toEqual(['a', 'b', 'c', 'p']);
  expect(ids(place('145'))).toEqual(['c']);
  expect(ids({ ...place('BBB'), years: { from: 2021, to: 2021 } })).toEqual([]);
  expect(ids(place('XXX'))).toEqual([]);
});

describe('the partners', () => {
  /** The partners of two contributions on record: one to Pakistan by its event, one that has nothing to do with it. */
  const lines = readFileSync('data/contributions.csv', 'utf8').split('\n');
  const partnerOf = (start: string) => lines.find((line) => line.startsWith(start))?.split(',')[1] ?? '';
  const [near, far] = ['ilo', partnerOf('can-nga')];
  const replies = [
    reply('near', { partner: near }),
    reply('far', { partner: far }),
    reply('nobody', { partner: 'nobody' }),
    reply('place', { place: 'PAK' })
  ];
  const ids = (view: Partial<View>) =>
    idsIn(onPartners(view, undefined, { ...partnersRecord, replies }), figure('partners', partnersShown));

  test('hold the replies of every partner that the view names', () => {
    expect(far).not.toBe('');
    expect(ids({})).toEqual(['far', 'near', 'place']);
    expect(ids(place('PAK'))).toContain('near');
    expect(ids(place('TUV'))).toEqual([]);
    expect(ids(place('XXX'))).toEqual([]);
  });

  test('name what a reply is about by the full name', () => {
    const name = partnersRecord.partners?.get(near as never)?.name ?? 'none';
    const session = onPartners({}, undefined, { ...partnersRecord, replies });
    expect(replies[0] && subjectOf(session, replies[0])).toBe(`About ${name}`);
  });
});

test('a record without replies asks no figure what it shows', () => {
  const asked = figure('trends', () => {
    throw new Error('asked');
  });
  expect(repliesIn(onTrends({}, { ...trendsRecord, replies: [] }), asked)).toEqual([]);
  expect(repliesIn(onTrends({}), asked)).toEqual([]);
});

test('who replied, when and about what is said in the reader’s language, a name in its own direction', () => {
  const said = reply('a', { place: 'PAK', years: { from: 2018, to: 2022 }, author: 'وزارت' });
  expect(replierOf(onTrends(), said)).toBe('Reply of \u2068وزارت\u2069, 3 March 2026:');
  expect(subjectOf(onTrends(), said).replace(/\u2060/g, '')).toBe('About Pakistan, 2018–2022');
  expect(replierOf(inUrdu(), said)).toContain('وزارت\u2069\u2069 کا جواب،');
});
