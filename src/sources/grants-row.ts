import type { Issue } from '../domain/issue.ts';
import { NAME_LEFT_OUT } from '../data/person.ts';
import type { Row } from '../data/table.ts';
import type { RepairedNames } from './grants-names.ts';
import { isPerson } from './grants-person.ts';
import type { OfficialRow } from './records.ts';

/** The columns that are used; region1, region2 and recipient_type are misaligned in the file and left alone. */
export const GRANT_COLUMNS = [
  'id',
  'country',
  'grant_year',
  'recipient',
  'prevention',
  'protection',
  'prosecution',
  'research',
  'amount'
] as const;

/** A column of the official list of grants. */
export type GrantColumn = (typeof GRANT_COLUMNS)[number];

type Fault = Omit<Issue, 'file' | 'line'>;

/** From this fiscal year the list covers one office of the State Department, before it all agencies. */
const TIP_OFFICE_FROM = 2011;

const AMOUNT = /^\d+(\.\d+)?(e\d+)?$/;

/** One row of the list as a row of `grants.csv`, with everything that is wrong with it; amounts in US dollars. */
export function readGrant(
  { cell }: OfficialRow<GrantColumn>,
  place: string,
  { repaired, source }: { readonly repaired: RepairedNames; readonly source: string }
): { readonly grant: Row; readonly faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const [id, year, amount] = [cell('id'), cell('grant_year'), cell('amount')];
  if (!/^\d+$/.test(id)) faults.push({ column: 'id', expected: 'a whole number', got: id });
  if (!/^20\d\d$/.test(year)) faults.push({ column: 'grant_year', expected: 'a year', got: year });
  if (amount !== 'NA' && !AMOUNT.test(amount)) {
    faults.push({ column: 'amount', expected: 'US dollars or NA', got: amount });
  }
  const mark = (column: GrantColumn): number | null => {
    const text = cell(column);
    if (text === 'NA') return null;
    if (text !== '0.0' && text !== '1.0') faults.push({ column, expected: '0.0, 1.0 or NA', got: text });
    return Number(text);
  };
  const grant = {
    grant: `us-grant-${id}`,
    donor: 'USA',
    recipient: recipientOf(id, cell('recipient'), repaired),
    place,
    year,
    amount: published(amount),
    currency: 'USD',
    prevention: mark('prevention'),
    protection: mark('protection'),
    prosecution: mark('prosecution'),
    research: mark('research'),
    coverage: Number(year) < TIP_OFFICE_FROM ? 'all-agencies' : 'tip-office',
    source
  };
  return { grant, faults };
}

/** A grant of 0 dollars is none: beside a recipient the file writes 0 where the amount stands in another row ("See …"). */
function published(amount: string): number | null {
  return amount === 'NA' || Number(amount) === 0 ? null : Number(amount);
}

/** A person's name is left out; [D37] what an organisation is called stays as given, but for a lost letter that is surely known. [D54] */
function recipientOf(id: string, text: string, repaired: RepairedNames): string | null {
  if (text === 'NA') return null;
  return isPerson(id, text) ? NAME_LEFT_OUT : (repaired.get(text) ?? text);
}
