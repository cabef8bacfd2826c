import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import { joinTables } from '../../../../src/data/join.ts';
import { parseTable } from '../../../../src/data/parse.ts';
import type { TableName } from '../../../../src/data/schema.ts';
import type { Dataset } from '../../../../src/domain/dataset.ts';
import type { PlaceId } from '../../../../src/domain/place.ts';
import { trendAnswer } from '../../../../src/figure/trends/answer.ts';
import { caveats } from '../../../../src/figure/trends/caveats.ts';
import { loadRates, ratesFrom } from '../../../../src/figure/trends/later-rates.ts';
import { measuredOf } from '../../../../src/figure/trends/measured.ts';
import { partsOf } from '../../../../src/figure/trends/parts.ts';
import { partsText } from '../../../../src/figure/trends/parts-text.ts';
import { riseOf } from '../../../../src/figure/trends/rise.ts';
import { question, sentence } from '../../../../src/figure/trends/sentence.ts';
import type { Session } from '../../../../src/state/session.svelte.ts';
import { firstView, MEASURES, type View } from '../../../../src/state/view.ts';
import type { Language } from '../../../../src/i18n/language.ts';
import { Words } from '../../../../src/i18n/words.ts';
import { loadVocabulary } from '../../../../src/shell/vocabulary.ts';

const file = (name: TableName) => readFileSync(`data/${name}.csv`, 'utf8');
const TABLES = ['places', 'sources', 'totals', 'victims', 'justice', 'milestones', 'population'] as const;
const dataset: Dataset = joinTables(
  Object.fromEntries(TABLES.map((name) => [name, parseTable(name, file(name)).table])),
  []
);
type Row = Readonly<Record<string, string>>;
const rows = (name: TableName) => Papa.parse<Row>(file(name), { header: true, skipEmptyLines: true }).data;
const totals = rows('totals');
const told = new Set([...totals, ...rows('victims')].map(({ place = '' }) => place));
const regions = rows('places').flatMap(({ place = '', region = '', subregion = '' }) =>
  told.has(place) ? [region, subregion] : []
);
/** Every place with any number, every UN region of one, the world, and a place that said nothing. */
const PLACES = [
  [],
  ['QAT'],
  ['ATA'],
  ...[...new Set([...told, ...regions])].map((place) => [place])
] as PlaceId[][];
const SEVERAL = ['NPL,IND,PAK', '142,150', 'LIE,VAT,COK', '034,NPL', 'GBR,DEU,QAT,BTN,MDV,LIE'].map(
  (list) => list.split(',') as PlaceId[]
);

const SETTINGS: readonly Partial<View>[] = [
  {},
  { years: { from: 2019, to: 2022 } },
  { years: { from: 2022, to: 2022 } },
  { years: { from: 2010, to: 2010 } },
  { reporters: 'same', years: { from: 2018, to: 2021 } },
  { form: 'labour' },
  { sex: 'female', age: 'child' },
  { without: ['PAK' as PlaceId] }
];

let speaking: Readonly<Record<Language, Words>>;
beforeAll(async () => {
  ratesFrom(() => import('../../../../src/figure/trends/rate/view.ts'));
  await loadRates();
  const wordsIn = async (lang: Language, digits: View['digits']) =>
    new Words(lang, await loadVocabulary(lang, ['trends', 'rates']), digits);
  speaking = { en: await wordsIn('en', null), ur: await wordsIn('ur', 'arabext') };
});

/** What a view of the figure says: its headline, and where it is asked for all else that speaks of its numbers. */
type Said = { readonly headline: string; readonly texts: () => readonly string[]; readonly at: string };

const bare = (text: string) => text.replace(/[\u2060\u2066-\u2069]/g, '');

function saidOf(lang: Language, change: Partial<View>): Said {
  const words = speaking[lang];
  const view: View = { ...firstView(lang), page: 'trends', ...change };
  const session = { dataset, view, words } as Session;
  return {
    headline: bare(sentence(session)),
    texts: () => textsOf(session).map(bare),
    at: JSON.stringify(change)
  };
}

function textsOf(session: Session): readonly string[] {
  const { words } = session;
  const answer = trendAnswer(session);
  if (!answer) throw new Error('no answer');
  const measured = measuredOf(session, answer);
  const parts = partsOf(session, answer);
  const { span } = answer;
  return [
    question(session),
    ...riseOf(session, answer),
    ...caveats(session),
    ...(parts ? [partsText(words, parts)] : []),
    measured.heading,
    measured.name,
    ...measured.notes,
    ...(answer.isEmpty
      ? []
      : [span.from, span.to].flatMap((year) => measured.rows(year).map(({ text }) => text)))
  ];
}

/** Every place as it opens and in one more setting, which changes from place to place; the world and several in all of them. */
function* views(lang: Language, measure: View['measure']): Generator<Said> {
  for (const [at, place] of PLACES.entries()) {
    const more = SETTINGS.slice(1);
    const settings = at === 0 ? SETTINGS : [{}, more[at % more.length] ?? {}];
    for (const setting of settings) yield saidOf(lang, { place, measure, ...setting });
  }
  for (const place of SEVERAL) yield saidOf(lang, { place, measure });
}

