import type { PlaceId } from '../domain/place.ts';
import { AGES, FORMS, SEXES } from '../domain/victims.ts';
import { DIGITS, LANGUAGES, type Language } from '../i18n/language.ts';
import {
  day,
  flag,
  mapPosition,
  oneOf,
  persons,
  placeList,
  search,
  slug,
  span,
  top,
  year,
  type Codec
} from './codecs.ts';
import {
  CHARTS,
  CONTROLS,
  firstView,
  LAYERS,
  LEVELS,
  MEASURES,
  ORDERS,
  PAGES,
  PICTURES,
  PURPOSES,
  SCALES,
  THEMES,
  type View
} from './view.ts';

type Keys = Omit<View, 'page'>;

/** A key of the address. */
export type Key = keyof Keys;

/** Every key of the address, in the order it is written. `null` and empty lists are always the default. */
const KEYS: { readonly [Each in Key]: Codec<NonNullable<Keys[Each]>> } = {
  place: placeList,
  years: span,
  event: slug,
  partner: slug,
  programme: slug,
  purpose: oneOf(PURPOSES),
  find: search,
  direction: oneOf(['all', 'from', 'to', 'between']),
  layer: oneOf(LAYERS),
  level: oneOf(LEVELS),
  compare: year,
  least: persons,
  picture: oneOf(PICTURES),
  scale: oneOf(SCALES),
  charts: oneOf(CHARTS),
  order: oneOf(ORDERS),
  form: oneOf(FORMS),
  sex: oneOf(SEXES),
  age: oneOf(AGES),
  measure: oneOf(MEASURES),
  without: placeList,
  reporters: oneOf(['all', 'same']),
  top,
  map: mapPosition,
  table: flag,
  lang: oneOf(LANGUAGES),
  digits: oneOf(DIGITS),
  theme: oneOf(THEMES),
  controls: oneOf(CONTROLS),
  data: day
};

/** A view and what of the address could not be read: unknown keys and bad values are ignored, never fatal. */
export type Reading = { readonly view: View; readonly ignored: readonly string[] };

/** Which page a path leads to, the country where it is the page of one, and the language where it is in one; `null` is the reader's. */
export type Path = Pick<View, 'page' | 'place'> & { readonly lang: Language | null };

/** Reads a path and a query string (`?place=PAK&years=2018-2022`) into a view; a place or language in the query is the one that counts. */
export function readView({ page, place, lang }: Path, query: string, reader: Language): Reading {
  const ignored: string[] = [];
  const params = new URLSearchParams(query);
  const changes: Record<string, unknown> = { page, place };
  for (const [key, text] of params) {
    const codec = codecOf(key);
    const value = codec?.read(text);
    if (value === undefined) ignored.push(`${key}=${text}`);
    else changes[key] = value;
  }
  return { view: { ...firstView(lang ?? reader), ...changes }, ignored };
}

/** The query string of a view, keys that are as `reader` would find them left out; empty, or begins with `?`. */
export function writeView(view: View, reader: Language): string {
  return writeKeys(view, firstView(reader), []);
}

/** The query string of a view: the keys that differ from a bare view, and all of `always` that can be written. */
export function writeKeys(view: View, bare: View, always: readonly Key[]): string {
  const spelled = new Set<string>(always);
  const parts = Object.keys(KEYS)
    .map((key) => [key, textOf(key, view)] as const)
    .filter(
      ([key, text]) => text !== null && (text !== textOf(key, bare) || (text !== '' && spelled.has(key)))
    )
    .map(([key, text]) => `${key}=${encodeURIComponent(text ?? '').replaceAll('%2C', ',')}`);
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/**
 * Where an address path leads: `/atlas/trends/` to `trends`, `/country/PAK/` to the page of that country, `/ur/trends/` to the
 * page in Urdu, anything unknown to the first page.
 */
export function readPath(path: string): Path {
  const parts = path.split('/').filter((part) => part !== '' && part !== 'index.html');
  const last = parts.at(-1);
  const page = PAGES.find((each) => each === last);
  if (page === undefined && parts.at(-2) === 'country') {
    const place = placeList.read(last ?? '');
    if (place?.length === 1) return { page: 'country', place, lang: languageOf(parts.at(-3)) };
  }
  const isNamed = page !== undefined || last === TALK;
  return { page: page ?? PAGES[0], place: [], lang: languageOf(isNamed ? parts.at(-2) : last) };
}

/** The language whose folder a part of a path is; pages in English stand in none. */
function languageOf(part: string | undefined): Language | null {
  return LANGUAGES.find((each) => each === part && folderOf(each) !== '') ?? null;
}

/** The folder of the pages in a language, below the root of the site and below `embed/`. */
export function folderOf(lang: Language): string {
  return lang === 'en' ? '' : `${lang}/`;
}

/** True for the address of a figure that stands in a page of another site: `/atlas/embed/trends/`. */
export function isEmbedded(path: string): boolean {
  return path.split('/').includes('embed');
}

/** The page of the talks, which is none of the views. */
const TALK = 'present';

/** True for the address of a talk: `/atlas/present/`. */
export function isTalk(path: string): boolean {
  return path.split('/').includes(TALK);
}

/**
 * Where a view lives below the root of the site; a country for which `hasPage` holds has a page of its own, and a language
 * other than English its folder, so that whoever follows finds the page in it before any script.
 */
export function writeAddress(view: View, reader: Language, hasPage: (place: PlaceId) => boolean): string {
  const folder = folderOf(view.lang);
  const asked = folder === '' ? reader : view.lang;
  const { path, rest } = pathOf(view, hasPage);
  return `${folder}${path}/${writeView(rest, asked)}`;
}

/** Where a view stands below the folder of its language, and what is left to ask for there; `hasPage` as above. */
export function pathOf(
  view: View,
  hasPage: (place: PlaceId) => boolean
): { readonly path: string; readonly rest: View } {
  const [place, ...more] = view.place;
  const isOwn = view.page === 'country' && place !== undefined && more.length === 0 && hasPage(place);
  return isOwn
    ? { path: `${view.page}/${place}`, rest: { ...view, place: [] } }
    : { path: view.page, rest: view };
}

function codecOf(key: string): Codec<unknown> | undefined {
  return Object.hasOwn(KEYS, key) ? (KEYS as Readonly<Record<string, Codec<unknown>>>)[key] : undefined;
}

function textOf(key: string, view: View): string | null {
  const value: unknown = view[key as Key];
  if (value === null || (Array.isArray(value) && value.length === 0)) return null;
  return codecOf(key)?.write(value) ?? null;
}
