import type { LngLat, PlaceId } from '../domain/place.ts';
import type { MapKind } from './scale.ts';

/** What a line or a ring means by its colour; the colours are the tokens `--route-…`. */
export const TONES = [
  'strong',
  'middle',
  'weak',
  'hidden',
  'new',
  'ended',
  'grown',
  'shrunk',
  'unclear',
  'same',
  'documented',
  'repatriated'
] as const;

/** One of those meanings. */
export type Tone = (typeof TONES)[number];

/** How a line is broken, so that its meaning never hangs on its colour alone. */
export type Dash = 'solid' | 'long' | 'dotted';

/** A small sign in the middle of a line or on a ring, for the same reason. */
export type Mark = 'plus' | 'cross' | 'up' | 'down' | 'unclear' | 'equal';

/** An arrow that is to be drawn between two places. */
export type SceneLine = {
  /** the identity that list, card and map share */
  readonly id: string;
  readonly origin: PlaceId;
  readonly destination: PlaceId;
  /** pixels */
  readonly width: number;
  readonly tone: Tone;
  readonly dash: Dash;
  readonly mark?: Mark;
  /** places a report names on the way, shown while the line is pointed at */
  readonly via?: readonly PlaceId[];
};

/** A ring that is to be drawn round a place, for what happens within it. */
export type SceneRing = {
  readonly place: PlaceId;
  /** pixels */
  readonly radius: number;
  readonly tone: Tone;
  readonly dash?: Dash;
  readonly mark?: Mark;
  /** drawn thin and without a wash: its number is too small for a ring of its own size */
  readonly open?: boolean;
};

/** A dot at the end of a route: filled where a number was published, hollow where none was. */
export type SceneDot = { readonly place: PlaceId; readonly role: 'focus' | 'published' | 'hidden' };

/** What is to be drawn, and the ground it stands on. */
export type Scene = {
  /** the strongest first */
  readonly lines: readonly SceneLine[];
  readonly rings: readonly SceneRing[];
  readonly dots: readonly SceneDot[];
  /** where a place stands, degrees: a country, or the middle of a region */
  readonly places: ReadonlyMap<string, { readonly point: LngLat }>;
  readonly kind: MapKind;
};