/** What no text may say: that trafficking itself moved, that one country is worse, that one thing caused another. */
const FORBIDDEN =
  /trafficking (?:has )?(?:rose|risen|fell|fallen|grew|grown|increased|decreased|declined|doubled|tripled|surged|soared|rises|falls|grows)|(?:rise|fall|increase|decrease|growth|surge) (?:of|in) trafficking|\bworst\b|\bworse\b|\bbest\b|\brank(?:s|ed|ing)?\b|\b(?:highest|lowest|leading|top)\b|\bmore than any\b|\bcases? of trafficking\b|\bbecause of\b|\bcaused by\b|\bthanks to\b|\bdue to\b/i;
const BROKEN = /undefined|\bNaN\b|null|Infinity|\{\w+\}|\bin the the\b|\s{2}/;
/** A number that is one with a plural, or another with a singular. */
const PLURALS =
  /(?<![\d.,–])(?:1) (?:more |detected )?(?:countries|victims|places|years)\b|(?<![\d.,–])(?:0|[2-9]|[\d,.]*\d[\d,.]*\d|\d+[02-9]) (?:more )?(?:country|detected victim|year)\b/;

describe('what the figure says of the real record', () => {
  it.each(MEASURES)(
    'is never of a kind that the data cannot bear, with every plural right, as %s',
    (measure) => {
      let seen = 0;
      for (const { headline, texts, at } of views('en', measure)) {
        // Every eighth view is asked for all it says.
        for (const text of [headline, ...(seen % 8 === 0 ? texts() : [])]) {
          expect(text, at).not.toMatch(FORBIDDEN);
          expect(text, at).not.toMatch(BROKEN);
          expect(text, at).not.toMatch(PLURALS);
        }
        if (!/names no place|gave no total|^No rate can be given for/.test(headline))
          expect(headline, at).toMatch(/detected victim/i);
        seen++;
      }
      expect(seen).toBeGreaterThan(350);
    },
    120_000
  );

  it.each(MEASURES)(
    'has no other digits in Urdu than the reader chose, and one country for one, as %s',
    (measure) => {
      let seen = 0;
      for (const { headline, at } of views('ur', measure)) {
        expect(headline, at).not.toMatch(/[0-9]/);
        expect(headline, at).not.toMatch(BROKEN);
        expect(headline, at).not.toMatch(/(?<![۰-۹٬٫–])۱ ممالک/);
        expect(headline, at).not.toMatch(/[۰-۹][۰-۹] ملک(?!وں)|(?<![۰-۹٬])[۰۲-۹] ملک(?!وں)/);
        seen++;
      }
      expect(seen).toBeGreaterThan(350);
    },
    120_000
  );
});

/** A country's published total of a year: persons at least and at most, and what it is made of. */
const totalOf = (place: string, year: string) => {
  const row = totals.find((each) => each['place'] === place && each['year'] === year);
  return row && { most: Number(row['victims']) + 4 * Number(row['hidden']), basis: row['basis'] };
};

describe('a headline', { timeout: 120_000 }, () => {
  it('gives a rate of no country for a year with fewer than ten victims at most', () => {
    let given = 0;
    for (const place of told) {
      for (const setting of SETTINGS.slice(0, 1)) {
        const { headline } = saidOf('en', { place: [place as PlaceId], measure: 'rate', ...setting });
        if (!headline.includes('inhabitants in')) continue;
        given++;
        for (const [year] of headline.matchAll(/\b20[0-2]\d\b/g))
          expect(totalOf(place, year)?.most, `${place} ${headline}`).toBeGreaterThanOrEqual(10);
      }
    }
    expect(given).toBeGreaterThan(80);
  });

  it('sets no two numbers of a country side by side that are made up in different ways', () => {
    let unlike = 0;
    for (const place of told) {
      for (const measure of ['count', 'rate'] as const) {
        const { headline } = saidOf('en', { place: [place as PlaceId], measure });
        const [, later = '', earlier = ''] = / in (\d{4}), after .* in (\d{4})\./.exec(headline) ?? [];
        if (later !== '')
          expect([place, totalOf(place, later)?.basis]).toEqual([place, totalOf(place, earlier)?.basis]);
        if (headline.includes('is not compared with it')) unlike++;
      }
    }
    expect(unlike).toBeGreaterThan(0);
  });

  it('says up or down of no year whose reports are still coming in, and never of a rate', () => {
    const sums = [
      [],
      ...[...new Set(regions)].filter((code) => code !== '').map((code) => [code as PlaceId])
    ];
    let changes = 0;
    for (const place of sums) {
      for (const setting of SETTINGS.slice(0, 3)) {
        for (const measure of ['count', 'rate'] as const) {
          const { headline, at } = saidOf('en', { place, measure, ...setting });
          const change = /in (\d{4}), (?:up|down) from/.exec(headline);
          if (!change) continue;
          changes++;
          expect(measure, at).toBe('count');
          // Of those who reported every year, 2022 is as complete as any other.
          if (place.length === 0 && !headline.startsWith('The same')) expect(change[1], at).not.toBe('2022');
          // Who counted is said for both years, or that they are the same.
          if (!headline.startsWith('The same'))
            expect(headline, at).toMatch(/ by \d+ countr(?:y|ies) in \d{4}/);
        }
      }
    }
    expect(changes).toBeGreaterThan(10);
  });
});
