import { expect, test } from 'vitest';
import { tiers } from '../../../src/sources/tiers.ts';
import { forgotten, keptPlaces, textFile } from './in-hand.ts';

const HEADER = 'iso3,year,tier,src';
const kept = keptPlaces('PAK', 'XKX');

test('where both lists judge a place and year, Heiss & Kelley stay and a disagreement is noted', async () => {
  const file = textFile(
    't.csv',
    HEADER,
    'XKX,2009,2W,htc_du',
    'KOS,2009,2,heiss_kelley',
    'XKX,2008,SC,htc_du'
  );
  const { drafts, report } = await tiers.read([file], kept);
  expect(drafts[0]?.rows).toEqual([
    { place: 'XKX', year: '2009', tier: '2', source: 'us-tip-tiers-2001-2016' },
    { place: 'XKX', year: '2008', tier: 'SC', source: 'us-tip-tiers-2001-2016' }
  ]);
  expect(report.notes).toContainEqual({
    why: 'the two lists disagree',
    rows: 1,
    examples: ['XKX 2009: 2 or 2W']
  });
  expect(forgotten(report)).toBe(0);
});

test('the Netherlands Antilles are dropped and counted', async () => {
  const { report } = await tiers.read([textFile('t.csv', HEADER, 'ANT,2009,2W,htc_du')], kept);
  expect(report).toMatchObject({ read: 1, kept: 0 });
  expect(forgotten(report)).toBe(0);
});

test('every bad cell is refused at once, each with its address', async () => {
  const file = textFile('t.csv', HEADER, 'PAK,2010,4,heiss_kelley', 'QQQ,2010,2,heiss_kelley');
  const message =
    't.csv:2 tier: expected one of 1, 2, 2W, 3, SC, got 4\nt.csv:3 iso3: expected a place of places.csv, got QQQ';
  await expect(tiers.read([file], kept)).rejects.toThrow(message);
});

test('a missing column is refused', async () => {
  await expect(tiers.read([textFile('t.csv', 'iso3,year,tier', 'PAK,2010,2')], kept)).rejects.toThrow(
    'a column src'
  );
});
