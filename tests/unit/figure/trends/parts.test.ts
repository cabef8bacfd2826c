import { expect, test } from 'vitest';
import { trendAnswer } from '../../../../src/figure/trends/answer.ts';
import { partRows, partsText } from '../../../../src/figure/trends/parts-text.ts';
import { partsOf } from '../../../../src/figure/trends/parts.ts';
import { inUrdu, session as inEnglish } from './session-fixture.ts';

const taken = (change: Parameters<typeof inEnglish>[0], lang: 'en' | 'ur' = 'en') => {
  const session = lang === 'ur' ? inUrdu(change) : inEnglish(change);
  const answer = trendAnswer(session);
  return { session, parts: answer && partsOf(session, answer) };
};

test('the country shown apart stands by itself, and the parts lead from one sum to the other [D16]', () => {
  const { session, parts } = taken({ compare: 2020, years: { from: 2018, to: 2021 } });
  expect(parts && partsText(session.words, parts)).toBe(
    'From 330 detected victims in 2020 to 240 in 2021: 90 fewer. ' +
      'The 1 country that reported for both years: 10 more. Pakistan by itself: 100 fewer.'
  );
  const rows = parts ? partRows(session.words, parts) : [];
  expect(rows.map(({ from, to }) => [from, to])).toEqual([
    [0, 330],
    [330, 340],
    [340, 240],
    [0, 240]
  ]);
  expect(rows.map(({ number }) => number)).toEqual(['330', '+10', '−100', '240']);
});

test('hidden cells leave open by how much a sum changed, and nobody is lost between the years [D3]', () => {
  const { session, parts } = taken({ compare: 2018, years: { from: 2018, to: 2019 } });
  expect(parts && partsText(session.words, parts)).toBe(
    'From 10 detected victims in 2018 to at least 20 in 2019: 10\u2060–\u206014 more. ' +
      'The 1 country that reported for both years: 10 more. ' +
      '1 country that reported only for 2019 adds between 0 and 4.'
  );
});

test('a country by itself, and steady reporters, are not taken apart', () => {
  expect(taken({ place: ['AAA' as never] }).parts).toBeNull();
  expect(taken({ reporters: 'same', years: { from: 2018, to: 2019 } }).parts).toBeNull();
});

test('Urdu keeps the sign with its number', () => {
  const { session, parts } = taken({ compare: 2020, years: { from: 2018, to: 2021 } }, 'ur');
  const rows = parts ? partRows(session.words, parts) : [];
  expect(rows[2]?.number).toBe('\u2066−100\u2069');
});
