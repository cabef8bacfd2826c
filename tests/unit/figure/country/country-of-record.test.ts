import { describe, expect, it, test } from 'vitest';
import type { PlaceId } from '../../../../src/domain/place.ts';
import { caveats, sources } from '../../../../src/figure/country/caveats.ts';
import { aside } from '../../../../src/figure/country/aside.ts';
import { routesSentence } from '../../../../src/figure/routes/sentence.ts';
import { missingTexts } from '../../../../src/figure/country/missing.ts';
import { question, sentence } from '../../../../src/figure/country/sentence.ts';
import { sheet } from '../../../../src/figure/country/sheet.ts';
import { trendAnswer } from '../../../../src/figure/trends/answer.ts';
import { formSeries, largerThanAll } from '../../../../src/figure/trends/forms.ts';
import { sentence as trendSentence } from '../../../../src/figure/trends/sentence.ts';
import { placesOnRecord } from '../../../../src/query/on-record.ts';
import { LAYERS } from '../../../../src/state/view.ts';
import { at, dataset, rowsOf } from './record-fixture.ts';

const everyone = placesOnRecord(dataset);

/** What no sentence may hold: an unfilled hole, a value that is none, a wrong plural, a rise of trafficking itself. */
const NEVER =
  /[{}]|undefined|NaN|null|\b1 (?:countries|citizens|victims|years)\b|trafficking (?:rose|fell|increased|decreased)|worst/i;

describe.each(['en', 'ur'] as const)('every country on record, in %s', (lang) => {
  it.each(everyone)('%s has a headline, a table, sources and what is missing, all of them whole', (place) => {
    const session = at(place, lang);
    const texts = [
      question(session),
      sentence(session),
      ...caveats(session),
      ...missingTexts(aside(session), place)
    ];
    for (const text of texts) {
      expect(text.length).toBeGreaterThan(0);
      expect(text).not.toMatch(NEVER);
    }
    expect(sentence(session)).toContain(session.words.place(place));
    const { rows, columns } = sheet(session);
    for (const row of rows) expect(row).toHaveLength(columns.length);
    expect(sources(session).length).toBeGreaterThan(0);
  });
});

describe('a place that told nothing of its own', () => {
  it('may not have been asked, and one hidden cell abroad is no number of persons', () => {
    const [silent, spoken] = [at('ESH'), at('TUV')];
    const text = silent.words.say('country.missing.asked', { place: 'Western Sahara' });
    expect(missingTexts(aside(silent), 'ESH' as PlaceId)).toContain(text);
    expect(missingTexts(aside(at('PAK')), 'PAK' as PlaceId).join(' ')).not.toContain('is asked for');
    expect(sentence(silent)).toContain(
      'Other countries published only hidden numbers (<5 each) of citizens of Western Sahara'
    );
    expect(sentence(spoken)).not.toContain('hidden numbers');
  });
});

describe('the table of a country', () => {
  const [YEARS, LEAST, MOST] = [2, 3, 4];

  test.each(['PAK', 'GBR', 'NGA', 'DEU', 'TUV', 'USA'])('%s has every row of every file, once', (place) => {
    const session = at(place);
    const own = (name: 'totals' | 'victims' | 'justice' | 'tiers') =>
      rowsOf(name).filter((row) => row['place'] === place).length;
    const { rows } = sheet(session);
    const parts = (part: string) => rows.filter(([first]) => first === part);
    expect(parts('Detected victims a year')).toHaveLength(own('totals'));
    expect(parts('Who was detected')).toHaveLength(own('victims'));
    expect(parts('Justice')).toHaveLength(own('justice') + own('tiers'));
  });

  test.each(['PAK', 'GBR', 'NGA', 'DEU'])('%s: routes out and in add up to the published cells', (place) => {
    const { rows } = sheet(at(place));
    const routes = rows.filter(([first]) => first === 'Routes out and in');
    const cells = rowsOf('routes').filter(({ origin, destination }) => [origin, destination].includes(place));
    const sum = (of: (row: Readonly<Record<string, string>>) => number) =>
      cells.reduce((all, row) => all + of(row), 0);
    const column = (at: number) => routes.reduce((all, row) => all + Number(row[at]), 0);
    expect(column(LEAST)).toBe(sum(({ victims }) => Number(victims)));
    expect(column(MOST)).toBe(sum(({ victims, hidden }) => Number(victims) + 4 * Number(hidden)));
    for (const row of routes) expect(row[YEARS]).toMatch(/\d{4}/);
  });

  test.each(LAYERS)('tells the %s routes where the page shows them', (layer) => {
    const { rows } = sheet(at('PAK', 'en', { layer }));
    expect(rows.filter(([first]) => first === 'Routes out and in').length).toBeGreaterThan(0);
  });
});

