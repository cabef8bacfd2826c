import { legendInColumn, legendInRows } from '../../chart/paper/legend.ts';
import { mapSamples } from '../../map/inked-legend.ts';
import { mapInks } from '../../map/inked.ts';
import type { Outlines } from '../../map/outlines.ts';
import type { PaperView } from '../../map/paper.ts';
import type { MapKind } from '../../map/scale.ts';
import { routesOf } from '../../query/routes.ts';
import type { Session } from '../../state/session.svelte.ts';
import type { Ink, InkBox, Inking } from '../inked.ts';
import { ask, isBySubregion, tellingOf } from './ask.ts';
import { boxOf, WORLD } from './box.ts';
import { drawnNotes } from './drawn.ts';
import { hatchedIn } from './hatched.ts';
import { countedLabels } from './labels.ts';
import { plainLabels } from './labels-plain.ts';
import { legendOf } from './legend.ts';
import { askedPlaces, drawnRoutes, measureOf, placesFor, sceneOf } from './scene.ts';
import type { ShownRoute } from './shown.ts';

/** Ems of the column that the legend stands in. */
const COLUMN = 15.5;

/** Ems: with less room the legend stands under the map. */
const NARROW = 60;

/** Of its width: in a higher box too, for the map is broad and would leave empty sea over and under it. */
const HIGH = 0.36;

/** The width of a map on a laptop, px: where a reader has moved it, paper shows what it showed there. */
const ON_SCREEN = 940;

/** The routes of a view as a map on paper, with its legend beside it. */
export const routesInking: Inking = {
  draw: routesInks,
  notes: (session) => drawnNotes(session, drawnRoutes(session, session.view.top)),
  disclaimer: ({ words }) => words.say('routes.disclaimer')
};

function routesInks(session: Session, box: InkBox, land: Outlines | null): Ink[] | null {
  const { words, view } = session;
  const { em } = box;
  const isRtl = words.dir === 'rtl';
  const drawn = drawnRoutes(session, view.top);
  if (drawn.length === 0 && askedPlaces(session).length === 0) return null;
  const kind: MapKind = view.place.length === 0 ? 'world-screen' : 'country-screen';
  const { title, ...samples } = legendOf(session, drawn, measureOf(session, drawn, kind));
  const meanings = mapSamples({ title, ...samples });
  // Where there is little room beside the map, or much under it, its legend stands there.
  const isBroad = box.width > NARROW * em;
  const isBeside = isBroad && box.height < HIGH * box.width;
  const looks = { size: em - (isBroad ? 1 : 2), isRtl };
  const column = isBeside ? (COLUMN + 1.4) * em : 0;
  const legend = isBeside
    ? legendInColumn(title, meanings, { ...looks, width: COLUMN * em })
    : legendInRows([{ text: title, inks: [], width: 0, height: 0 }, ...meanings], {
        ...looks,
        width: box.width
      });
  const width = box.width - column;
  const height = box.height - (isBeside ? 0 : legend.height + 0.8 * em);
  const map = mapInks({
    ...placesIn(session, drawn),
    scene: sceneOf(session, drawn, kind),
    labels: labelsOf(session, drawn, isBroad ? em : em - 1.5),
    land,
    view: lookOf(session, drawn, width),
    width,
    height,
    isRtl
  });
  const below = isBeside ? 0.2 * em : height + 0.8 * em;
  const aside = isBeside && !isRtl ? width + 1.4 * em : 0;
  return [
    { kind: 'group', at: [isRtl ? column : 0, 0], inks: [map] },
    { kind: 'group', at: [aside, below], inks: legend.inks }
  ];
}

function placesIn(session: Session, drawn: readonly ShownRoute[]) {
  const isWorld = session.view.place.length === 0;
  return {
    focus: new Set<string>(askedPlaces(session)),
    ends: new Set<string>(isWorld ? [] : drawn.flatMap(({ origin, destination }) => [origin, destination])),
    silent: new Set<string>(hatchedIn(session))
  };
}

function labelsOf(session: Session, drawn: readonly ShownRoute[], em: number) {
  const sizes = { place: em - 0.5, focus: em + 2, off: 56, ends: Infinity, world: 10 };
  const answer = ask(session);
  const isPlain =
    session.view.layer !== 'detected' || isBySubregion(session.view) || tellingOf(session) !== 'counted';
  return isPlain || !answer
    ? plainLabels(session, drawn, sizes)
    : countedLabels(answer, routesOf(answer), session.words, sizes);
}

/** Where the map looks: where its reader has moved it, else at all that is drawn. */
function lookOf(session: Session, drawn: readonly ShownRoute[], width: number): PaperView {
  const { map, place } = session.view;
  if (map) return { center: map.centre, zoom: map.zoom + Math.log2(width / ON_SCREEN) };
  return place.length === 0 ? WORLD : boxOf(drawn, askedPlaces(session), placesFor(session));
}
