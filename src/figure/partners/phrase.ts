import type { Contribution } from '../../domain/partner.ts';
import type { Words } from '../../i18n/words.ts';
import { yearOf } from '../../query/focus.ts';
import type { Session } from '../../state/session.svelte.ts';
import { purposeOf } from './answer.ts';

const NUMBERS = [
  'partners.number.1',
  'partners.number.2',
  'partners.number.3',
  'partners.number.4',
  'partners.number.5',
  'partners.number.6',
  'partners.number.7',
  'partners.number.8',
  'partners.number.9',
  'partners.number.10',
  'partners.number.11',
  'partners.number.12'
] as const;

/** A small number as a word, a larger one in digits. */
export function spelled(words: Words, n: number): string {
  const key = NUMBERS[n - 1];
  return key ? words.say(key) : words.number(n);
}

/** The text with a capital at its start, for scripts that have capitals. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The years a view asks for, or that it asks for any. */
export function anyYears({ words, view }: Pick<Session, 'words' | 'view'>): string {
  return view.years ? words.span(view.years) : words.say('partners.anyYear');
}

/** An amount with its currency: `EUR 9,000,000`; a currency that is not stated is said. */
export function money(words: Words, amount: number, currency: string): string {
  if (currency === '') return words.say('partners.noCurrency', { n: amount });
  return fromLeft(words, words.say('partners.amount', { currency, n: amount }));
}

/** What reads from left to right in every language, such as a number with letters or a dash beside it. */
function fromLeft({ dir }: Words, text: string): string {
  return dir === 'rtl' ? `\u2066${text}\u2069` : text;
}

/** Help in kind, `31 officers trained`: the words of the source, read from left to right with their number. */
export function quantityText(words: Words, quantity: number, unit: string): string {
  return fromLeft(words, `${words.number(quantity)} ${unit}`);
}

/** An amount as firm as it was published: `about USD 550,000`; without one, that none was published [D24]. */
export function amountText(
  words: Words,
  row: Pick<Contribution, 'amount' | 'currency' | 'status'> & Partial<Pick<Contribution, 'basis'>>
): string {
  if (row.amount === null) return words.say('partners.notPublished');
  const amount = firmText(words, money(words, row.amount, row.currency), row.status);
  // The mean of some years says so wherever it stands: it is no amount of all of them [D50].
  return row.basis === 'yearly-average' ? words.say('partners.yearly', { amount }) : amount;
}

function firmText(words: Words, amount: string, status: Contribution['status']): string {
  if (status === 'approximate') return words.say('partners.about', { amount });
  return status === 'at-least' ? words.say('partners.atLeast', { amount }) : amount;
}

/** A title up to its first colon, for a crowded place. */
export function shortTitle(title: string): string {
  return title.split(':')[0] ?? title;
}

/** What a contribution is a part of; nothing where it stands by itself. */
export function partText(session: Session, { partOf }: Contribution): string {
  const whole = session.dataset.contributions?.find(({ id }) => id === partOf);
  return whole ? session.words.say('partners.rowPart', { whole: shortTitle(purposeOf(session, whole)) }) : '';
}

/** The years of two dates: `2018–2023`, one year, or `2024–` where the end is not known; empty without a date. */
export function yearsText(words: Words, start: string, end: string): string {
  const from = yearOf(start) ?? yearOf(end);
  const to = yearOf(end);
  if (from === null) return '';
  return to === null ? fromLeft(words, `${words.year(from)}–`) : words.span({ from, to });
}

/** The years of two dates with what of them is inferred: all, or only the last [D38]. */
export function inferredYears(
  words: Words,
  { start, end }: { readonly start: string; readonly end: string },
  what: 'years' | 'end'
): string {
  const years = yearsText(words, start, end || start);
  if (what === 'years') return words.say('partners.inferred.years', { years });
  const last = words.say('partners.inferred.end', { years: yearsText(words, end, end) });
  return `${years}${words.say('list.separator')}${last}`;
}

/** That the partner itself has confirmed a row, and when [D48]; empty where it has not. */
export function confirmedText(
  words: Words,
  { confirmed, confirmedBy }: Pick<Contribution, 'confirmed' | 'confirmedBy'>
): string {
  return confirmed === ''
    ? ''
    : words.say('partners.confirmed', { who: confirmedBy, date: words.date(confirmed) });
}