describe('the headline of a country', () => {
  it('tells the last total and how many citizens other countries detected, as the files have them', () => {
    const totals = rowsOf('totals').filter(({ place }) => place === 'PAK');
    const last = totals.toSorted((a, b) => Number(b['year']) - Number(a['year']))[0];
    const abroad = rowsOf('routes').filter(
      ({ origin, destination }) => origin === 'PAK' && destination !== 'PAK'
    );
    const people = abroad.reduce((sum, { victims }) => sum + Number(victims), 0);
    const sure = new Set(
      abroad.filter(({ victims }) => Number(victims) > 0).map((row) => row['destination'])
    );
    const all = new Set(
      abroad
        .filter(({ victims, hidden }) => victims !== '0' || hidden !== '0')
        .map((row) => row['destination'])
    );
    const text = sentence(at('PAK'));
    const n = (number: number) => number.toLocaleString('en-GB');
    expect(text).toContain(
      `Pakistan reported ${n(Number(last?.['victims']))} detected victims for ${last?.['year']}.`
    );
    expect(text).toContain(`At least ${n(people)} citizens of Pakistan`);
    expect(text).toContain(`${sure.size} to ${all.size} other countries`);
  });

  it('names what an address got wrong, and offers all countries of a region', () => {
    expect(sentence(at('QQQ'))).toBe('The address names no place that is known here: QQQ');
    const southern = [...dataset.places.values()].filter(({ subregion }) => subregion === '034');
    expect(sentence(at('034'))).toBe(
      `${southern.length} countries and territories of Southern Asia have data here: choose one`
    );
    expect(
      sheet(at('034'))
        .rows.map(([, code]) => code)
        .toSorted()
    ).toEqual(southern.map(({ id }) => id).toSorted());
  });

  it('is about the first country where an address names several', () => {
    const session = at('PAK', 'en', { place: ['PAK', 'IND'] as PlaceId[] });
    expect(sentence(session)).toBe(sentence(at('PAK')));
  });
});

describe('years that nobody was asked about', () => {
  it('are no finding: the headline and the list of what is missing say that the record holds nothing of them', () => {
    const session = at('PAK', 'en', { years: { from: 1990, to: 1990 } });
    expect(sentence(session)).toContain('it says nothing about 1990');
    expect(missingTexts(aside(session), 'PAK' as PlaceId)).toEqual([
      'The record holds nothing of 1990: nobody was asked, so nothing follows.'
    ]);
  });
});

it('a country with grants is not said to be without any', () => {
  expect(rowsOf('grants').some(({ place }) => place === 'IND')).toBe(true);
  const [text] = missingTexts(aside(at('IND')), 'IND' as PlaceId).filter((each) =>
    each.includes('contribution')
  );
  expect(text).toMatch(/^Beside the grants of the United States/);
});

it('those whose citizenship is unknown are said where they are most of whom a country detected', () => {
  const india = rowsOf('routes').filter(({ destination }) => destination === 'IND');
  const sum = (of: boolean) =>
    india
      .filter(({ origin }) => (origin === 'ZZZ') === of)
      .reduce((all, { victims }) => all + Number(victims), 0);
  expect(sum(true)).toBeGreaterThan(sum(false));
  expect(routesSentence(aside(at('IND')))).toContain(sum(true).toLocaleString('en-GB'));
});

it('a number that is its own year is said to look like a code', () => {
  const cells = rowsOf('victims').filter(
    ({ place, form, sex, age }) =>
      place === 'DOM' && form === 'other' && sex === 'unknown' && age === 'unknown'
  );
  expect(cells.map(({ year, victims }) => [year, victims])).toContainEqual(['2022', '2022']);
  const session = at('DOM', 'en', { page: 'trends', form: 'other', sex: 'unknown' });
  expect(trendSentence(session)).toMatch(/2,022 .* which is the year itself: it looks like a code/);
});

it('a form with more victims than there are in all is told apart', () => {
  const own = (name: 'totals' | 'victims', form: string) =>
    Number(
      rowsOf(name).find(
        (row) =>
          row['place'] === 'IND' &&
          row['year'] === '2022' &&
          (name === 'totals' || (row['form'] === form && row['sex'] === 'all' && row['age'] === 'all'))
      )?.['victims']
    );
  expect(own('victims', 'other')).toBeGreaterThan(own('totals', ''));
  const session = at('IND', 'en', { page: 'trends' });
  const answer = trendAnswer(session) ?? expect.fail();
  const found = largerThanAll(answer, formSeries(session, answer) ?? []);
  expect([found?.form, found?.year, found?.part.least]).toEqual(['other', 2022, own('victims', 'other')]);
});
