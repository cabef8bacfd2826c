import { expect, test } from 'vitest';
import { trendAnswer } from '../../../../src/figure/trends/answer.ts';
import { foursOf, sharesTexts } from '../../../../src/figure/trends/persons.ts';
import { cell, id } from '../../query/trend-fixture.ts';
import { dataset, session } from './session-fixture.ts';

const four = (place: string, women: string) =>
  ['female adult', 'female child', 'male adult', 'male child'].map((kind, at) =>
    cell(place, 2021, `all ${kind}`, at === 0 ? women : '10')
  );

test('shares of a sum name every country that is left out of it', () => {
  const opened = session(
    { without: [id('BBB')] },
    { ...dataset, victims: [...four('AAA', '70'), ...four('BBB', '30'), ...four('PAK', '10')] }
  );
  const answer = trendAnswer(opened) ?? expect.fail();
  const texts = sharesTexts(opened, answer, foursOf(opened, answer)).map((text) =>
    text.replaceAll('\u00a0', ' ')
  );
  expect(texts).toEqual([
    'Without Beland, in 2 countries: 57 % women, 14 % girls, 14 % men and 14 % boys.',
    'Without Beland and Pakistan, in 1 country: 70 % women, 10 % girls, 10 % men and 10 % boys.'
  ]);
});

test('shares and justice of the same reporters are of these alone', () => {
  const opened = session(
    { reporters: 'same', years: { from: 2020, to: 2021 } },
    { ...dataset, victims: [...four('AAA', '70'), ...four('BBB', '30')] }
  );
  const answer = trendAnswer(opened) ?? expect.fail();
  const [world] = foursOf(opened, answer);
  // Beland gave no total for these years, so it is none of the same.
  expect(world?.fours.map(({ year, countries }) => [year, countries])).toEqual([[2021, 1]]);
});
