import type { Count } from '../domain/count.ts';
import { UNKNOWN_ORIGIN, type Place, type PlaceId } from '../domain/place.ts';
import type { Corridor } from '../domain/route.ts';
import type { Reporter } from './answering.ts';
import { victimsIn } from './corridors.ts';
import type { RoutesAnswer } from './routes.ts';
import { sidesOf } from './sides.ts';
import { cellOf, tally, type Tally, type TallyCell } from './tally.ts';

type Places = ReadonlyMap<PlaceId, Place>;
/** The subregions that the cross table has no row or column for, because they hold no one. */
type LeftOut = { readonly rows: readonly PlaceId[]; readonly columns: readonly PlaceId[] };

/**
 * Victims across a border by UN subregion of citizenship (rows) and of detection (columns). Those found in their own
 * country stand apart by row, those of unknown citizenship apart by column: neither is in a sum of the table.
 */
export type Crosstab = Tally<PlaceId, PlaceId> & {
  /** by row: people detected in the country of their own citizenship */
  readonly own: readonly TallyCell[];
  /** by column: people whose citizenship is not known */
  readonly unknown: readonly TallyCell[];
  readonly ownSum: Count;
  readonly unknownSum: Count;
  readonly leftOut: LeftOut;
};

/** Tabulates all corridors of an answer by the subregions of their two ends; `reporter` is the end that gives the rows. */
export function crosstab(answer: RoutesAnswer, places: Places, reporter: Reporter): Crosstab {
  const { crossBorder, domestic, unknownOrigin } = answer.corridors;
  const all = subregionsOf(places);
  const isSilent = silenceIn(answer, places);
  const isIn = (id: PlaceId, end: 'origin' | 'destination', list: readonly Corridor[]) =>
    list.some((corridor) => corridor.victims.most > 0 && subregionOf(corridor[end], places) === id);
  const isReported = (id: PlaceId, end: Reporter) =>
    end === reporter && answer.question.places === null && isSilent(id);
  const rows = all.filter(
    (id) => isIn(id, 'origin', [...crossBorder, ...domestic]) || isReported(id, 'origin')
  );
  const columns = all.filter(
    (id) => isIn(id, 'destination', [...crossBorder, ...unknownOrigin]) || isReported(id, 'destination')
  );
  const table = tally(
    crossBorder.map(({ origin, destination, victims }) => ({
      row: subregionOf(origin, places),
      column: subregionOf(destination, places),
      victims
    })),
    rows,
    columns,
    (row, column) => isSilent(reporter === 'origin' ? row : column)
  );
  const apart = (list: readonly Corridor[], id: PlaceId) =>
    cellOf(
      victimsIn(list.filter(({ destination }) => subregionOf(destination, places) === id)),
      isSilent(id)
    );
  return {
    ...table,
    own: rows.map((id) => apart(domestic, id)),
    unknown: columns.map((id) => apart(unknownOrigin, id)),
    ownSum: answer.domestic,
    unknownSum: answer.unknownOrigin,
    leftOut: {
      rows: all.filter((id) => !rows.includes(id)),
      columns: all.filter((id) => !columns.includes(id))
    }
  };
}

/** Which way victims went, seen from the places in focus. */
export type Side = 'out' | 'in';

/** Victims by the subregion at the other end (rows) and the side of the places in focus (columns). */
export type SideTable = Tally<PlaceId, Side> & {
  /** from one place in focus to another */
  readonly among: Count;
  readonly own: Count;
  readonly unknown: Count;
  readonly leftOut: readonly PlaceId[];
};

/** Tabulates the corridors of places in focus by the subregion of the other end. */
export function sideTable(answer: RoutesAnswer, places: Places, reporter: Reporter): SideTable {
  const { out, into, among } = sidesOf(answer);
  const isSilent = silenceIn(answer, places);
  const isFocusSilent = (answer.question.places ?? []).every((id) => !answer.answering.has(id));
  const { direction } = answer.question;
  const columns = (['out', 'in'] as const).filter(
    (side) => direction === 'all' || direction === (side === 'out' ? 'from' : 'to')
  );
  const entries = [
    ...out.map(({ destination, victims }) => ({ end: destination, column: 'out' as const, victims })),
    ...into.map(({ origin, victims }) => ({ end: origin, column: 'in' as const, victims }))
  ].map(({ end, ...entry }) => ({ ...entry, row: subregionOf(end, places) }));
  const isTold = (row: PlaceId, side: Side) =>
    (side === 'out') === (reporter === 'destination') ? isSilent(row) : isFocusSilent;
  const all = subregionsOf(places);
  const rows = all.filter(
    (id) =>
      entries.some(({ row, victims }) => row === id && victims.most > 0) ||
      columns.some((side) => isTold(id, side))
  );
  return {
    ...tally(entries, rows, columns, isTold),
    among: victimsIn(among),
    own: answer.domestic,
    unknown: answer.unknownOrigin,
    leftOut: all.filter((id) => !rows.includes(id))
  };
}

/** Every UN subregion that has a place, neighbours beside one another: by region, then by code. */
function subregionsOf(places: Places): PlaceId[] {
  const regions = new Map<PlaceId, string>();
  for (const { id, region } of places.values()) {
    if (id !== UNKNOWN_ORIGIN) regions.set(subregionOf(id, places), region);
  }
  const codeOf = (id: PlaceId) => `${regions.get(id) ?? ''}-${id}`;
  return [...regions.keys()].sort((a, b) => (codeOf(a) < codeOf(b) ? -1 : 1));
}

/** The subregion of a place; one that lies in none stands for itself, so that nothing falls out of a sum. */
function subregionOf(id: PlaceId, places: Places): PlaceId {
  const subregion = places.get(id)?.subregion ?? '';
  return subregion === '' ? id : (subregion as PlaceId);
}

/** True for a subregion of which no country answered: no answer, not zero. */
function silenceIn({ answering }: RoutesAnswer, places: Places): (subregion: PlaceId) => boolean {
  const told = new Set([...answering].map((id) => subregionOf(id, places)));
  return (subregion) => !told.has(subregion);
}
