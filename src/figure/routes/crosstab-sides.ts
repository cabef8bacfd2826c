import type { CrosstabRow } from '../../chart/crosstab/table.ts';
import type { RoutesAnswer } from '../../query/routes.ts';
import { sideTable, type Side } from '../../query/side-table.ts';
import { cellOf } from '../../query/tally.ts';
import type { Session } from '../../state/session.svelte.ts';
import { reporterOf } from './ask.ts';
import type { Matrix } from './crosstab.ts';
import { cellFor, FOCUS } from './crosstab-cell.ts';
import { namesOf } from './names.ts';

/** The matrix around places in focus: what leaves them and what comes to them, by the subregion of the other end. */
export function sideMatrix(session: Session, answer: RoutesAnswer): Matrix {
  const { words, dataset, view } = session;
  const table = sideTable(answer, dataset.places, reporterOf(view));
  const isReturned = view.layer === 'repatriated';
  const place = namesOf(session);
  const ends = (row: string, side: Side) =>
    side === 'out' ? { origin: FOCUS, destination: row } : { origin: row, destination: FOCUS };
  const rows: CrosstabRow[] = table.rows.map((id, r) => ({
    id,
    name: words.place(id),
    kind: 'part',
    cells: (table.cells[r] ?? []).map((each, c) =>
      cellFor(session, each, { of: 'pair', ...ends(id, table.columns[c] ?? 'out') })
    )
  }));
  const sums = table.columnSums.map((victims, c) =>
    cellFor(session, cellOf(victims, false), {
      of: table.columns[c] === 'out' ? 'row' : 'column',
      place: FOCUS
    })
  );
  return {
    kind: 'sides',
    columns: table.columns.map((side) => ({
      id: side,
      name: isReturned
        ? words.say(`routes.matrix.${side}.returned`, { place })
        : words.say(`routes.matrix.${side}`, { place }),
      kind: 'part'
    })),
    rows: [...rows, { id: 'sum', name: words.say('routes.matrix.sum'), kind: 'sum', cells: sums }],
    leftOut: { rows: table.leftOut.map((id) => words.place(id)), columns: [] },
    gathered: { rows: [], columns: [] },
    among: table.among.most > 0 ? table.among : null
  };
}
