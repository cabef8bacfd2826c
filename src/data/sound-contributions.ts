import type { Issue } from '../domain/issue.ts';
import { CURRENCIES } from './currencies.ts';
import type { TableName } from './schema.ts';
import { faultsOf, loopFault, rowsAbove, type CellFault, type CellOf, type RowFault } from './sound-loops.ts';
import { partFaults } from './sound-parts.ts';
import type { Table } from './table.ts';

type Tables = Readonly<Partial<Record<TableName, Table>>>;

/** What the ids of a contribution point at. */
const POINTERS = [
  ['partner', 'partners'],
  ['programme', 'programmes'],
  ['event', 'events'],
  ['via', 'partners'],
  ['part_of', 'contributions'],
  ['source', 'sources']
] as const;

const CODES: ReadonlySet<string> = new Set(CURRENCIES.match(/.../g));

/** What the note of an amount without a currency has to say, so that nobody left the currency out by mistake. [D46] */
const NO_CURRENCY = /\bno currency\b/i;

/**
 * What is wrong with contributions: cells that are right one by one and not together, ids that no table holds, parts that
 * are more than their whole or may hold the same money twice, and wholes that are parts of themselves. A table that is
 * not there is not asked; without `today` no confirmation is of a day to come.
 */
export function contributionFaults(tables: Tables, today = ''): readonly RowFault[] {
  const table = tables.contributions;
  if (!table) return [];
  const known = POINTERS.flatMap(([column, name]) => {
    const ids = tables[name]?.columns[name.slice(0, -1)];
    return ids ? [{ column, name, ids: new Set(ids) }] : [];
  });
  const parts = partFaults(table);
  return faultsOf(table, (row, cell) => [
    ...faultsWithin(cell, today),
    ...known.flatMap(({ column, name, ids }) =>
      (column === 'via' ? cell(column).split(' ') : [cell(column)])
        .filter((id) => id !== '' && !ids.has(id))
        .map((id): CellFault => [
          column,
          `${name === 'events' ? 'an' : 'a'} ${name.slice(0, -1)} of ${name}.csv`,
          id
        ])
    ),
    ...parts(row)
  ]);
}

/** Every programme that is, over its parents, a part of itself. */
export function programmeFaults(table: Table): readonly RowFault[] {
  const { programme = [], parent = [] } = table.columns;
  const above = rowsAbove(programme, parent);
  return faultsOf(table, (row) => loopFault(row, above(row), programme, 'parent'));
}

/** The tables without the contributions and programmes that cannot be trusted, and why each was left out; the others stay. */
export function soundContributions(tables: Tables): {
  readonly tables: Tables;
  readonly issues: readonly Issue[];
} {
  const { programmes, contributions } = tables;
  const strayed = programmes ? programmeFaults(programmes) : [];
  const kept = programmes ? { ...tables, programmes: without(programmes, strayed) } : tables;
  const faults = contributionFaults(kept);
  return {
    tables: contributions ? { ...kept, contributions: without(contributions, faults) } : kept,
    issues: [...strayed, ...faults].map(({ issue }) => issue)
  };
}

function without(table: Table, faults: readonly RowFault[]): Table {
  if (faults.length === 0) return table;
  const bad = new Set(faults.map(({ row }) => row));
  const columns = Object.entries(table.columns).map(
    ([name, cells]) => [name, cells.filter((_, row) => !bad.has(row))] as const
  );
  return { name: table.name, columns: Object.fromEntries(columns), length: table.length - bad.size };
}

function faultsWithin(cell: CellOf, today: string): CellFault[] {
  const faults: CellFault[] = [];
  const refuse = (isWrong: boolean, column: string, expected: string, got = cell(column)) => {
    if (isWrong) faults.push([column, expected, got]);
  };
  const isEmpty = (column: string) => cell(column) === '';
  for (const column of ['partner', 'source']) refuse(isEmpty(column), column, `a ${column}`);

  const [programme, event] = [cell('programme'), cell('event')];
  const got = programme === '' ? 'neither' : `both ${programme} and ${event}`;
  const oneOfTwo = 'a programme or an event, one of the two';
  refuse(isEmpty('programme') === isEmpty('event'), 'programme,event', oneOfTwo, got);

  const [start, end] = [cell('start'), cell('end')];
  const exact = Math.min(start.length, end.length);
  refuse(start.slice(0, exact) > end.slice(0, exact), 'end', `the start, ${start}, or later`);

  const status = cell('amount_status');
  const isFigure = isEmpty('amount') || Number(cell('amount')) > 0;
  refuse(!isFigure, 'amount', 'a number above 0, or nothing where none was published');
  if (isEmpty('amount')) {
    const isOpen = status === 'not-published' || status === 'planned-unfunded';
    refuse(!isOpen, 'amount', `the amount that is ${status}`);
    refuse(!isEmpty('currency'), 'currency', 'nothing, for there is no amount');
  } else {
    refuse(status === 'not-published', 'amount', 'nothing, for it is not-published');
    const isSaid = !isEmpty('currency') || NO_CURRENCY.test(cell('note'));
    refuse(!isSaid, 'currency', 'a currency, or a note that says "no currency"');
  }
  const isCurrency = isEmpty('currency') || CODES.has(cell('currency'));
  refuse(!isCurrency, 'currency', 'a code of ISO 4217 such as EUR');

  refuse(isEmpty('unit') && !isEmpty('quantity'), 'unit', 'the unit of the quantity');
  refuse(isEmpty('quantity') && !isEmpty('unit'), 'quantity', 'a number of the unit');

  const day = cell('confirmed');
  refuse(isEmpty('confirmed_by') && day !== '', 'confirmed_by', 'the office that confirmed the row');
  refuse(day === '' && !isEmpty('confirmed_by'), 'confirmed', 'the day of the confirmation');
  refuse(day !== '' && day.length < 10, 'confirmed', 'a whole day such as 2026-03-01');
  refuse(today !== '' && day > today, 'confirmed', `${today} or earlier`);
  return faults;
}
