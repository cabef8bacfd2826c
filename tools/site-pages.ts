import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseTable } from '../src/data/parse.ts';
import { UNKNOWN_ORIGIN } from '../src/domain/place.ts';
import { LANGUAGES, type Language } from '../src/i18n/language.ts';
import { EMBEDDED } from '../src/shell/embedding.ts';
import { folderOf } from '../src/state/url.ts';
import { PAGES } from '../src/state/view.ts';

/** The country whose page of its own is made of each row of a folder's table of places, whatever is on record about it. */
export function countryIds(folder = 'data'): readonly string[] {
  const { table } = parseTable('places', readFileSync(join(folder, 'places.csv'), 'utf8'));
  return (table.columns['place'] ?? []).filter((place) => place !== UNKNOWN_ORIGIN);
}

/** Every address of the site in a language, as a path below its root without the last slash; the first page comes first. */
export function pathsIn(lang: Language, folder = 'data'): readonly string[] {
  const own = folderOf(lang);
  const countries = countryIds(folder).map((place) => `${own}country/${place}`);
  return [
    own.slice(0, -1),
    ...PAGES.map((page) => own + page),
    ...countries,
    ...EMBEDDED.map((figure) => `embed/${own}${figure}`),
    ...countries.map((country) => `embed/${country}`)
  ];
}

/** The address of the talks in a language: one page, whose query names the deck. */
export function talkPath(lang: Language): string {
  return `${folderOf(lang)}present`;
}

/** Every address of the site, in every language that it speaks. */
export function sitePaths(folder = 'data'): readonly string[] {
  return LANGUAGES.flatMap((lang) => pathsIn(lang, folder));
}
