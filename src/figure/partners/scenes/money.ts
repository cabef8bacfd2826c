import { isJoint, type AmountGroup } from '../../../query/amounts.ts';
import type { Session } from '../../../state/session.svelte.ts';
import { heightOf, linesOf } from '../../scenes/fit.ts';
import { sceneWords } from '../../scenes/say.ts';
import {
  amountKind,
  byCurrency,
  keptOutText,
  purposeOfGroup,
  yearsOfGroup,
  type CurrencyGroups
} from '../amount.ts';
import { answerOf, nameOf, purposeOf } from '../answer.ts';
import { shortTitle } from '../phrase.ts';

/** Heights in ems of the notes: of a line of the list's own type, around a row, of its bar, between currencies, of the line below. */
const SIZES = { line: 1.5, row: 0.5, bar: 0.55, currency: 0.5, more: 1.9, head: 2.7, gap: 0.35 } as const;

/** Of the width of a row the amount takes this many ems. */
const AMOUNT = 9;

/** What an amount is for, and in small type what kind of money it is and of which years. */
export function amountTexts(
  session: Session,
  group: AmountGroup
): { readonly what: string; readonly kind: string } {
  const [only, ...more] = group.counted;
  const isAlone = only !== undefined && more.length === 0;
  const purpose = purposeOfGroup(session, group);
  const isOfAll = isAlone && isJoint(only, session.dataset.contributions ?? []);
  const kind = [amountKind(session.words, group, isOfAll), yearsOfGroup(session, group)];
  return {
    what: isAlone ? shortTitle(purpose) : purpose,
    kind: kind.filter((text) => text !== '').join(' · ')
  };
}

/** Whether the amounts of a currency have bars: one alone has nothing to be compared with, and so has what has no currency. */
export function hasBars({ currency, groups }: CurrencyGroups): boolean {
  return currency !== '' && groups.length > 1;
}

/** The amounts of a view as far as they fit, each currency by itself, and how many are left out. */
export function amountsIn(
  session: Session,
  { room, wide }: { readonly room: number; readonly wide: number }
): { readonly currencies: readonly CurrencyGroups[]; readonly left: number } {
  const { words } = session;
  const all = byCurrency(answerOf(session).near.amounts.groups);
  const high = (of: CurrencyGroups, group: AmountGroup) => {
    const { what, kind } = amountTexts(session, group);
    const own = linesOf(what, (wide - AMOUNT) / 1.12) * SIZES.line;
    return own + heightOf(words, kind, wide - AMOUNT) + SIZES.row + (hasBars(of) ? SIZES.bar : 0);
  };
  const fitted = (free: number) => {
    let rest = free;
    return all.flatMap((of) => {
      rest -= SIZES.currency;
      const groups = of.groups.filter((group) => (rest -= high(of, group)) >= 0);
      return groups.length === 0 ? [] : [{ ...of, groups }];
    });
  };
  const count = (of: readonly CurrencyGroups[]) => of.reduce((sum, { groups }) => sum + groups.length, 0);
  const whole = fitted(room);
  if (count(whole) === count(all)) return { currencies: whole, left: 0 };
  const currencies = fitted(room - SIZES.more);
  return { currencies, left: count(all) - count(currencies) };
}

/** What stands beside the amounts: gifts whose amount nobody published, then what no total takes in. */
export type Beside = {
  /** how many gifts, and what they are for, each with all who gave for it */
  readonly all: number;
  readonly gifts: readonly string[];
  /** gifts that there is no room for */
  readonly left: number;
  readonly keptOut: readonly string[];
};

/** Gifts without an amount and amounts kept out of every total, as many as fit in ems of the notes. */
export function besideIn(
  session: Session,
  { room, wide }: { readonly room: number; readonly wide: number }
): Beside {
  const { words } = session;
  const { notPublished, keptOut } = answerOf(session).near.amounts;
  const gifts = giftsOf(session);
  const kept = keptOut.map((each) => keptOutText(session, each));
  const high = (text: string) => heightOf(words, text, wide) + SIZES.gap;
  const free = room - (gifts.length > 0 ? SIZES.head : 0);
  const own = gifts.reduce((sum, { text }) => sum + high(text), 0);
  const below = kept.reduce((sum, text) => sum + high(text), kept.length > 0 ? SIZES.head : 0);
  let rest = own > free ? free - SIZES.more : free;
  const shown = gifts.filter(({ text }) => (rest -= high(text)) >= 0);
  return {
    all: notPublished.length,
    gifts: shown.map(({ text }) => text),
    left: notPublished.length - shown.reduce((sum, { n }) => sum + n, 0),
    // What counts of them stands in the drawing: they give way to who gave.
    keptOut: own + below <= free ? kept : []
  };
}

/** What money without a published amount was given for, with all who gave it. */
function giftsOf(session: Session): readonly { readonly text: string; readonly n: number }[] {
  const { words } = session;
  const { notPublished } = answerOf(session).near.amounts;
  const purposes = [...new Set(notPublished.map((row) => shortTitle(purposeOf(session, row))))];
  return purposes.map((what) => {
    const rows = notPublished.filter((row) => shortTitle(purposeOf(session, row)) === what);
    const partners = [...new Set(rows.map(({ partner }) => nameOf(session, partner)))];
    const text = sceneWords(words).say('scenes.partners.gift', {
      what,
      partners: partners.join(words.say('list.separator'))
    });
    return { text, n: rows.length };
  });
}
