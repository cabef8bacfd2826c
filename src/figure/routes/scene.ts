import type { Dataset } from '../../domain/dataset.ts';
import type { Place, PlaceId } from '../../domain/place.ts';
import { stretchFor, type MapKind } from '../../map/scale.ts';
import type { Scene, SceneLine, SceneRing } from '../../map/scene.ts';
import { largerOf } from '../../query/compared.ts';
import { onceForEach } from '../../query/once.ts';
import { drawnOf, strongestOf } from '../../query/routes.ts';
import { subregionPlaces } from '../../query/subregions.ts';
import type { Session } from '../../state/session.svelte.ts';
import type { Top } from '../../state/view.ts';
import { askAtLevel, askCompared, askDocumented, isBySubregion, tellingOf } from './ask.ts';
import {
  comparedLine,
  comparedRing,
  countedLine,
  documentedLine,
  dotsOf,
  ownRing,
  withinRing,
  type Measure
} from './ink.ts';
import { personsOf } from './rows.ts';
import { comparedShown, type ShownRoute } from './shown.ts';

/** The routes that a map draws, the first of the list. */
export function drawnRoutes(session: Session, top: Top): readonly ShownRoute[] {
  const hasFocus = session.view.place.length > 0;
  switch (tellingOf(session)) {
    case 'counted': {
      const answer = askAtLevel(session);
      return answer ? drawnOf(answer, top) : [];
    }
    case 'compared':
      return strongestOf(comparedShown(session), hasFocus, top, (route) => largerOf(route).least);
    case 'documented':
      return mostNamed(askDocumented(session)?.routes ?? [], hasFocus, top);
  }
}

/** Those named most often; a cut never falls between routes that are named equally often. */
function mostNamed<Named extends { readonly mentions: number }>(
  all: readonly Named[],
  hasFocus: boolean,
  top: Top
): readonly Named[] {
  const first = strongestOf(all, hasFocus, top, ({ mentions }) => mentions);
  const next = all[first.length]?.mentions ?? 0;
  return next === first.at(-1)?.mentions ? first.filter(({ mentions }) => mentions > next) : first;
}

/** What the map draws of the routes that were chosen for it. */
export function sceneOf(session: Session, drawn: readonly ShownRoute[], kind: MapKind): Scene {
  const measure = measureOf(session, drawn, kind);
  const rings = ringsOf(session, measure);
  const ends = new Map<PlaceId, boolean>();
  for (const route of drawn) {
    const persons = personsOf(route);
    const isSure = persons === null || persons.least > 0;
    ends.set(route.origin, isSure || ends.get(route.origin) === true);
    ends.set(route.destination, isSure || ends.get(route.destination) === true);
  }
  for (const { place } of rings) ends.set(place, true);
  return {
    lines: drawn.map((route) => lineOf(route, session, measure)),
    rings,
    dots: dotsOf(ends, askedPlaces(session)),
    places: placesFor(session),
    kind
  };
}

/** The places in focus, the members of a region one by one. */
export function askedPlaces(session: Session): readonly PlaceId[] {
  const answer = askAtLevel(session) ?? askDocumented(session);
  return answer?.question.places ?? [];
}

/** Where things stand on the map: countries, or the middles of subregions. */
export function placesFor({ dataset, view }: Session): ReadonlyMap<PlaceId, Place> {
  return isBySubregion(view) ? middlesOf(dataset.places) : dataset.places;
}

const middlesOf = onceForEach((places: Dataset['places']) => subregionPlaces(places));

/** Places without a position. */
const unplacedOf = onceForEach(
  (places: ReadonlyMap<PlaceId, Place>) =>
    new Set([...places.values()].flatMap(({ id, point: [lng] }) => (Number.isFinite(lng) ? [] : [id])))
);

/** How numbers become widths in a picture of these routes: by the fixed scale, or stretched to the largest of them. */
export function measureOf(session: Session, drawn: readonly ShownRoute[], kind: MapKind): Measure {
  if (session.view.scale === 'fixed') return { kind, stretch: 1 };
  const line = Math.max(0, ...drawn.map((route) => personsOf(route)?.least ?? 0));
  const ring = Math.max(
    0,
    ...(askAtLevel(session)?.corridors.domestic.map(({ victims }) => victims.least) ?? [])
  );
  return { kind, stretch: stretchFor(kind, line, ring) };
}

function lineOf(route: ShownRoute, { view }: Session, measure: Measure): SceneLine {
  if ('mentions' in route) return documentedLine(route);
  if ('state' in route) return comparedLine(route, measure);
  return countedLine(route, view.layer, measure);
}

function ringsOf(session: Session, measure: Measure): SceneRing[] {
  if (tellingOf(session) === 'compared') {
    return (askCompared(session)?.domestic ?? []).map((route) => comparedRing(route, measure));
  }
  const answer = askAtLevel(session);
  if (answer === null) return [];
  const { corridors, within = [] } = answer;
  const isSomebody = ({ victims }: (typeof within)[number]) => victims.most > 0;
  return [
    ...corridors.domestic.filter(isSomebody).map((corridor) => ownRing(corridor, measure)),
    ...within.filter(isSomebody).map((corridor) => withinRing(corridor, measure))
  ];
}

/** Ends of drawn routes that have no position, so that the map cannot show them. */
export function unplacedEnds(session: Session, drawn: readonly ShownRoute[]): readonly PlaceId[] {
  // By those few and not by all ends: where every route is drawn there are tens of thousands.
  const unplaced = unplacedOf(placesFor(session));
  const ends = new Set<PlaceId>();
  for (const { origin, destination } of drawn) {
    if (unplaced.has(origin)) ends.add(origin);
    if (unplaced.has(destination)) ends.add(destination);
  }
  return [...ends];
}
