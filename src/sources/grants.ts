import { InputError, type Issue } from '../domain/issue.ts';
import { pointsElsewhere } from '../data/elsewhere.ts';
import type { Row } from '../data/table.ts';
import { LOST, readRepairedNames, type RepairedNames } from './grants-names.ts';
import { isPerson } from './grants-person.ts';
import { readGrant, type GrantColumn, GRANT_COLUMNS } from './grants-row.ts';
import type { Import, Importer, SourceFile } from './importer.ts';
import { placeIds } from './places-kept.ts';
import { readPlaceLabels, UnknownLabels } from './places-labels.ts';
import { fileAt, readRecords, type OfficialRow } from './records.ts';
import { Tallies } from './tallies.ts';

const FILE = 'us-antitip-grants/funding-clean.csv';
const LABELS = 'data/labels/grant-places.csv';
const NAMES = 'data/labels/grant-names.csv';
const SOURCE = 'us-antitip-grants';

/** US anti-trafficking grants of the fiscal years 2002–2014, US dollars, by recipient and country. */
export const grants: Importer = {
  name: 'grants',
  says: 'US anti-trafficking grants, fiscal years 2002–2014, Kelley & Heiss',
  files: [FILE, LABELS, NAMES],
  writes: ['grants'],
  read: (files, kept) =>
    Promise.resolve().then(() =>
      readGrants(
        fileAt(files, 0, FILE),
        readPlaceLabels(fileAt(files, 1, LABELS), placeIds(kept)),
        readRepairedNames(fileAt(files, 2, NAMES))
      )
    )
};

function readGrants(
  file: SourceFile,
  labels: ReturnType<typeof readPlaceLabels>,
  repaired: RepairedNames
): Import {
  const records = readRecords(file, GRANT_COLUMNS);
  const [dropped, notes, unknown] = [new Tallies(), new Tallies(), new UnknownLabels()];
  const issues: Issue[] = [];
  const rows: Row[] = [];
  for (const record of records) {
    if (isFiller(record)) {
      dropped.add(
        'filler: neither a recipient nor an amount',
        `${record.cell('country')} ${record.cell('grant_year')}`
      );
      continue;
    }
    const label = labels.get(record.cell('country'));
    if (label === undefined) {
      unknown.add(record.cell('country'), record.line, 'country');
      continue;
    }
    if (label.kind !== 'place') notes.add(`for no one country (${label.kind})`, record.cell('country'));
    const { grant, faults } = readGrant(record, label.place, { repaired, source: SOURCE });
    issues.push(...faults.map((fault) => ({ file: file.name, line: record.line, ...fault })));
    remark(record, repaired, notes);
    rows.push(grant);
  }
  const found = [...issues, ...unknown.issues(file.name, labels)];
  if (found.length > 0) throw new InputError(found);
  const fates = { dropped: dropped.list(), notes: notes.list() };
  return {
    drafts: [{ table: 'grants', rows }],
    report: { source: SOURCE, file: file.name, read: records.length, kept: rows.length, hidden: 0, ...fates }
  };
}

/** The file holds a row for every country and year, grant or none. */
function isFiller({ cell }: OfficialRow<GrantColumn>): boolean {
  return cell('recipient') === 'NA' && (cell('amount') === 'NA' || Number(cell('amount')) === 0);
}

function remark({ cell }: OfficialRow<GrantColumn>, repaired: RepairedNames, notes: Tallies): void {
  const where = `${cell('id')} ${cell('country')} ${cell('grant_year')}`;
  if (cell('amount') === 'NA') notes.add('no amount published', where);
  else if (Number(cell('amount')) === 0 && pointsElsewhere(cell('recipient')))
    notes.add('0 beside "See …": a row that points to another', where);
  else if (Number(cell('amount')) === 0)
    notes.add('0 beside a recipient: taken as no amount published', where);
  if (cell('recipient') === 'NA') notes.add('no recipient given', where);
  if (isPerson(cell('id'), cell('recipient'))) notes.add('a person: name left out', where);
  if (repaired.has(cell('recipient'))) notes.add('a lost letter of the recipient put back', where);
  else if (cell('recipient').includes(LOST))
    notes.add('a letter of the recipient was lost before this file', where);
}
