import type { Dataset } from '../../domain/dataset.ts';
import type { PlaceId } from '../../domain/place.ts';
import type { Span, Year } from '../../domain/year.ts';
import type { Reporter } from '../../query/answering.ts';
import { comparedAnswer, type ComparedAnswer } from '../../query/compared.ts';
import type { CorridorQuestion, Direction } from '../../query/corridors.ts';
import { documentedAnswer, type DocumentedAnswer } from '../../query/documented.ts';
import { endsOf } from '../../query/ends.ts';
import { isRegion, knownAmong, membersOf } from '../../query/region.ts';
import { routesAnswer, yearsOf, type RoutesAnswer } from '../../query/routes.ts';
import { overlap } from '../../query/span.ts';
import { bySubregion } from '../../query/subregions.ts';
import { wholeYears, type IsWhole } from '../../query/whole.ts';
import type { Session } from '../../state/session.svelte.ts';
import type { View } from '../../state/view.ts';
import { countedTable, tableOf } from './layer.ts';
import { Memory } from '../../query/memory.ts';

/** How the routes of a view are told: counted over a span, two years side by side, or as reports name them. */
export type Telling = 'counted' | 'compared' | 'documented';

/** Two years in the order of the calendar, whichever of them a view looks at. */
type TwoYears = readonly [earlier: Year, later: Year];

/** A step is asked for by the drawing while what stands under it still tells of the one before. */
const STEPS = 2;

const counted = new Memory<Dataset, RoutesAnswer>(STEPS);
const atLevel = new Memory<Dataset, RoutesAnswer>(STEPS);
const compared = new Memory<Dataset, ComparedAnswer>(STEPS);
const documented = new Memory<Dataset, DocumentedAnswer>(STEPS);

/** The answer to the view's question in counted persons, or `null` where no table of counted routes is there. */
export function ask({ dataset, view }: Pick<Session, 'dataset' | 'view'>): RoutesAnswer | null {
  const table = countedTable(dataset, view);
  if (table === null) return null;
  return counted.recall(dataset, keyOf(view), () =>
    routesAnswer(table, questionOf(dataset, view), reporterOf(view))
  );
}

/** The same answer at the level of the view: between countries, or between the subregions of the world. */
export function askAtLevel(session: Session): RoutesAnswer | null {
  const answer = ask(session);
  if (answer === null || !isBySubregion(session.view)) return answer;
  return atLevel.recall(session.dataset, keyOf(session.view), () => {
    const { within, ...corridors } = bySubregion(answer.corridors, session.dataset.places);
    return { ...answer, corridors, within, destinations: endsOf(corridors.crossBorder, 'destination') };
  });
}

/** The two years of a comparison side by side, or `null` where the view compares none or the table is not there. */
export function askCompared({ dataset, view }: Session): ComparedAnswer | null {
  const table = countedTable(dataset, view);
  const years = comparedYears({ dataset, view });
  if (table === null || years === null) return null;
  return compared.recall(dataset, keyOf(view), () =>
    comparedAnswer(table, questionOf(dataset, view), years, reporterOf(view), isWholeIn(dataset, view))
  );
}

/** What reports say of the view's routes, or `null` where their table is not there. */
export function askDocumented({ dataset, view }: Pick<Session, 'dataset' | 'view'>): DocumentedAnswer | null {
  const table = dataset.documented;
  if (table === null || view.layer !== 'documented') return null;
  return documented.recall(dataset, keyOf(view), () => documentedAnswer(table, questionOf(dataset, view)));
}

/** How the routes of a view are told. */
export function tellingOf(session: Pick<Session, 'dataset' | 'view'>): Telling {
  if (session.view.layer === 'documented') return 'documented';
  return comparedYears(session) === null ? 'counted' : 'compared';
}

/** The two years a view compares, the last it shows and another before or after it; `null` where they are one or none is asked for. */
export function comparedYears({ dataset, view }: Pick<Session, 'dataset' | 'view'>): TwoYears | null {
  if (view.compare === null || view.layer === 'documented') return null;
  const last = spanOf({ dataset, view }).to;
  if (view.compare === last) return null;
  return view.compare < last ? [view.compare, last] : [last, view.compare];
}

