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
export type Specimen = {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly props: ComponentProps<typeof Corridors>;
};

/** A route as it is written down: from, to, persons published, yearly numbers hidden. */
export type Route = readonly [origin: string, destination: string, published: number, hidden?: number];

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
export const WORLD: PaperView = { southWest: [-169, -56], northEast: [191, 75] };

function placeOf(id: string, [lng, lat]: readonly [number, number]): readonly [PlaceId, Place] {
  const known = id as PlaceId;
  return [known, { id: known, name: id, region: '', subregion: '', point: [lng, lat], note: '' }];
}

/** Twelve by twelve places on a grid, for a picture as dense as a map can get. */
export const GRID = Array.from({ length: 144 }, (_, i) => {
  const id = `Q${String.fromCharCode(65 + Math.floor(i / 12), 65 + (i % 12))}`;
  return placeOf(id, [-8 + (i % 12) * 7.4, 21 + Math.floor(i / 12) * 3.2]);
});

const places = new Map([...Object.entries(POINTS).map(([id, point]) => placeOf(id, point)), ...GRID]);

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

/** Draws a sketch on paper as the map would, under a name. */
export function drawn(name: string, sketch: Sketch): Specimen {
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
    const wish = { id: place, at, clear, lines: [line], size: 13, over: Infinity, off: 56 };
    return [centre && place !== focus ? { ...wish, from: centre } : wish];
  });
  const frame = { left: 0, top: 0, right: WIDTH, bottom: HEIGHT };
  const labels = placeLabels(
    wishes,
    { dots: [], passed: [], passing: 0, rings: [], boxes: [], lines: [] },
    frame
  );
  const pointed = sketch.pointed ?? null;
  return {
    name,
    width: WIDTH,
    height: HEIGHT,
    props: { scene, labels, kind, dir, pointed, onchoose: () => undefined }
  };
}
