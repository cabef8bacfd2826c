import { InputError, type Issue } from '../domain/issue.ts';
import type { Import, Importer, KeptTable, SourceFile } from './importer.ts';
import { placeIds } from './places-kept.ts';
import { fileAt, readRecords } from './records.ts';

const FILE = 'partners/us_fa_transnational_crime_pakistan.csv';
const SOURCE = 'us-foreignassistance';

const TRANSACTIONS: ReadonlyMap<string, string> = new Map([
  ['Obligations', 'obligation'],
  ['Disbursements', 'disbursement']
]);

const COLUMNS = [
  'donor_iso3',
  'recipient_iso3',
  'us_sector',
  'transaction_type',
  'fiscal_year',
  'current_usd'
] as const;

/** Obligations and disbursements of US assistance by sector, country and fiscal year, in US dollars of the year. */
export const assistance: Importer = {
  name: 'assistance',
  says: 'US obligations and disbursements to Pakistan, sector “Transnational Crime”, fiscal years 2005–2024',
  files: [FILE],
  writes: ['assistance'],
  read: (files, kept) => Promise.resolve().then(() => readAssistance(fileAt(files, 0, FILE), kept))
};

function readAssistance(file: SourceFile, kept: KeptTable): Import {
  const places = placeIds(kept);
  const issues: Issue[] = [];
  const rows = readRecords(file, COLUMNS).map(({ line, cell }) => {
    const refuse = (column: (typeof COLUMNS)[number], expected: string) =>
      issues.push({ file: file.name, line, column, expected, got: cell(column) });
    const transaction = TRANSACTIONS.get(cell('transaction_type'));
    for (const column of ['donor_iso3', 'recipient_iso3'] as const)
      if (!places.has(cell(column))) refuse(column, 'a place of places.csv');
    if (transaction === undefined)
      refuse('transaction_type', `one of ${[...TRANSACTIONS.keys()].join(', ')}`);
    if (cell('us_sector') === '') refuse('us_sector', 'a sector');
    if (!/^20\d\d$/.test(cell('fiscal_year'))) refuse('fiscal_year', 'a year');
    if (!/^-?\d+(?:\.\d+)?$/.test(cell('current_usd'))) refuse('current_usd', 'a number of US dollars');
    return {
      donor: cell('donor_iso3'),
      place: cell('recipient_iso3'),
      sector: cell('us_sector'),
      transaction: transaction ?? '',
      year: cell('fiscal_year'),
      amount: cell('current_usd'),
      currency: 'USD',
      source: SOURCE
    };
  });
  if (issues.length > 0) throw new InputError(issues);
  return {
    drafts: [{ table: 'assistance', rows }],
    report: {
      source: SOURCE,
      file: file.name,
      read: rows.length,
      kept: rows.length,
      hidden: 0,
      dropped: [],
      notes: []
    }
  };
}
