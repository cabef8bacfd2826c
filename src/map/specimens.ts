import type { PlaceId } from '../domain/place.ts';
import type { SceneLine } from './scene.ts';
import { drawn, GRID, WORLD, type Route, type Specimen } from './sketch.ts';

/** A route from each of many places to another, for a picture as full as they come. */
const dense: readonly Route[] = GRID.slice(0, 120).map(([id], i) => [
  id,
  GRID[(i * 37 + 11) % 144]?.[0] ?? 'PAK',
  1 + ((i * 53) % 900),
  i % 3
]);

const names = { PAK: 'Pakistan', GBR: 'United Kingdom 226', FRA: 'France 10', ARE: 'United Arab Emirates' };

/** One route in each state between two years. */
const STATES: Readonly<Record<string, Partial<SceneLine>>> = {
  'PAK-GBR': { tone: 'grown', mark: 'up' },
  'PAK-FRA': { tone: 'shrunk', mark: 'down' },
  'PAK-ITA': { tone: 'new', mark: 'plus' },
  'PAK-ARE': { tone: 'ended', mark: 'cross', dash: 'long' },
  'ITA-PAK': { tone: 'same', mark: 'equal' },
  'GBR-PAK': { tone: 'unclear', mark: 'unclear', dash: 'dotted' }
};

/**
 * Cases that must keep looking right: one route, hidden numbers only, a ring as large as they come, both ways over the
 * dateline, a picture full of routes, nothing, one route pointed at, two years
 * compared, the other kinds of evidence, Urdu.
 */
export const specimens: readonly Specimen[] = [
  drawn('one-route', { routes: [['PAK', 'GBR', 226]], names }),
  drawn('hidden-only', {
    routes: [
      ['PAK', 'ARE', 0, 1],
      ['PAK', 'FRA', 0, 4]
    ],
    names: { PAK: 'Pakistan', FRA: 'France', ARE: 'United Arab Emirates' }
  }),
  drawn('ring-of-99859', {
    routes: [
      ['PAK', 'PAK', 99859],
      ['PAK', 'GBR', 226]
    ],
    names: { PAK: 'Pakistan 99,859', GBR: 'United Kingdom 226' }
  }),
  drawn('over-the-dateline', {
    routes: [
      ['FJI', 'USA', 40],
      ['USA', 'FJI', 12],
      ['WSM', 'FJI', 5]
    ],
    view: WORLD,
    focus: 'FJI',
    names: { FJI: 'Fiji', USA: 'United States', WSM: 'Samoa' }
  }),
  drawn('dense', { routes: dense, focus: '', kind: 'world-screen' }),
  drawn('empty', { routes: [], names }),
  drawn('pointed', {
    routes: [
      ['PAK', 'GBR', 226],
      ['PAK', 'FRA', 10],
      ['ITA', 'PAK', 30, 2]
    ],
    pointed: 'PAK-FRA',
    names
  }),
  drawn('two-years', {
    routes: [
      ['PAK', 'GBR', 226],
      ['PAK', 'FRA', 60],
      ['PAK', 'ITA', 40],
      ['PAK', 'ARE', 30],
      ['ITA', 'PAK', 30],
      ['GBR', 'PAK', 0, 1]
    ],
    ink: ([from, to]) => STATES[`${from}-${to}`] ?? {},
    names
  }),
  drawn('documented-with-a-way-point', {
    routes: [
      ['PAK', 'GBR', 1],
      ['PAK', 'ARE', 1]
    ],
    ink: ([, to]) => ({
      tone: 'documented',
      dash: 'dotted',
      width: 1.6,
      ...(to === 'GBR' ? { via: ['ITA' as PlaceId] } : {})
    }),
    pointed: 'PAK-GBR',
    names: { PAK: 'Pakistan', GBR: 'United Kingdom' }
  }),
  drawn('repatriated', {
    routes: [['GBR', 'PAK', 226]],
    ink: () => ({ tone: 'repatriated', dash: 'long' }),
    names
  }),
  drawn('urdu', {
    routes: [
      ['PAK', 'GBR', 226],
      ['PAK', 'ARE', 0, 1]
    ],
    dir: 'rtl',
    names: { PAK: 'پاکستان', GBR: 'برطانیہ \u2066226\u2069', ARE: 'متحدہ عرب امارات' }
  })
];
