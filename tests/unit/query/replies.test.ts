import { expect, test } from 'vitest';

import type { Reply } from '../../../src/domain/reply.ts';
import { repliesTo, type Shown } from '../../../src/query/replies.ts';

const reply = (id: string, change: Partial<Record<keyof Reply, unknown>> = {}): Reply =>
  ({
    id,
    place: 'PAK',
    partner: null,
    view: null,
    years: null,
    date: '2026-01-01',
    lang: 'en',
    author: 'Office',
    text: 'Words',
    source: 'office',
    ...change
  }) as Reply;

const shown: Shown = {
  view: 'trends',
  isPlace: (id) => id === 'PAK',
  isPartner: (id) => id === 'blue',
  years: null
};
const found = (replies: readonly Reply[], change: Partial<Shown> = {}) =>
  repliesTo(replies, { ...shown, ...change }).map(({ id }) => id);

test('a reply is found where its place or its partner is shown, and nowhere else', () => {
  const replies = [
    reply('pakistan'),
    reply('india', { place: 'IND' }),
    reply('blue', { place: null, partner: 'blue' }),
    reply('red', { place: null, partner: 'red' })
  ];
  expect(found(replies)).toEqual(['blue', 'pakistan']);
  expect(found(replies, { isPlace: () => false })).toEqual(['blue']);
});

test('a reply to one view stands in that view, a reply to none in all', () => {
  const replies = [reply('all'), reply('routes', { view: 'routes' }), reply('trends', { view: 'trends' })];
  expect(found(replies)).toEqual(['all', 'trends']);
  expect(found(replies, { view: 'routes' })).toEqual(['all', 'routes']);
  expect(found(replies, { view: 'partners' })).toEqual(['all']);
  expect(found(replies, { view: null })).toEqual(['all', 'routes', 'trends']);
});

test('a reply to some years stands where one of them is shown, a reply to none always', () => {
  const replies = [reply('always'), reply('span', { years: { from: 2018, to: 2020 } })];
  const inYears = (...years: readonly (readonly [number, number])[]) =>
    found(replies, { years: years.map(([from, to]) => ({ from, to })) });
  expect(found(replies)).toEqual(['always', 'span']);
  expect(inYears([2020, 2022])).toEqual(['always', 'span']);
  expect(inYears([2010, 2018])).toEqual(['always', 'span']);
  expect(inYears([2021, 2022])).toEqual(['always']);
  // Two years compared, and the reply is about those between them.
  expect(inYears([2017, 2017], [2021, 2021])).toEqual(['always']);
  expect(inYears([2017, 2017], [2019, 2019])).toEqual(['always', 'span']);
});

test('the newest stands first, the more exact of two dates before the other, and the question changes no list', () => {
  const dates = ['2024-12-31', '2026', '2026-03', '2025-07-30', '2026-03-04'];
  const replies = dates.map((date) => reply(date, { date }));
  expect(found(replies)).toEqual(['2026-03-04', '2026-03', '2026', '2025-07-30', '2024-12-31']);
  expect(replies.map(({ id }) => id)).toEqual(dates);
  expect(found([reply('b'), reply('a')])).toEqual(['a', 'b']);
});
