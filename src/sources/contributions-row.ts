import type { Issue } from '../domain/issue.ts';
import type { Row } from '../data/table.ts';
import type { KnownContext } from './contributions-kept.ts';
import { meaning, REMARKS, unknownWords } from './contributions-words.ts';

/** One row of the official file: the text of a column. */
export type Cell = (column: string) => string;

type Fault = Omit<Issue, 'file' | 'line'>;

/** One contribution in this project's ids, or everything that is wrong with its row. */
export function readContribution(
  cell: Cell,
  known: KnownContext
): { readonly row: Row; readonly faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const event = meaning('event', cell('programme')) ?? '';
  const programme = meaning('programme', cell('programme')) ?? '';
  if (event === '' && programme === '')
    faults.push(unknownWords('programme', ['programme', 'event'], cell('programme')));
  const word = (column: 'partner' | 'kind' | 'theme' | 'beneficiary' | 'amount_status'): string => {
    const means = meaning(column, cell(column));
    if (means === undefined) faults.push(unknownWords(column, [column], cell(column)));
    return means ?? '';
  };
  const optional = (column: 'implementer' | 'amount_basis' | 'status_of_basis', from: string): string => {
    const means = cell(from) === '' ? '' : meaning(column, cell(from));
    if (means === undefined) faults.push(unknownWords(from, [column], cell(from)));
    return means ?? '';
  };
  const partner = word('partner');
  const amount = cell('amount');
  const remark = REMARKS.get(cell('id'));
  if (remark === undefined)
    faults.push({ column: 'id', expected: 'a contribution this project has remarked on', got: cell('id') });
  const status = word('amount_status');
  const row: Row = {
    contribution: cell('id'),
    partner,
    kind: word('kind'),
    programme,
    event,
    via: optional('implementer', 'implementer'),
    amount,
    // A currency without an amount is the compiler's guess and not the source's word.
    currency: amount === '' ? '' : cell('currency'),
    amount_status: optional('status_of_basis', 'amount_basis') || status,
    basis: optional('amount_basis', 'amount_basis'),
    quantity: remark?.quantity ?? null,
    unit: remark?.unit ?? null,
    start: cell('year_start'),
    end: cell('year_end'),
    part_of: remark?.part_of ?? null,
    note: remark?.note ?? null,
    source: known.sourceOf.get(cell('source_url')) ?? ''
  };
  if (amount === '' && status === 'published')
    faults.push({ column: 'amount', expected: 'the amount that was published', got: 'nothing' });
  if (amount !== '' && status === 'not-published')
    faults.push({ column: 'amount', expected: 'no amount, as none was published', got: amount });
  const places = word('beneficiary');
  faults.push(...disagreements(cell, known, { partner, programme, event, theme: word('theme'), places }));
  return { row, faults: [...new Map(faults.map((fault) => [fault.column ?? '', fault])).values()] };
}

type Ids = {
  readonly partner: string;
  readonly programme: string;
  readonly event: string;
  readonly theme: string;
  readonly places: string;
};

/** Where the file and the kept tables do not say the same about a partner, a programme, an event or a page. */
function disagreements(cell: Cell, known: KnownContext, ids: Ids): Fault[] {
  const faults: Fault[] = [];
  const expect = (column: string, expected: string | undefined, got: string): void => {
    if (expected !== undefined && expected !== got)
      faults.push({ column, expected: expected || 'nothing', got: got || 'nothing' });
  };
  // The European Union is a partner, but no country of ISO 3166.
  expect('partner_iso3', known.homeOf.get(ids.partner), cell('partner_iso3').replace(/^EU$/, ''));
  expect('theme', ids.programme === '' ? undefined : known.themeOf.get(ids.programme), ids.theme);
  expect('beneficiary', known.placesOf.get(ids.programme) ?? known.placeOfEvent.get(ids.event), ids.places);
  if (!known.sourceOf.has(cell('source_url'))) {
    faults.push({
      column: 'source_url',
      expected: 'an address that sources.csv holds',
      got: cell('source_url')
    });
  }
  expect('source_class', known.classOf.get(cell('source_url')), cell('source_class'));
  return faults;
}