/** True where the routes of the whole world run between subregions. */
export function isBySubregion(view: View): boolean {
  return (
    view.level === 'subregion' &&
    view.place.length === 0 &&
    view.layer !== 'documented' &&
    view.compare === null
  );
}

/** Which end of a route reports it in the layer of the view. */
export function reporterOf({ layer }: View): Reporter {
  return layer === 'repatriated' ? 'origin' : 'destination';
}

/** The places of the view that the table of places knows. */
export function placesOf(dataset: Dataset, view: View): PlaceId[] {
  return knownAmong(view.place, dataset.places);
}

/** True where one country is in focus, and no region: then the other end of a route tells which route it is. */
export function isOneCountry({ dataset, view }: Pick<Session, 'dataset' | 'view'>): boolean {
  const [place, ...others] = placesOf(dataset, view);
  return place !== undefined && others.length === 0 && !isRegion(place);
}

/** The direction the view asks for: several places are compared with one another unless it says otherwise. */
export function directionOf(view: View): Direction {
  if (view.place.length === 0) return 'all';
  const isOne = view.place.length === 1;
  if (isOne && !isRegion(view.place[0] ?? '') && view.direction === 'between') return 'all';
  return !isOne && view.direction === 'all' ? 'between' : view.direction;
}

/** The direction the view asks for among the places that are known: a code that names no place is no second one. */
export function directionIn({ dataset, view }: Pick<Session, 'dataset' | 'view'>): Direction {
  return directionOf(knownView(dataset, view));
}

/** The view without codes that name no place; as it is where it names no other. */
export function knownView(dataset: Dataset, view: View): View {
  const place = placesOf(dataset, view);
  return place.length === 0 || place.length === view.place.length ? view : { ...view, place };
}

/** The years that the layer of the view has a record of; none where its table is not there. */
export function recordOf({ dataset, view }: Pick<Session, 'dataset' | 'view'>): Span {
  const table = tableOf(dataset, view);
  return table ? yearsOf(table) : { from: 0, to: 0 };
}

/** The years the view shows: those asked for as far as there are any, else all there are. */
export function spanOf(session: Pick<Session, 'dataset' | 'view'>): Span {
  const all = recordOf(session);
  const { years } = session.view;
  return years === null ? all : (overlap(years, all) ?? years);
}

/** True where the record holds none of the years asked for, or one of two compared is off it: nobody was asked, so nothing follows. */
export function isOutside(session: Pick<Session, 'dataset' | 'view'>): boolean {
  return yearsOutside(session) !== null;
}

/** The years asked for that the record says nothing about, where that leaves nothing to tell; else `null`. */
export function yearsOutside(session: Pick<Session, 'dataset' | 'view'>): Span | null {
  const all = recordOf(session);
  const { years } = session.view;
  if (years !== null && overlap(years, all) === null) return years;
  const year = comparedYears(session)?.find((year) => year < all.from || year > all.to);
  return year === undefined ? null : { from: year, to: year };
}

const wholes = new Memory<Dataset, IsWhole>();

/** No total of returned victims is published, so nobody can tell whether a country named them all. */
function isWholeIn(dataset: Dataset, { layer }: View): IsWhole {
  const { routes, totals } = dataset;
  if (layer !== 'detected' || routes === null || totals === null) return () => false;
  return wholes.recall(dataset, '', () => wholeYears(routes, totals));
}

function questionOf(dataset: Dataset, view: View): CorridorQuestion {
  const named = placesOf(dataset, view);
  return {
    places: view.place.length === 0 ? null : membersOf(named, dataset.places),
    groups: named.map((id) => membersOf([id], dataset.places)),
    direction: directionIn({ dataset, view }),
    years: view.years,
    least: view.least
  };
}

/** What of a view the answers to its question hang on: two views of one key have the same answers. */
export function keyOf({ place, direction, years, layer, least, compare, level }: View): string {
  return JSON.stringify([place, direction, years, layer, least, compare, level]);
}
