import { describe, expect, it } from 'vitest';
import type { PlaceId } from '../../../../src/domain/place.ts';
import { routesSentence } from '../../../../src/figure/routes/sentence.ts';
import { question } from '../../../../src/figure/routes/question.ts';
import { listRows } from '../../../../src/figure/routes/rows.ts';
import { routesShown } from '../../../../src/figure/routes/shown.ts';
import { LiveSession } from '../../../../src/state/session.svelte.ts';
import { stepsOf } from '../../../../src/figure/routes/walk.ts';
import { lookingAt } from './five-rows.ts';

/** Without the joiners that keep a span of numbers on one line. */
const sentence = (...at: Parameters<typeof lookingAt>) =>
  routesSentence(lookingAt(...at)).replaceAll('\u2060', '');

describe('the sentence of the routes', () => {
  it('says of the world how many were abroad, where most of them were, and how many at home', () => {
    expect(sentence('')).toBe(
      'Of the victims whose citizenship is on record, at least 40 were detected outside their own country, 2019–2020, 75–81\u00a0% of them in Celand; 6 were in their own, 6 of them in Celand'
    );
  });

  it('says where the citizens of a country were detected, and the share of the first country as wide as it is', () => {
    expect(sentence('AAA', 'from')).toBe(
      'In 2 other countries, at least 40 citizens of Aland were detected as victims of trafficking, 2019–2020; 75–77\u00a0% of them in Celand'
    );
  });

  it('says whom a country detected, a country with only hidden numbers being perhaps none', () => {
    expect(sentence('CCC', 'to')).toBe(
      'Celand detected at least 30 citizens of 1 to 2 other countries as victims of trafficking, 2019–2020; 79–100\u00a0% of them were from Aland'
    );
  });

  it('names no first country where there is only one', () => {
    expect(sentence('BBB', 'to')).toBe(
      'Beland detected 10 citizens of other countries as victims of trafficking, 2019–2020'
    );
  });

  it('says what only hidden numbers can be, never zero [D2]', () => {
    expect(sentence('BBB', 'from')).toBe(
      'Other countries detected between 0 and 8 citizens of Beland as victims of trafficking, 2019–2020'
    );
  });

  it('says that a country gave no answer, which is not zero [D2]', () => {
    expect(sentence('AAA')).toBe(
      'Other countries detected at least 40 citizens of Aland as victims of trafficking, 2019–2020; Aland itself gave no citizenships: no answer, which is not zero'
    );
    expect(sentence('AAA', 'to')).toBe(
      'Aland gave no citizenships of detected victims, 2019–2020: no answer, which is not zero'
    );
  });

  it('says of a place where nobody lives that nobody could report [D41]', () => {
    const at = lookingAt('BVT');
    const bouvet = { ...(at.dataset.places.get('AAA' as PlaceId) ?? expect.fail()), id: 'BVT' as PlaceId };
    const there = new LiveSession(
      { ...at.dataset, places: new Map([...at.dataset.places, [bouvet.id, bouvet]]) },
      { ...at.view, direction: 'to' },
      at.words,
      { published: () => undefined, needed: () => undefined }
    );
    expect(routesSentence(there)).toBe('BVT has no inhabitants of its own, so nobody there could report');
  });

  it('says what a country gave of its own citizens and of others', () => {
    expect(sentence('CCC')).toBe(
      'No country reported detecting citizens of Celand as victims abroad, 2019–2020; Celand itself detected at least 30 citizens of other countries and 6 of its own'
    );
    expect(sentence('BBB')).toBe(
      'Other countries detected between 0 and 8 citizens of Beland as victims of trafficking, 2019–2020; Beland itself detected 10 citizens of other countries and gave no figure for its own'
    );
  });

  it('says that nobody was reported', () => {
    expect(sentence('CCC', 'from')).toBe(
      'No other country reported detecting citizens of Celand as victims, 2019–2020; Celand itself reported 6 of its own citizens'
    );
    expect(sentence('AAA PAK')).toBe(
      'Aland and Pakistan gave no citizenships of detected victims, 2019–2020: no answer, which is not zero'
    );
  });

  it('says how many were detected between countries', () => {
    expect(sentence('AAA BBB')).toBe(
      '10 citizens of one of these countries were detected as victims in another, 2019–2020: Aland and Beland; Aland gave no citizenships: no answer, which is not zero'
    );
  });

  it('says of a region apart those who moved within it', () => {
    expect(sentence('034', 'from')).toBe(
      'Other countries detected at least 30 citizens of Southern Asia as victims of trafficking, 2019–2020; between these countries 10 more'
    );
  });

  it('says that a place is not known', () => {
    expect(sentence('QQQ')).toBe('The address names no place that is known here: QQQ');
  });

  it('[D2] leaves an unknown code out of the question, and names it', () => {
    const also = '; the address also names what is no place known here: QQQ';
    expect(sentence('CCC QQQ')).toBe(`${sentence('CCC')}${also}`);
    expect(sentence('QQQ CCC', 'to')).toBe(`${sentence('CCC', 'to')}${also}`);
    expect(question(lookingAt('CCC QQQ'))).toBe(question(lookingAt('CCC')));
    const [one, other] = ['CCC QQQ', 'CCC'].map((codes) => lookingAt(codes, 'to'));
    const session = one ?? expect.fail();
    expect(listRows(routesShown(session), session, 1)).toEqual(
      listRows(routesShown(other ?? session), other ?? session, 1)
    );
    expect(stepsOf(session).map(({ way }) => way)).toEqual(['to', 'to']);
  });
});
