import type { PartnerId } from '../../domain/partner.ts';
import type { Words } from '../../i18n/words.ts';
import { isUnfunded, type ProgrammeRecord } from '../../query/programmes.ts';
import type { Session } from '../../state/session.svelte.ts';
import { nameOf } from './answer.ts';
import { amountText, money } from './phrase.ts';

/** Who gives and who carries it out: `EU → UNODC, IOM`; a budget that no one funded has no giver. */
export function peopleOf(session: Session, { contributions, parts }: ProgrammeRecord): string {
  const { words } = session;
  const names = (ids: readonly PartnerId[]) =>
    [...new Set(ids)].map((id) => nameOf(session, id)).join(words.say('list.separator'));
  const rows = contributions.length > 0 ? contributions : parts;
  const others = names(rows.flatMap((row) => row.via));
  const givers = names(rows.filter((row) => row.status !== 'planned-unfunded').map((row) => row.partner));
  return givers !== '' && others !== '' ? words.say('partners.arrow', { givers, others }) : givers + others;
}

/** The one published amount of a programme, how many there are, or that none was published; never a sum. */
export function amountOf(words: Words, { contributions }: ProgrammeRecord): string {
  const published = contributions.filter((row) => row.amount !== null);
  const [first] = published;
  if (!first) return words.say('partners.notPublished');
  if (published.length === 1) return amountText(words, first);
  return words.say('partners.amounts.several', { n: published.length });
}

/** How a programme's bar is inked. */
export function kindOf(record: ProgrammeRecord): 'published' | 'not-published' | 'unfunded' {
  if (isUnfunded(record)) return 'unfunded';
  return record.contributions.some((row) => row.amount !== null) ? 'published' : 'not-published';
}

/** The parts that hang under a programme, each with what the page says about counting it. */
export function partsOf(words: Words, { parts }: ProgrammeRecord) {
  return parts.map(({ id, start, end, amount, currency }) => ({
    id,
    start,
    end,
    note: words.say('partners.partOf', {
      amount: amount === null ? words.say('partners.notPublished') : money(words, amount, currency)
    })
  }));
}
