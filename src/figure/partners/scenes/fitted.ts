import type { MatrixGroup } from '../../../chart/matrix/rows.ts';
import { rowsThatFit } from '../../scenes/fit.ts';

/** Heights in ems of the notes: of the heads of the columns, of a row at its lowest and its highest, and of the line below. */
const SIZES = { head: 5.2, least: 1.32, most: 2.15, below: 1.9 } as const;

/** From this height on a row has room for the type of a list, below it for that of a note. */
const ROOMY = 1.7;

/** A matrix cut to a room: its groups, how high a row is in ems, and how many partners are left out. */
export type FittedMatrix = {
  readonly groups: readonly MatrixGroup[];
  readonly row: number;
  readonly isRoomy: boolean;
  /** whether groups have a line with their heading, or a rule between them alone */
  readonly hasHeadings: boolean;
  readonly left: number;
};

/** The first rows of a matrix that fit into a room, ems of the notes; the headings of its groups give way to partners. */
export function matrixIn(groups: readonly MatrixGroup[], room: number): FittedMatrix {
  const all = countIn(groups);
  for (const hasHeadings of [true, false]) {
    const lines = all + (hasHeadings ? groups.length : 0);
    const row = Math.min(SIZES.most, (room - SIZES.head) / Math.max(1, lines));
    if (row >= SIZES.least) return { groups, row, isRoomy: row >= ROOMY, hasHeadings, left: 0 };
  }
  let free = rowsThatFit(room, SIZES.head + SIZES.below, SIZES.least);
  const shown = groups.flatMap((group) => {
    const rows = group.rows.slice(0, free);
    free -= rows.length;
    return rows.length === 0 ? [] : [{ ...group, rows }];
  });
  const left = all - countIn(shown);
  return { groups: shown, row: SIZES.least, isRoomy: false, hasHeadings: false, left };
}

function countIn(groups: readonly MatrixGroup[]): number {
  return groups.reduce((sum, { rows }) => sum + rows.length, 0);
}
