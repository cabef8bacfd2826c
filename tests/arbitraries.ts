import fc from 'fast-check';
import { AGES, FORMS, SEXES } from '../src/domain/victims.ts';
import { DIGITS, LANGUAGES } from '../src/i18n/language.ts';
import { countOf } from '../src/query/count.ts';
import {
  CHARTS,
  CONTROLS,
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
} from '../src/state/view.ts';
import type { PlaceId } from '../src/domain/place.ts';

/** Any count as the data make them: published persons and cells that are hidden. */
export const count = fc
  .tuple(fc.nat({ max: 1_000_000 }), fc.nat({ max: 500 }))
  .map(([published, hidden]) => countOf(published, hidden));

const country = fc
  .array(
    fc.integer({ min: 65, max: 90 }).map((code) => String.fromCharCode(code)),
    { minLength: 3, maxLength: 3 }
  )
  .map((letters) => letters.join('') as PlaceId);

/** A region as M49 writes it: three digits; 001 is the world, which is no place of a view. */
const region = fc
  .integer({ min: 0, max: 999 })
  .filter((code) => code !== 1)
  .map((code) => String(code).padStart(3, '0') as PlaceId);

const places = fc.uniqueArray(fc.oneof(country, region), { maxLength: 6 });

const span = fc
  .tuple(fc.integer({ min: 1000, max: 9999 }), fc.integer({ min: 1000, max: 9999 }))
  .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));

const cents = (least: number, most: number) =>
  fc.integer({ min: least * 100, max: most * 100 }).map((n) => n / 100);

const position = fc
  .tuple(cents(-180, 180), cents(-90, 90), cents(0, 8))
  .map(([lng, lat, zoom]) => ({ centre: [lng + 0, lat + 0] as const, zoom }));

/** Any view that the page can be in. */
export const view: fc.Arbitrary<View> = fc.record({
  page: fc.constantFrom(...PAGES),
  place: places,
  years: fc.option(span),
  event: fc.option(fc.constantFrom('world-day-2025-islamabad', 'a', 'x1-2')),
  partner: fc.option(fc.constantFrom('unodc', 'uk-home-office', 'b2')),
  programme: fc.option(fc.constantFrom('protect', 'un-gift-pakistan')),
  purpose: fc.constantFrom(...PURPOSES),
  find: fc.constantFrom('', 'Salvation Army', 'a&b=c#d', 'یونیسف', '%2C+, "x"'),
  direction: fc.constantFrom('all' as const, 'from' as const, 'to' as const, 'between' as const),
  layer: fc.constantFrom(...LAYERS),
  level: fc.constantFrom(...LEVELS),
  compare: fc.option(fc.integer({ min: 1000, max: 9999 })),
  least: fc.nat({ max: 99_999 }),
  picture: fc.constantFrom(...PICTURES),
  scale: fc.constantFrom(...SCALES),
  charts: fc.constantFrom(...CHARTS),
  order: fc.constantFrom(...ORDERS),
  form: fc.constantFrom(...FORMS),
  sex: fc.constantFrom(...SEXES),
  age: fc.constantFrom(...AGES),
  measure: fc.constantFrom(...MEASURES),
  without: places,
  reporters: fc.constantFrom('all' as const, 'same' as const),
  top: fc.oneof(fc.constantFrom('auto' as const, 'all' as const), fc.integer({ min: 1, max: 9999 })),
  map: fc.option(position),
  table: fc.boolean(),
  lang: fc.constantFrom(...LANGUAGES),
  digits: fc.option(fc.constantFrom(...DIGITS)),
  theme: fc.constantFrom(...THEMES),
  controls: fc.constantFrom(...CONTROLS),
  data: fc.option(fc.constantFrom('2025-04-14', '2024-02-29', '1999-12-31'))
});
