import type { CrosstabColumn, CrosstabRow } from '../../chart/crosstab/table.ts';
import type { Count } from '../../domain/count.ts';
import type { RoutesAnswer } from '../../query/routes.ts';
import type { Session } from '../../state/session.svelte.ts';
import { sideMatrix } from './crosstab-sides.ts';
import { subregionMatrix } from './crosstab-subregions.ts';

/** Names of rows and of columns. */
export type Names = { readonly rows: readonly string[]; readonly columns: readonly string[] };

/** The matrix of a view as its chart takes it, with the names of what it leaves out. */
export type Matrix = {
  readonly kind: 'subregions' | 'sides';
  readonly columns: readonly CrosstabColumn[];
  readonly rows: readonly CrosstabRow[];
  readonly leftOut: Names;
  /** what a slide has no room for by itself */
  readonly gathered: Names;
  /** persons from one place in focus to another, who stand in neither column */
  readonly among: Count | null;
};

/** Subregion by subregion for the world and for routes between places; by direction where places are in focus. */
export function matrixOf(session: Session, answer: RoutesAnswer): Matrix {
  const { places, direction } = answer.question;
  return places === null || direction === 'between'
    ? subregionMatrix(session, answer)
    : sideMatrix(session, answer);
}
