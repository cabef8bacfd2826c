import type { Count } from '../../domain/count.ts';
import { routeId, type Corridor, type DocumentedRoute } from '../../domain/route.ts';
import { isLeastRing, isWorld, lineWidth, ringRadius, type MapKind } from '../../map/scale.ts';
import type { Mark, SceneDot, SceneLine, SceneRing, Tone } from '../../map/scene.ts';
import { largerOf, type ComparedRoute, type State } from '../../query/compared.ts';
import { isOnlyHidden } from '../../query/count.ts';
import type { PlaceId } from '../../domain/place.ts';
import type { Layer } from '../../state/view.ts';

/** The sign of each state of a comparison, so that it never hangs on colour alone. */
export const MARK_OF: Readonly<Record<State, Mark>> = {
  new: 'plus',
  grown: 'up',
  same: 'equal',
  shrunk: 'down',
  ended: 'cross',
  unclear: 'unclear'
};

/** How a picture turns numbers into widths: its kind, and how far its scale is stretched. */
export type Measure = { readonly kind: MapKind; readonly stretch: number };

/** A counted corridor as a line: as wide as its number asks for, a hairline where numbers are hidden. */
export function countedLine(corridor: Corridor, layer: Layer, { kind, stretch }: Measure): SceneLine {
  const { origin, destination, victims } = corridor;
  return {
    id: routeId(corridor),
    origin,
    destination,
    width: lineWidth(kind, victims, stretch),
    tone: layer === 'repatriated' ? 'repatriated' : isWorld(kind) ? toneOf(corridor) : 'strong',
    dash: layer === 'repatriated' ? 'long' : 'solid'
  };
}

/** A compared route as a line: as wide as the larger of its two numbers, with the sign of what became of it. */
export function comparedLine(route: ComparedRoute, { kind, stretch }: Measure): SceneLine {
  const { origin, destination, state } = route;
  return {
    id: routeId(route),
    origin,
    destination,
    width: state === 'unclear' ? 1 : lineWidth(kind, largerOf(route), stretch),
    tone: state,
    dash: dashOf(state),
    // Most routes of a comparison are of this kind: their dots say it, and a sign on each would hide the others.
    ...(state === 'unclear' ? {} : { mark: MARK_OF[state] })
  };
}

/** How the line of a state is broken: what is there no more is dashed, what cannot be compared is dotted. */
export function dashOf(state: State): SceneLine['dash'] {
  return state === 'ended' ? 'long' : state === 'unclear' ? 'dotted' : 'solid';
}

/** Pixels of every documented line: a sentence says nothing of how many people. */
export const DOCUMENTED_WIDTH = 1.4;

/** A documented route as a line: one width for all, dotted, with the places of transit that reports name. */
export function documentedLine(route: DocumentedRoute): SceneLine {
  const { origin, destination, transit } = route;
  return {
    id: routeId(route),
    origin,
    destination,
    width: DOCUMENTED_WIDTH,
    tone: 'documented',
    dash: 'dotted',
    via: transit
  };
}

/** People detected in the country of their own citizenship as a ring, in the scale of the lines. */
export function ownRing({ origin, victims }: Corridor, measure: Measure): SceneRing {
  return { place: origin, ...sizeOf(victims, measure), tone: 'strong' };
}

/** People who crossed a border inside a subregion as a ring of the lines' own colour. */
export function withinRing({ origin, victims }: Corridor, measure: Measure): SceneRing {
  return { place: origin, ...sizeOf(victims, measure), tone: 'grown', dash: 'long' };
}

/** What became of those detected at home, as a ring with the sign of its state. */
export function comparedRing(route: ComparedRoute, measure: Measure): SceneRing {
  const { origin, state } = route;
  return {
    place: origin,
    ...sizeOf(largerOf(route), measure),
    tone: state,
    dash: dashOf(state),
    ...(state === 'unclear' ? {} : { mark: MARK_OF[state] })
  };
}

/** Dots at both ends of routes: hollow where nothing about the place is published but hidden numbers. */
export function dotsOf(ends: ReadonlyMap<PlaceId, boolean>, focus: readonly PlaceId[]): SceneDot[] {
  const roles = new Map<PlaceId, SceneDot['role']>();
  for (const [place, isSure] of ends) roles.set(place, isSure ? 'published' : 'hidden');
  for (const id of focus) roles.set(id, 'focus');
  return [...roles].map(([place, role]) => ({ place, role }));
}

/** The radius of a ring, and whether it is the smallest. */
function sizeOf(victims: Count, { kind, stretch }: Measure): Pick<SceneRing, 'radius' | 'open'> {
  const radius = ringRadius(kind, victims, stretch);
  return isLeastRing(kind, victims, stretch) ? { radius, open: true } : { radius };
}

function toneOf({ victims }: Corridor): Tone {
  if (isOnlyHidden(victims)) return 'hidden';
  return victims.least >= 100 ? 'strong' : victims.least >= 40 ? 'middle' : 'weak';
}
