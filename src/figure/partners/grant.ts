import type { Grant } from '../../domain/partner.ts';
import type { Span } from '../../domain/year.ts';
import type { Words } from '../../i18n/words.ts';
import { GRANT_CURRENCY, grantSides, type GrantSide, type GrantYear } from '../../query/grants.ts';
import { money } from './phrase.ts';

/** Grants in words, in US dollars, each side of the break by itself and never added to the other [D28]. */
export function sidesText(words: Words, grants: readonly Grant[]): string {
  const [earlier = '', later] = grantSides(grants).map((side) =>
    words.say(`partners.side.${side.coverage}`, {
      n: side.grants,
      amount: sideAmount(words, side),
      span: fiscalYears(words, side.years)
    })
  );
  return later === undefined ? earlier : words.say('partners.sides', { earlier, later });
}

/** `fiscal year 2009` or `fiscal years 2003–2010`. */
export function fiscalYears(words: Words, years: Span): string {
  return words.say('partners.fiscalYears', { n: years.to - years.from + 1, years: words.span(years) });
}

/** US dollars of some grants, with how many of them have no published amount; never 0 for unknown [D24]. */
export function sideAmount(
  words: Words,
  { amount, unpublished }: Pick<GrantSide, 'amount' | 'unpublished'>
): string {
  if (amount === null) return words.say('partners.sideNone');
  const text = money(words, amount, GRANT_CURRENCY);
  return unpublished === 0 ? text : words.say('partners.sideUnpublished', { n: unpublished, amount: text });
}

/** A million or a thousand US dollars: what the bars of these years are told in. */
export function unitOf(years: readonly GrantYear[]): number {
  return Math.max(0, ...years.map(({ amount }) => amount ?? 0)) >= 5e6 ? 1e6 : 1e3;
}
