import { readFileSync } from 'node:fs';

import { joinTables, type Tables } from '../../../src/data/join.ts';
import { parseTable } from '../../../src/data/parse.ts';
import { TABLE_NAMES } from '../../../src/data/schema.ts';
import type { Deck } from '../../../src/export/deck.ts';
import { caveats as countryCaveats, sources as countrySources } from '../../../src/figure/country/caveats.ts';
import {
  question as countryQuestion,
  sentence as countrySentence
} from '../../../src/figure/country/sentence.ts';
import { sheet as countrySheet } from '../../../src/figure/country/sheet.ts';
import type { Figure, Sheet } from '../../../src/figure/figure.ts';
import { partnersCaveats } from '../../../src/figure/partners/caveats.ts';
import { questionOfOne, sentenceOfOne } from '../../../src/figure/partners/one/sentence.ts';
import { partnersQuestion, partnersSentence } from '../../../src/figure/partners/sentence.ts';
import { partnersSources } from '../../../src/figure/partners/sources.ts';
import { partnersSheet } from '../../../src/figure/partners/sheet.ts';
import { caveats as routesCaveats } from '../../../src/figure/routes/caveats.ts';
import { question as routesQuestion } from '../../../src/figure/routes/question.ts';
import { routesSentence } from '../../../src/figure/routes/sentence.ts';
import { sources as routesSources } from '../../../src/figure/routes/sources.ts';
import { sheet as routesSheet } from '../../../src/figure/routes/sheet.ts';
import type { SlidePicture } from '../../../src/figure/slide.ts';
import { caveats as trendsCaveats, sources as trendsSources } from '../../../src/figure/trends/caveats.ts';
import {
  question as trendsQuestion,
  sentence as trendsSentence
} from '../../../src/figure/trends/sentence.ts';
import { sheet as trendsSheet } from '../../../src/figure/trends/sheet.ts';
import { en } from '../../../src/i18n/en.ts';
import { THE } from '../../../src/i18n/en/shared.ts';
import type { Language } from '../../../src/i18n/language.ts';
import { ur } from '../../../src/i18n/ur.ts';
import { Words } from '../../../src/i18n/words.ts';
import { deckOf } from '../../../src/shell/presenting.ts';
import { LiveSession } from '../../../src/state/session.svelte.ts';
import { firstView, type View } from '../../../src/state/view.ts';

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const names = (path: string) => JSON.parse(read(`src/i18n/${path}.json`)) as Readonly<Record<string, string>>;

const tables = Object.fromEntries(
  TABLE_NAMES.map((name) => [name, parseTable(name, read(`data/${name}.csv`)).table])
) as Tables;
/** The published record, under the day of a release. */
export const dataset = joinTables(tables, [], '2025-04-14');

/** What a figure says; what it draws needs a page. */
type Saying = Pick<Figure, 'question' | 'sentence' | 'caveats' | 'sources'>;
const figureOf = (id: Figure['id'], saying: Saying): Figure => {
  const Nothing = (() => ({})) as unknown as Figure['Drawing'];
  return { id, ...saying, Drawing: Nothing, Panel: Nothing };
};

const FIGURES = {
  routes: {
    figure: figureOf('routes', {
      question: routesQuestion,
      sentence: routesSentence,
      caveats: routesCaveats,
      sources: routesSources
    }),
    sheetOf: routesSheet
  },
  trends: {
    figure: figureOf('trends', {
      question: trendsQuestion,
      sentence: trendsSentence,
      caveats: trendsCaveats,
      sources: trendsSources
    }),
    sheetOf: trendsSheet
  },
  partners: {
    figure: figureOf('partners', {
      question: (session) => questionOfOne(session) ?? partnersQuestion(session),
      sentence: (session) => sentenceOfOne(session) ?? partnersSentence(session),
      caveats: partnersCaveats,
      sources: partnersSources
    }),
    sheetOf: partnersSheet
  },
  country: {
    figure: figureOf('country', {
      question: countryQuestion,
      sentence: countrySentence,
      caveats: countryCaveats,
      sources: countrySources
    }),
    sheetOf: countrySheet
  }
} as const;

/** A session on a page of the published record. */
export function sessionOn(page: keyof typeof FIGURES, change: Partial<View> = {}): LiveSession {
  const lang: Language = change.lang ?? 'en';
  const places = { ...names(`regions.${lang}`), ...names(`places.${lang}`) };
  const said = new Words(
    lang,
    lang === 'en' ? { messages: en, places, articles: THE } : { messages: ur, places },
    change.digits ?? null
  );
  return new LiveSession(dataset, { ...firstView(lang), page, ...change }, said, {
    published: () => undefined,
    needed: () => undefined
  });
}

/** The table of a figure, and its slides. */
export async function deckOn(
  page: keyof typeof FIGURES,
  change: Partial<View> = {},
  picture: SlidePicture | null = null,
  scene?: string
): Promise<{ readonly deck: Deck; readonly sheet: Sheet; readonly session: LiveSession }> {
  const session = sessionOn(page, change);
  const { figure, sheetOf } = FIGURES[page];
  const sheet = sheetOf(session);
  const link = `https://atlas.example/${page}/`;
  const asked = { sheet, link, picture, ...(scene === undefined ? {} : { scene }) };
  return { deck: await deckOf(session, figure, asked), sheet, session };
}
