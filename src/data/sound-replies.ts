import type { Issue } from '../domain/issue.ts';
import type { TableName } from './schema.ts';
import { lineOf, type Table } from './table.ts';

/** A fault of one row, and which row that is. */
type RowFault = { readonly row: number; readonly issue: Issue };

/** What the ids of a reply point at. */
const POINTERS = [
  ['place', 'places'],
  ['partner', 'partners'],
  ['source', 'sources']
] as const;

/**
 * What is wrong with replies by themselves: columns that are right one by one and not together, words that are none. With
 * the tables they point at, also ids that these do not hold; a table that is not there is not asked.
 */
export function replyFaults(
  table: Table,
  tables: Readonly<Partial<Record<TableName, Table>>> = {}
): readonly RowFault[] {
  const known = POINTERS.flatMap(([column, name]) => {
    const ids = tables[name]?.columns[column];
    return ids ? [{ column, name, ids: new Set(ids) }] : [];
  });
  return Array.from({ length: table.length }, (_, row): RowFault[] => {
    const cell = (column: string) => table.columns[column]?.[row] ?? '';
    const strangers = known
      .filter(({ column, ids }) => (column === 'source' || cell(column) !== '') && !ids.has(cell(column)))
      .map(({ column, name }) => [column, `a ${column} of ${name}.csv`, cell(column)] as const);
    return [...faultsWithin(cell), ...strangers].map(([column, expected, got]) => ({
      row,
      issue: { file: 'replies.csv', line: lineOf(table, row), column, expected, got: got || 'nothing' }
    }));
  }).flat();
}

type Fault = readonly [column: string, expected: string, got: string];

function faultsWithin(cell: (column: string) => string): Fault[] {
  const [place, partner, start, end] = [cell('place'), cell('partner'), cell('start'), cell('end')];
  const faults: Fault[] = [];
  if ((place === '') === (partner === '')) {
    const got = place === '' ? 'neither' : `both ${place} and ${partner}`;
    faults.push(['place,partner', 'a place or a partner, one of the two', got]);
  }
  if ((start === '') !== (end === ''))
    faults.push(['start,end', 'a first and a last year, or neither', start + end]);
  else if (start > end) faults.push(['end', `${start} or a later year`, end]);
  if (!isLanguage(cell('lang')))
    faults.push(['lang', 'a language tag such as en, ur or pa-Arab', cell('lang')]);
  for (const column of ['author', 'text'])
    if (cell(column).trim() === '') faults.push([column, 'words', cell(column) && 'only spaces']);
  return faults;
}

function isLanguage(tag: string): boolean {
  try {
    return new Intl.Locale(tag).language !== 'und';
  } catch {
    return false;
  }
}
