import type { Issue } from '../domain/issue.ts';
import { UNKNOWN_ORIGIN } from '../domain/place.ts';
import type { Table } from './table.ts';

/** The years a row of routes may have: the first UNODC collection covers 2003, and no report is of a year to come. */
const FIRST_YEAR = 2000;

/**
 * The rows of a table of routes that can be drawn, and why the others cannot: an end that is no known place, a year that
 * no report can be of, a number that counts nobody. Good rows stay. `last` is the latest year there can be.
 */
export function soundRoutes(
  table: Table,
  known: ReadonlySet<string> | null,
  last: number
): { readonly table: Table; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const isPlace = (id: string) => known === null || id === UNKNOWN_ORIGIN || known.has(id);
  const isYear = (text: string) => /^\d{4}$/.test(text) && Number(text) >= FIRST_YEAR && Number(text) <= last;
  const isNumber = (text: string) => /^\d+$/.test(text);
  const checks = [
    ['origin', isPlace, 'a place of the table of places'],
    ['destination', isPlace, 'a place of the table of places'],
    ['year', isYear, `a year from ${FIRST_YEAR} to ${last}`],
    ['victims', isNumber, 'a whole number, 0 or more'],
    ['hidden', isNumber, 'a whole number, 0 or more'],
    ['mentions', isNumber, 'a whole number, 0 or more']
  ] as const;
  const wanted = checks.filter(([column]) => table.columns[column] !== undefined);
  const good: number[] = [];
  for (let row = 0; row < table.length; row++) {
    const fault = wanted.find(([column, isGood]) => !isGood(table.columns[column]?.[row] ?? ''));
    if (fault === undefined) good.push(row);
    else issues.push(issueAt(table, row, fault[0], fault[2]));
  }
  if (issues.length === 0) return { table, issues };
  const columns = Object.entries(table.columns).map(
    ([name, cells]) => [name, good.map((row) => cells[row] ?? '')] as const
  );
  return { table: { ...table, columns: Object.fromEntries(columns), length: good.length }, issues };
}

/** Line 1 of a table of text is its header. */
function issueAt({ name, columns }: Table, row: number, column: string, expected: string): Issue {
  return { file: `${name}.csv`, line: row + 2, column, expected, got: columns[column]?.[row] ?? '' };
}
