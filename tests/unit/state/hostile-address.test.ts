import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { AGES, FORMS, SEXES } from '../../../src/domain/victims.ts';
import { DIGITS, LANGUAGES } from '../../../src/i18n/language.ts';
import { viewInBar } from '../../../src/shell/address.ts';
import { spellView } from '../../../src/state/spelled.ts';
import {
  isEmbedded,
  readPath,
  readView,
  writeAddress,
  writeView,
  type Path
} from '../../../src/state/url.ts';
import * as known from '../../../src/state/view.ts';
import type { View } from '../../../src/state/view.ts';
import { ATTACKS, carried } from '../../hostile.ts';

const among = (words: readonly (string | null)[]) => (value: unknown) => words.includes(value as string);
const like = (form: RegExp) => (value: unknown) =>
  value === null || (typeof value === 'string' && form.test(value));
const between = (least: number, most: number) => (value: unknown) =>
  typeof value === 'number' && value >= least && value <= most;
const isYear = (value: unknown) => Number.isInteger(value) && between(1000, 9999)(value);
const isSlug = like(/^[a-z0-9-]{1,80}$/);
const arePlaces = (value: unknown) =>
  Array.isArray(value) &&
  value.length <= 12 &&
  value.every((each) => /^([A-Z]{3}|\d{3})$/.test(String(each)));

/** What a view may hold under each key, said once more and apart from the product. */
const MAY_BE: Readonly<Record<keyof View, (value: unknown) => boolean>> = {
  page: among(known.PAGES),
  place: arePlaces,
  years: (value) => {
    const span = value as View['years'];
    return span === null || (isYear(span.from) && isYear(span.to) && span.from <= span.to);
  },
  event: isSlug,
  partner: isSlug,
  programme: isSlug,
  purpose: among(known.PURPOSES),
  find: (value) => typeof value === 'string' && value.length <= 60 && carried(value) === value,
  direction: among(['all', 'from', 'to', 'between']),
  layer: among(known.LAYERS),
  level: among(known.LEVELS),
  compare: (value) => value === null || isYear(value),
  least: (value) => Number.isInteger(value) && between(0, 99_999)(value),
  picture: among(known.PICTURES),
  scale: among(known.SCALES),
  charts: among(known.CHARTS),
  order: among(known.ORDERS),
  form: among(FORMS),
  sex: among(SEXES),
  age: among(AGES),
  measure: among(known.MEASURES),
  without: arePlaces,
  reporters: among(['all', 'same']),
  top: (value) => value === 'auto' || value === 'all' || between(1, 9999)(value),
  map: (value) => {
    const map = value as View['map'];
    return (
      map === null ||
      (between(-360, 360)(map.centre[0]) && between(-90, 90)(map.centre[1]) && between(0, 12)(map.zoom))
    );
  },
  table: (value) => typeof value === 'boolean',
  lang: among(LANGUAGES),
  digits: among([null, ...DIGITS]),
  theme: among(known.THEMES),
  controls: among(known.CONTROLS),
  data: like(/^\d{4}-\d\d-\d\d$/)
};

const KEYS = Object.keys(known.firstView('en')).filter((key) => key !== 'page');
/** What an address is made of once it is written: nothing that ends an attribute, a line or a word. */
const SAFE = /^[\w\-.~!*'(),/?&=%]*$/;

/** Fails unless a view holds known values alone and comes back the same from every address that is written of it. */
function holds(view: View, path: Path): void {
  expect(Object.keys(view).sort()).toEqual(Object.keys(MAY_BE).sort());
  const strange = Object.entries(MAY_BE).filter(([key, may]) => !may(view[key as keyof View]));
  expect(strange.map(([key]) => [key, view[key as keyof View]])).toEqual([]);
  expect(Object.getPrototypeOf(view)).toBe(Object.prototype);
  const query = writeView(view, 'en');
  const spelled = spellView(view);
  for (const written of [query, spelled, writeAddress(view, 'en', () => true)]) expect(written).toMatch(SAFE);
  expect(readView({ ...path, place: [], lang: null }, query, 'en')).toEqual({ view, ignored: [] });
  expect(readView({ ...path, place: [], lang: null }, spelled, 'en').ignored).toEqual([]);
}

const at = (page: View['page']): Path => ({ page, place: [], lang: null });
const encoded = (key: string, text: string) => `?${new URLSearchParams([[key, text]]).toString()}`;

it('holds two hundred hostile texts and more, each another', () => {
  expect(ATTACKS.length).toBeGreaterThanOrEqual(200);
  expect(new Set(ATTACKS).size).toBe(ATTACKS.length);
});

describe.each(KEYS)('the key %s', (key) => {
  it('takes no hostile text, encoded or as it stands, for more than it is', () => {
    const page = key === 'find' ? 'partners' : 'routes';
    for (const text of ATTACKS)
      for (const query of [encoded(key, text), `?${key}=${text}`]) {
        holds(readView(at(page), query, 'en').view, at(page));
      }
  });
});

describe('a hostile text', () => {
  it('in every key at once, first or after a value that is known, gives a view of known values', () => {
    for (const text of ATTACKS) {
      const all = new URLSearchParams(KEYS.map((key) => [key, text])).toString();
      for (const page of known.PAGES) {
        holds(readView(at(page), `?${all}`, 'ur').view, at(page));
        const { view } = readView(at(page), `?place=PAK&theme=dark&sex=female&${all}`, 'en');
        holds(view, at(page));
        if (/^[a-z]{3}$/i.test(text)) continue;
        expect([view.theme, view.sex]).toEqual(['dark', 'female']);
      }
    }
  });

  it('as a key is ignored by name, and leaves every object its own prototype', () => {
    for (const text of ATTACKS) {
      const { view, ignored } = readView(at('routes'), encoded(text, '1'), 'en');
      expect(view).toEqual(known.firstView('en'));
      expect(ignored).toEqual([`${carried(text)}=1`]);
    }
    expect('hit' in Object.prototype).toBe(false);
  });

  it('as any part of a path leads to a page that there is', () => {
    for (const text of ATTACKS)
      for (const part of [text, encodeURIComponent(carried(text))])
        for (const path of [
          `/${part}`,
          `/${part}/trends/`,
          `/country/${part}/`,
          `/${part}/country/PAK/`,
          `/embed/${part}/`,
          `/embed/ur/${part}/?`
        ]) {
          const read = readPath(path);
          expect(known.PAGES).toContain(read.page);
          expect(arePlaces(read.place)).toBe(true);
          expect([null, ...LANGUAGES]).toContain(read.lang);
          expect(typeof isEmbedded(path)).toBe('boolean');
          holds(readView(read, '', 'en').view, at(read.page));
        }
  });
});

describe('the address bar', () => {
  beforeEach(() => {
    // In development the console names what is ignored.
    vi.spyOn(console, 'info').mockReturnValue();
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  it('with a hostile text behind every key, in the path and behind the hash is read into known values', () => {
    const root = new URL('https://atlas.example/site/');
    for (const text of ATTACKS) {
      const all = new URLSearchParams(KEYS.map((key) => [key, text])).toString();
      for (const path of ['partners/', 'embed/routes/', `country/${encodeURIComponent(carried(text))}/`]) {
        vi.stubGlobal('location', new URL(`${path}?${all}#${text}`, root));
        const view = viewInBar('en', { root });
        holds({ ...view, place: [] }, at(view.page));
      }
    }
  });
});
