import type { Row } from '../data/table.ts';
import type { Issue } from '../domain/issue.ts';
import type { Known } from './contributions-kept.ts';
import { meaning, unknownWords } from './contributions-words.ts';

/** The columns of the official file; its notes and titles are read by people, not here. */
export const COLUMNS = [
  'id',
  'partner',
  'partner_iso3',
  'kind',
  'programme',
  'implementer',
  'beneficiary',
  'amount',
  'currency',
  'amount_status',
  'amount_basis',
  'year_start',
  'year_end',
  'theme',
  'source_url',
  'source_class'
] as const;

/** One row of the official file: the text of a column. */
export type Cell = (column: (typeof COLUMNS)[number]) => string;

export type Fault = Omit<Issue, 'file' | 'line'>;

/** What the words of one row mean, in this project's ids. */
export type Meanings = {
  readonly partner: string;
  readonly programme: string;
  readonly event: string;
  readonly theme: string;
  readonly places: string;
};

/** One contribution in this project's ids, what it means, and every word of it that is unknown. */
export function readContribution(
  cell: Cell,
  { words, remarks, sourceOf }: Known
): { readonly row: Row; readonly means: Meanings; readonly faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const word = (column: 'partner' | 'kind' | 'theme' | 'beneficiary' | 'amount_status'): string => {
    const means = meaning(words, column, cell(column));
    if (means === undefined) faults.push(unknownWords(words, column, [column], cell(column)));
    return means ?? '';
  };
  const optional = (
    column: 'implementer' | 'amount_basis' | 'status_of_basis',
    from: 'implementer' | 'amount_basis'
  ): string => {
    const means = cell(from) === '' ? '' : meaning(words, column, cell(from));
    if (means === undefined) faults.push(unknownWords(words, from, [column], cell(from)));
    return means ?? '';
  };
  const event = meaning(words, 'event', cell('programme')) ?? '';
  const programme = meaning(words, 'programme', cell('programme')) ?? '';
  if (event + programme === '')
    faults.push(unknownWords(words, 'programme', ['programme', 'event'], cell('programme')));
  const remark = remarks.get(cell('id'));
  if (remark === undefined)
    faults.push({ column: 'id', expected: 'a contribution of contribution-remarks.csv', got: cell('id') });
  const means = {
    partner: word('partner'),
    programme,
    event,
    theme: word('theme'),
    places: word('beneficiary')
  };
  const status = word('amount_status');
  const row: Row = {
    contribution: cell('id'),
    partner: means.partner,
    // Who pays out what others gave is named as doing that, whatever kind the row is given [D51].
    kind: meaning(words, 'kind_of_partner', cell('partner')) ?? word('kind'),
    programme,
    event,
    via: optional('implementer', 'implementer'),
    amount: cell('amount'),
    // A currency without an amount is the compiler's guess and not the source's word.
    currency: cell('amount') === '' ? '' : cell('currency'),
    amount_status: optional('status_of_basis', 'amount_basis') || status,
    basis: optional('amount_basis', 'amount_basis'),
    start: cell('year_start'),
    end: cell('year_end'),
    ...remark,
    source: sourceOf.get(cell('source_url')) ?? ''
  };
  return { row, means, faults };
}
