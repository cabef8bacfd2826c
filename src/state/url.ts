import { AGES, FORMS, SEXES } from '../domain/victims.ts';
import { DIGITS, LANGUAGES, type Language } from '../i18n/language.ts';
import { flag, mapPosition, oneOf, persons, placeList, span, top, year, type Codec } from './codecs.ts';
import {
  CHARTS,
  firstView,
  LAYERS,
  LEVELS,
  MEASURES,
  ORDERS,
  PAGES,
  PICTURES,
  SCALES,
  THEMES,
  type Page,
  type View
} from './view.ts';

type Keys = Omit<View, 'page'>;

/** Every key of the address, in the order it is written. `null` and empty lists are always the default. */
const KEYS: { readonly [Key in keyof Keys]: Codec<NonNullable<Keys[Key]>> } = {
  place: placeList,
  years: span,
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
  theme: oneOf(THEMES)
};

/** A view and what of the address could not be read: unknown keys and bad values are ignored, never fatal. */
export type Reading = { readonly view: View; readonly ignored: readonly string[] };

/** Reads a page and a query string (`?place=PAK&years=2018-2022`) into a view. */
export function readView(page: Page, query: string, reader: Language): Reading {
  const ignored: string[] = [];
  const params = new URLSearchParams(query);
  const changes: Record<string, unknown> = { page };
  for (const [key, text] of params) {
    const codec = codecOf(key);
    const value = codec?.read(text);
    if (value === undefined) ignored.push(`${key}=${text}`);
    else changes[key] = value;
  }
  return { view: { ...firstView(reader), ...changes }, ignored };
}

/** The query string of a view, keys that are as `reader` would find them left out; empty, or begins with `?`. */
export function writeView(view: View, reader: Language): string {
  const bare = firstView(reader);
  const parts = Object.keys(KEYS)
    .map((key) => [key, textOf(key, view)] as const)
    .filter(([key, text]) => text !== null && text !== textOf(key, bare))
    .map(([key, text]) => `${key}=${encodeURIComponent(text ?? '').replaceAll('%2C', ',')}`);
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/** The page an address path ends in: `/atlas/trends/` is `trends`, anything unknown is the first page. */
export function readPage(path: string): Page {
  const last = path.split('/').findLast((part) => part !== '' && part !== 'index.html');
  return PAGES.find((page) => page === last) ?? PAGES[0];
}

function codecOf(key: string): Codec<unknown> | undefined {
  return Object.hasOwn(KEYS, key) ? (KEYS as Readonly<Record<string, Codec<unknown>>>)[key] : undefined;
}

function textOf(key: string, view: View): string | null {
  const value: unknown = view[key as keyof Keys];
  if (value === null || (Array.isArray(value) && value.length === 0)) return null;
  return codecOf(key)?.write(value) ?? null;
}
