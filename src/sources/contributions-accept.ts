import { namedOfficers } from '../data/person.ts';
import { contributionFaults } from '../data/sound-contributions.ts';
import type { RowFault } from '../data/sound-loops.ts';
import { TABLES, type TableName } from '../data/schema.ts';
import type { Row, Table } from '../data/table.ts';
import type { Issue } from '../domain/issue.ts';
import { contributionTable, overlaid, type AddressedRow } from './contributions-added.ts';
import { besideStanding } from './contributions-standing.ts';
import { nearest } from '../domain/nearest.ts';

type Tables = Readonly<Partial<Record<TableName, Table>>>;

/** The rows that can stand in the table together with what stands there, and why the others cannot. */
export type Accepted = { readonly rows: readonly AddressedRow[]; readonly issues: readonly Issue[] };

/**
 * Takes the rows that were sent into a sound table, each in the place of the row that has its id, and takes back those that
 * do not agree with the rest, until what is left is sound. A row is refused for itself or for what it does to others.
 */
export function acceptRows(
  sent: readonly AddressedRow[],
  standing: readonly Row[],
  tables: Tables,
  today: string
): Accepted {
  const beside = besideStanding(sent, standing);
  const issues: Issue[] = [...beside.issues];
  let rows = beside.rows;
  for (;;) {
    const refused = refusals(rows, standing, tables, today);
    if (refused.size === 0) return { rows, issues };
    issues.push(...[...refused.values()].flat());
    rows = rows.filter((row) => !refused.has(row));
  }
}

function refusals(
  sent: readonly AddressedRow[],
  standing: readonly Row[],
  tables: Tables,
  today: string
): ReadonlyMap<AddressedRow, readonly Issue[]> {
  const merged = overlaid(
    standing,
    sent.map(({ row }) => row),
    idOf
  );
  const contributions = contributionTable(merged);
  const faults = contributionFaults({ ...tables, contributions }, today);
  const before = merged.length - sent.length;
  const refused = new Map<AddressedRow, Issue[]>();
  const refuse = (row: AddressedRow | undefined, issue: Issue) => {
    if (row === undefined) return;
    const { file, line } = row;
    refused.set(row, [...(refused.get(row) ?? []), { ...issue, file, line }]);
  };
  const ofSent = ({ row, others }: RowFault) => [row, ...others].filter((at) => at >= before);
  // First those that are wrong by themselves or beside what stands: a row that only suffers from them may still be right.
  const alone = faults.filter((fault) => ofSent(fault).length === 1);
  const pressing = alone.length > 0 ? alone : faults;
  for (const { row, issue } of pressing)
    refuse(sent[row - before], withNearest(issue, { ...tables, contributions }));
  for (const { row, issue } of officers(contributions)) refuse(sent[row - before], issue);
  // A correction may leave standing rows in the wrong: then it is the correction that is refused.
  for (const { row, others, issue } of pressing.filter((fault) => fault.row < before)) {
    const id = idOf(merged[row] ?? {});
    for (const at of others) {
      const other = sent[at - before];
      if (other && !refused.has(other))
        refuse(other, { ...issue, expected: `for ${id}, which stands: ${issue.expected}` });
    }
  }
  return refused;
}

function idOf(row: Row): string {
  return String(row['contribution']);
}

function officers(table: Table): readonly Pick<RowFault, 'row' | 'issue'>[] {
  // Rows without lines of their own stand one below the other, the first on the second line.
  return namedOfficers({ ...table, lines: Array.from({ length: table.length }, (_, row) => row) }).map(
    (issue) => ({ row: issue.line ?? 0, issue })
  );
}

/** An unknown id with the nearest one known, and where a new one belongs. */
function withNearest(issue: Issue, tables: Tables): Issue {
  const field = TABLES.contributions.fields.find(({ name }) => name === issue.column);
  if (field?.refers === undefined || !issue.expected.endsWith(`${field.refers}.csv`)) return issue;
  const { refers } = field;
  const near = nearest(issue.got, tables[refers]?.columns[TABLES[refers].key[0] ?? ''] ?? []);
  const home = refers === 'contributions' ? 'of this file or of' : 'of';
  return {
    ...issue,
    expected: `${issue.expected} (nearest: ${near}; a new one is first a row ${home} data/${refers}.csv)`
  };
}
