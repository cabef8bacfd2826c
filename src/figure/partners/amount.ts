import type { Words } from '../../i18n/words.ts';
import type { AmountGroup, KeptOut } from '../../query/amounts.ts';
import type { Session } from '../../state/session.svelte.ts';
import { nameOf, partnerOf, purposeOf } from './answer.ts';
import { amountText, money, shortTitle, yearsText } from './phrase.ts';
import { givenYears } from './years.ts';

/** The groups of one currency, with the largest total among them, in it. */
export type CurrencyGroups = {
  /** ISO 4217; empty where the source states none */
  readonly currency: string;
  readonly most: number;
  readonly groups: readonly AmountGroup[];
};

/** Groups by currency, in their order. */
export function byCurrency(groups: readonly AmountGroup[]): CurrencyGroups[] {
  return [...new Set(groups.map((group) => group.currency))].map((currency) => {
    const own = groups.filter((group) => group.currency === currency);
    return { currency, most: Math.max(...own.map((group) => group.total)), groups: own };
  });
}

/** Why no total takes an amount in. */
export function keptOutText(session: Session, { row, because, within }: KeptOut): string {
  const { words } = session;
  const amount = money(words, row.amount ?? 0, row.currency);
  const what = purposeOf(session, row);
  if (because !== 'part' && because !== 'overlap')
    return words.say(`partners.because.${because}`, { amount, what: shortTitle(what) });
  const whole = within ? shortTitle(purposeOf(session, within)) : '';
  if (because === 'part') return words.say('partners.because.part', { amount, whole });
  return words.say('partners.because.overlap', {
    amount,
    what,
    years: yearsText(words, row.start, row.end),
    whole: within ? amountText(words, within) : ''
  });
}

/** What a group is for, and how many contributions are added in it where there are several. */
export function purposeOfGroup(session: Session, { counted }: AmountGroup): string {
  const { words } = session;
  const purposes = [...new Set(counted.map((row) => purposeOf(session, row)))].filter((of) => of !== '');
  const many = words.say('partners.in', { n: counted.length });
  if (purposes.length === 0) return many;
  return counted.length === 1 ? words.list(purposes) : [words.list(purposes), many].join(' · ');
}

/** Who gave it, where they are few enough to be named and the page is not of one of them; nothing for a joint value, which is of others too. */
export function giversOfGroup(session: Session, { counted }: AmountGroup): string {
  const givers = [...new Set(counted.map(({ partner }) => partner))];
  const isTold = partnerOf(session) !== null || givers.length > MOST_GIVERS;
  return isTold ? '' : session.words.list(givers.map((id) => nameOf(session, id)));
}

const MOST_GIVERS = 3;

/** The years of the money of a group, each contribution's with what of them is inferred. */
export function yearsOfGroup(session: Session, { counted }: AmountGroup): string {
  const years = [...new Set(counted.map((row) => givenYears(session, row)))].filter((text) => text !== '');
  return years.join(session.words.say('list.separator'));
}

/** What kind of money it is, for what and for how many countries; `isOfAll` where it is the joint value of all givers. */
export function amountKind(words: Words, { basis, theme, reach }: AmountGroup, isOfAll: boolean): string {
  return [
    words.say('partners.bar', {
      kind: words.say(`partners.basis.${basis ?? 'unknown'}`),
      theme: words.say(`partners.theme.${theme}`)
    }),
    ...(isOfAll ? [words.say('partners.joint')] : []),
    words.say(`partners.reach.${reach}`)
  ].join(' · ');
}
