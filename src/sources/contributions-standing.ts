import type { Row } from '../data/table.ts';
import type { Issue } from '../domain/issue.ts';
import type { AddressedRow } from './contributions-added.ts';

/** What makes a row this contribution and no other: whoever changes it means another one, or has taken a name that is used. */
const IDENTITY = ['partner', 'kind', 'event'] as const;

/** What is said about a contribution and is not the contribution. */
const ASIDE: readonly string[] = ['contribution', 'note', 'confirmed', 'confirmed_by'];
const CONFIRMATION = ['confirmed', 'confirmed_by'] as const;

const textOf = (row: Row, column: string) => String(row[column] ?? '');
const differ = (a: Row, b: Row, columns: readonly string[]) =>
  columns.filter((column) => textOf(a, column) !== textOf(b, column));

/**
 * The rows that were sent beside those that stand: a row sent without a confirmation and else as it stands keeps the one it
 * has. Refused are a name that belongs to another contribution, a change under an old confirmation [D48], and a contribution
 * that is on record under another name.
 */
export function besideStanding(
  sent: readonly AddressedRow[],
  standing: readonly Row[]
): { readonly rows: readonly AddressedRow[]; readonly issues: readonly Issue[] } {
  const byId = new Map(standing.map((row) => [textOf(row, 'contribution'), row]));
  const rows: AddressedRow[] = [];
  const issues: Issue[] = [];
  for (const each of sent) {
    const before = byId.get(textOf(each.row, 'contribution'));
    const fault = before
      ? faultOfChange(each.row, before)
      : faultOfNew(each.row, [...standing, ...rows.map(({ row }) => row)]);
    if (fault) issues.push({ file: each.file, line: each.line, ...fault });
    else rows.push(before ? { ...each, row: keepingConfirmation(each.row, before) } : each);
  }
  return { rows, issues };
}

type Fault = Pick<Issue, 'column' | 'expected' | 'got'>;

function faultOfChange(row: Row, before: Row): Fault | null {
  const id = textOf(row, 'contribution');
  const [other] = differ(row, before, IDENTITY);
  if (other !== undefined)
    return {
      column: 'contribution',
      expected: `a name of its own: ${id} is a row with ${other} ${textOf(before, other) || 'nothing'}`,
      got: `${id} with ${other} ${textOf(row, other) || 'nothing'}`
    };
  const isConfirmed = textOf(row, 'confirmed') !== '';
  const isOld = differ(row, before, CONFIRMATION).length === 0;
  const changed = differ(row, before, columnsOf(row, CONFIRMATION));
  if (!isConfirmed || !isOld || changed.length === 0) return null;
  return {
    column: 'confirmed',
    expected: `the day the row was confirmed as it is now, or nothing: ${changed.join(', ')} changed since`,
    got: textOf(row, 'confirmed')
  };
}

function faultOfNew(row: Row, others: readonly Row[]): Fault | null {
  const columns = columnsOf(row, ASIDE);
  const same = others.find((other) => differ(row, other, columns).length === 0);
  if (!same) return null;
  const id = textOf(row, 'contribution');
  return {
    column: 'contribution',
    expected: `a contribution that is not on record as ${textOf(same, 'contribution')}`,
    got: id
  };
}

function keepingConfirmation(row: Row, before: Row): Row {
  const isSame = differ(row, before, columnsOf(row, CONFIRMATION)).length === 0;
  if (textOf(row, 'confirmed') + textOf(row, 'confirmed_by') !== '' || !isSame) return row;
  return { ...row, confirmed: textOf(before, 'confirmed'), confirmed_by: textOf(before, 'confirmed_by') };
}

function columnsOf(row: Row, without: readonly string[]): string[] {
  return Object.keys(row).filter((column) => !without.includes(column));
}
