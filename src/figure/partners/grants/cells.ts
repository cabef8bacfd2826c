import type { Grant } from '../../../domain/partner.ts';
import type { Words } from '../../../i18n/words.ts';
import { sidesText } from '../grant.ts';
import type { NamesState } from './search.ts';

/** What a grant is for, in words: its purposes, that it has none of the four, or that the list does not code it. */
export function purposesText(words: Words, { purposes }: Pick<Grant, 'purposes'>): string {
  if (purposes === null) return words.say('partners.purpose.uncoded');
  if (purposes.length === 0) return words.say('partners.purpose.none');
  return purposes
    .map((purpose) => words.say(`partners.purpose.${purpose}`))
    .join(words.say('list.separator'));
}

/** Who received a grant, as given; that nobody is named, or that the names have not come. */
export function recipientText(
  words: Words,
  { recipient }: Pick<Grant, 'recipient'>,
  names: NamesState
): string {
  if (recipient === null) return words.say(names === 'lost' ? 'partners.list.noName' : 'site.loading');
  return recipient === '' ? words.say('partners.noRecipient') : recipient;
}

/** Why a grant's row has no amount: it was not published, or the row points to another one. [D53] */
export function noAmountText(words: Words, { isElsewhere }: Pick<Grant, 'isElsewhere'>): string {
  return words.say(isElsewhere ? 'partners.list.pointing' : 'partners.notPublished');
}

/** The number by which the official list knows a grant: 1004 of `us-grant-1004`. */
export function numberOf({ id }: Pick<Grant, 'id'>): string {
  return id.replace(/^us-grant-/, '');
}

/** How many grants of a list were found and what was awarded, each side of the break by itself, home and abroad apart. */
export function answerText(
  words: Words,
  found: { readonly abroad: readonly Grant[]; readonly home: readonly Grant[] },
  listed: number
): string {
  const { abroad, home } = found;
  const n = abroad.length + home.length;
  if (n === 0) return listed === 0 ? '' : words.say('partners.list.none', { n: listed });
  const count =
    n === listed
      ? words.say('partners.list.all', { n })
      : words.say('partners.list.found', { found: words.number(n), n: listed });
  const [first, apart] = abroad.length > 0 ? [abroad, home] : [home, []];
  const sums = words.say('partners.list.sums', { count, sides: sidesText(words, first) });
  return apart.length === 0
    ? sums
    : `${sums} ${words.say('partners.grantsHome', { sides: sidesText(words, apart) })}`;
}
