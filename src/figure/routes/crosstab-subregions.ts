import type { CrosstabCell, CrosstabRow } from '../../chart/crosstab/table.ts';
import type { Count } from '../../domain/count.ts';
import { NO_ONE } from '../../query/count.ts';
import { crosstab } from '../../query/crosstab.ts';
import { gather, OTHERS } from '../../query/gathered.ts';
import type { RoutesAnswer } from '../../query/routes.ts';
import { cellOf, type TallyCell } from '../../query/tally.ts';
import type { Session } from '../../state/session.svelte.ts';
import { reporterOf } from './ask.ts';
import type { Matrix, Names } from './crosstab.ts';
import { cellFor, type Saying } from './crosstab-cell.ts';

/** How many subregions stand by themselves on a slide: more would be too small for the last row of a hall. */
const ON_A_SLIDE = 6;

/** The matrix of subregions. Returns have no citizenship: what would stand apart by it is in a line of its own below. */
export function subregionMatrix(session: Session, answer: RoutesAnswer): Matrix {
  const { words, dataset, view } = session;
  const hasApart = view.layer !== 'repatriated';
  const whole = crosstab(answer, dataset.places, reporterOf(view));
  const table = gather(whole, view.theme === 'projector' ? ON_A_SLIDE : Infinity);
  const namesIn = ({ rows, columns }: typeof table.leftOut): Names => ({
    rows: rows.map((id) => words.place(id)),
    columns: columns.map((id) => words.place(id))
  });
  const part = (id: string, end: 'rows' | 'columns') => ({
    id,
    name:
      id === OTHERS ? words.say('routes.matrix.others', { n: table.gathered[end].length }) : words.place(id),
    kind: 'part' as const
  });
  const all = { id: 'sum', name: words.say('routes.matrix.sum'), kind: 'sum' as const };
  const cell = (each: TallyCell, saying: Saying) => cellFor(session, each, saying);
  const sum = (victims: Count, saying: Saying) => cell(cellOf(victims, false), saying);
  const apart = (cells: readonly CrosstabCell[]) => (hasApart ? cells : []);
  const isSilent = (cells: readonly (TallyCell | undefined)[] = []) =>
    cells.every((each) => each?.state === 'silent');
  const unknown: CrosstabRow = {
    id: 'unknown',
    name: words.say('routes.matrix.unknown'),
    kind: 'apart',
    cells: [
      ...table.unknown.map((each, c) => cell(each, { of: 'unknown', place: table.columns[c] ?? '' })),
      sum(table.unknownSum, { of: 'unknownSum' }),
      { ...sum(table.unknownSum, { of: 'unknownSum' }), state: 'blank' }
    ]
  };
  return {
    kind: 'subregions',
    columns: [
      ...table.columns.map((id) => part(id, 'columns')),
      all,
      ...(hasApart ? [{ id: 'own', name: words.say('routes.matrix.own'), kind: 'apart' as const }] : [])
    ],
    rows: [
      ...table.rows.map((id, r) => ({
        ...part(id, 'rows'),
        cells: [
          ...(table.cells[r] ?? []).map((each, c) =>
            cell(each, { of: 'pair', origin: id, destination: table.columns[c] ?? '' })
          ),
          cell(cellOf(table.rowSums[r] ?? NO_ONE, isSilent(table.cells[r])), { of: 'row', place: id }),
          ...apart(table.own.slice(r, r + 1).map((each) => cell(each, { of: 'own', place: id })))
        ]
      })),
      {
        ...all,
        cells: [
          ...table.columnSums.map((victims, c) =>
            cell(cellOf(victims, isSilent(table.cells.map((row) => row[c]))), {
              of: 'column',
              place: table.columns[c] ?? ''
            })
          ),
          sum(table.sum, { of: 'sum' }),
          ...apart([sum(table.ownSum, { of: 'ownSum' })])
        ]
      },
      ...(hasApart && table.unknownSum.most > 0 ? [unknown] : [])
    ],
    leftOut: namesIn(table.leftOut),
    gathered: namesIn(table.gathered),
    among: null
  };
}
