import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { joinTables } from '../../../../src/data/join.ts';
import { parseTable } from '../../../../src/data/parse.ts';
import type { TableName } from '../../../../src/data/schema.ts';
import type { PlaceId } from '../../../../src/domain/place.ts';
import { en, THE } from '../../../../src/i18n/en.ts';
import type { Language } from '../../../../src/i18n/language.ts';
import namesEn from '../../../../src/i18n/places.en.json' with { type: 'json' };
import namesUr from '../../../../src/i18n/places.ur.json' with { type: 'json' };
import regionsEn from '../../../../src/i18n/regions.en.json' with { type: 'json' };
import regionsUr from '../../../../src/i18n/regions.ur.json' with { type: 'json' };
import { ur } from '../../../../src/i18n/ur.ts';
import { Words } from '../../../../src/i18n/words.ts';
import { TABLES_OF } from '../../../../src/shell/tables.ts';
import { LiveSession } from '../../../../src/state/session.svelte.ts';
import { firstView, type View } from '../../../../src/state/view.ts';

const file = (name: TableName) => readFileSync(`data/${name}.csv`, 'utf8');

/** The data of the site as the country page reads them, with every layer of routes. */
export const dataset = joinTables(
  Object.fromEntries(
    [...TABLES_OF.country, 'repatriations' as const, 'documented-routes' as const].map((name) => [
      name,
      parseTable(name, file(name)).table
    ])
  ),
  []
);

/** The rows of a table as they stand in its file. */
export function rowsOf(name: TableName): readonly Readonly<Record<string, string>>[] {
  return Papa.parse<Record<string, string>>(file(name), { header: true, skipEmptyLines: true }).data;
}

const WORDS: Readonly<Record<Language, Words>> = {
  en: new Words('en', { messages: en, places: { ...regionsEn, ...namesEn }, articles: THE }),
  ur: new Words('ur', { messages: ur, places: { ...regionsUr, ...namesUr } })
};

/** A session on the page of one country, on the real data. */
export function at(place: string, lang: Language = 'en', change: Partial<View> = {}): LiveSession {
  return inSession({ page: 'country', place: [place], ...change }, lang);
}

/** A session on any page that needs no other tables, on the real data. */
export function inSession(
  { place = [], ...change }: Partial<Omit<View, 'place'>> & { readonly place?: readonly string[] },
  lang: Language = 'en'
): LiveSession {
  const view = { ...firstView(lang), ...change, place: place as readonly PlaceId[] };
  return new LiveSession(dataset, view, WORDS[lang], { published: () => undefined, needed: () => undefined });
}
