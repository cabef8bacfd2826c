import type { ComponentProps } from 'svelte';
import type { Place, PlaceId } from '../domain/place.ts';
import { countOf } from '../query/count.ts';
import type Corridors from './Corridors.svelte';
import { placeCorridors } from './corridors.ts';
import { placeLabels, type LabelWish } from './labels.ts';
import { paperProjection, type PaperView } from './paper.ts';
import { isWorld, lineWidth, ringRadius, type MapKind } from './scale.ts';
import type { SceneDot, SceneLine } from './scene.ts';

/** A drawing and its paper, in pixels. */
type Specimen = {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly props: ComponentProps<typeof Corridors>;
};

/** A route as it is written down: from, to, persons published, yearly numbers hidden. */
type Route = readonly [origin: string, destination: string, published: number, hidden?: number];

type Sketch = {
  readonly routes: readonly Route[];
  readonly view?: PaperView;
  readonly focus?: string;
  readonly kind?: MapKind;
  readonly names?: Readonly<Record<string, string>>;
  readonly dir?: 'ltr' | 'rtl';
  readonly pointed?: string;
  /** how a route is drawn where it is not plain */
  readonly ink?: (route: Route) => Partial<SceneLine>;
};

const WIDTH = 640;
const HEIGHT = 360;

const POINTS: Readonly<Record<string, readonly [lng: number, lat: number]>> = {
  PAK: [69.4, 30],
  GBR: [-1.9, 52.8],
  FRA: [2.5, 46.5],
  ITA: [12.5, 42.5],
  ARE: [54.3, 24],
  FJI: [178, -17.8],
  WSM: [-172, -13.7],
  USA: [-98, 39]
};

const ASIA_TO_EUROPE: PaperView = { southWest: [-12, 16], northEast: [80, 60] };
/** The whole drawn world, from the seam to the seam. */
const WORLD: PaperView = { southWest: [-169, -56], northEast: [191, 75] };

function placeOf(id: string, [lng, lat]: readonly [number, number]): readonly [PlaceId, Place] {
  const known = id as PlaceId;
  return [known, { id: known, name: id, region: '', subregion: '', point: [lng, lat], note: '' }];
}

/** Twelve by twelve places on a grid, for a picture as dense as a map can get. */
const GRID = Array.from({ length: 144 }, (_, i) => {
  const id = `Q${String.fromCharCode(65 + Math.floor(i / 12), 65 + (i % 12))}`;
  return placeOf(id, [-8 + (i % 12) * 7.4, 21 + Math.floor(i / 12) * 3.2]);
});

const places = new Map([...Object.entries(POINTS).map(([id, point]) => placeOf(id, point)), ...GRID]);

const dense: readonly Route[] = GRID.slice(0, 120).map(([id], i) => [
  id,
  GRID[(i * 37 + 11) % 144]?.[0] ?? 'PAK',
  1 + ((i * 53) % 900),
  i % 3
]);

function lineOf([origin, destination, published, hidden = 0]: Route, kind: MapKind): SceneLine {
  const thin = published === 0 ? 'hidden' : published >= 40 ? 'middle' : 'weak';
  return {
    id: `${origin}-${destination}`,
    origin: origin as PlaceId,
    destination: destination as PlaceId,
    width: lineWidth(kind, countOf(published, hidden)),
    tone: !isWorld(kind) || published >= 100 ? 'strong' : thin,
    dash: 'solid'
  };
}

function dotsOf(routes: readonly Route[], focus: string): SceneDot[] {
  const roles = new Map<string, SceneDot['role']>();
  for (const [origin, destination, published] of routes)
    for (const id of [origin, destination])
      if (roles.get(id) !== 'published') roles.set(id, published > 0 ? 'published' : 'hidden');
  if (focus !== '') roles.set(focus, 'focus');
  return [...roles].map(([place, role]) => ({ place: place as PlaceId, role }));
}

function drawn(name: string, sketch: Sketch): Specimen {
  const {
    routes,
    view = ASIA_TO_EUROPE,
    focus = 'PAK',
    kind = 'country-screen',
    names = {},
    dir = 'ltr',
    ink
  } = sketch;
  const scene = placeCorridors(
    {
      lines: routes
        .filter(([from, to]) => from !== to)
        .map((route) => ({ ...lineOf(route, kind), ...ink?.(route) })),
      rings: routes
        .filter(([from, to]) => from === to)
        .map(([place, , n]) => ({
          place: place as PlaceId,
          radius: ringRadius(kind, countOf(n)),
          tone: 'strong'
        })),
      dots: dotsOf(routes, focus),
      places,
      kind
    },
    paperProjection({ width: WIDTH, height: HEIGHT }, view)
  );
  const centre = scene.dots.find(({ place }) => place === focus)?.at;
  const wishes = scene.dots.flatMap(({ place, at }): LabelWish[] => {
    const line = names[place];
    if (line === undefined) return [];
    const clear = scene.rings.find((ring) => ring.place === place)?.radius ?? 8;
    const wish = { id: place, at, clear, lines: [line], size: 13, over: Infinity, mayStandOff: true };
    return [centre && place !== focus ? { ...wish, from: centre } : wish];
  });
  const frame = { left: 0, top: 0, right: WIDTH, bottom: HEIGHT };
  const labels = placeLabels(wishes, { dots: [], lines: [] }, frame);
  const pointed = sketch.pointed ?? null;
  return {
    name,
    width: WIDTH,
    height: HEIGHT,
    props: { scene, labels, kind, dir, pointed, onchoose: () => undefined }
  };
}

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
