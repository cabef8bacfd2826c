import type { Count } from '../domain/count.ts';
import type { Place, PlaceId } from '../domain/place.ts';
import type { Corridor } from '../domain/route.ts';
import type { Reporter } from './answering.ts';
import { victimsIn } from './corridors.ts';
import type { RoutesAnswer } from './routes.ts';
import { subregionOf } from './region.ts';
import { silenceIn, subregionsOf } from './subregion-of.ts';
import { cellOf, tally, type Tally, type TallyCell } from './tally.ts';

type Places = ReadonlyMap<PlaceId, Place>;
/** The subregions that the cross table has no row or column for, because they hold no one on record. */
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
  const met = [...crossBorder, ...domestic].flatMap(({ origin, destination }) => [origin, destination]);
  const focus = answer.question.places?.map((id) => subregionOf(id, places));
  const all = subregionsOf(places, met).filter((id) => focus?.includes(id) ?? true);
  const isSilent = silenceIn(answer, places);
  const isIn = (id: PlaceId, end: 'origin' | 'destination', list: readonly Corridor[]) =>
    list.some((corridor) => corridor.victims.most > 0 && subregionOf(corridor[end], places) === id);
  const isReported = (id: PlaceId, end: Reporter) => end === reporter && isSilent(id);
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
