import type { Count } from '../domain/count.ts';
import type { Place, PlaceId } from '../domain/place.ts';
import type { Reporter } from './answering.ts';
import { victimsIn } from './corridors.ts';
import type { RoutesAnswer } from './routes.ts';
import { sidesOf } from './sides.ts';
import { subregionOf } from './region.ts';
import { silenceIn, subregionsOf } from './subregion-of.ts';
import { tally, type Tally } from './tally.ts';

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
export function sideTable(
  answer: RoutesAnswer,
  places: ReadonlyMap<PlaceId, Place>,
  reporter: Reporter
): SideTable {
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
  const all = subregionsOf(
    places,
    entries.map(({ row }) => row)
  );
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
