import type { Contribution, PartnerId } from '../../domain/partner.ts';
import type { Words } from '../../i18n/words.ts';
import { isJoint } from '../../query/amounts.ts';
import { inferredRun, isRunOfGifts } from '../../query/inferred.ts';
import { isUnfunded, runOf, type ProgrammeRecord } from '../../query/programmes.ts';
import type { Session } from '../../state/session.svelte.ts';
import { nameInText, nameOf } from './answer.ts';
import { amountText, capital, inferredYears, money, yearsText } from './phrase.ts';

/** Who gives and who carries it out: `EU → UNODC, IOM`; a budget that no one funded has no giver. */
export function peopleOf(session: Session, record: ProgrammeRecord): string {
  const { contributions, parts } = record;
  const { words } = session;
  const distinct = (ids: readonly PartnerId[]) => [...new Set(ids)].map((id) => nameOf(session, id));
  const names = (ids: readonly PartnerId[]) => distinct(ids).join(words.say('list.separator'));
  const rows = contributions.length > 0 ? contributions : parts;
  const carriers = rows.flatMap(carriersOf);
  if (isUnfunded(record))
    return carriers.length === 0
      ? ''
      : words.say('partners.plannedBy', { others: words.list(distinct(carriers)) });
  const others = names(carriers);
  const givers = names(rows.filter(isGiven).map((row) => row.partner));
  return givers !== '' && others !== '' ? words.say('partners.arrow', { givers, others }) : givers + others;
}

/** Who carries out what a contribution is for: those it names, and whoever it is of where that is what it records. */
export function carriersOf({ kind, partner, via }: Contribution): readonly PartnerId[] {
  return kind === 'implementing' ? [partner, ...via] : via;
}

/** Whether a contribution is something given: neither a plan that no one funded nor the work of who carries it out. */
function isGiven({ kind, status }: Contribution): boolean {
  return kind !== 'implementing' && status !== 'planned-unfunded';
}

/** The one published amount of a programme, how many there are, or that none was published; never a sum. */
export function amountOf(words: Words, { contributions }: ProgrammeRecord): string {
  const published = contributions.filter((row) => row.amount !== null);
  const [first] = published;
  if (!first) return words.say('partners.notPublished');
  if (published.length === 1) return amountText(words, first);
  return words.say('partners.amounts.several', { n: published.length });
}

/** True where the one published amount of a programme is the joint value of all who gave. */
export function isJointValue({ contributions, parts }: ProgrammeRecord): boolean {
  const published = contributions.filter((row) => row.amount !== null);
  const [only] = published;
  return only !== undefined && published.length === 1 && isJoint(only, parts);
}

/** How a programme's bar is inked. */
export function kindOf(record: ProgrammeRecord): 'published' | 'not-published' | 'unfunded' {
  if (isUnfunded(record)) return 'unfunded';
  return record.contributions.some((row) => row.amount !== null) ? 'published' : 'not-published';
}

/** The parts that hang under a programme, each with what the page says about counting it. */
export function partsOf(session: Session, { contributions, parts }: ProgrammeRecord) {
  const { words } = session;
  return parts.map((part) => {
    const { id, start, end, partner } = part;
    const amount =
      part.amount === null ? words.say('partners.notPublished') : money(words, part.amount, part.currency);
    const whole = contributions.find((row) => row.id === part.partOf);
    const note =
      whole && isJoint(whole, [part])
        ? capital(words.say('partners.shareOf', { partner: nameInText(session, partner), amount }))
        : words.say('partners.partOf', { amount });
    return { id, start, end, note };
  });
}

/** What is inferred of the years drawn, in words; empty where the sources give them [D38]. */
export function inferredText(words: Words, record: ProgrammeRecord): string {
  const run = runOf(record);
  if (isRunOfGifts(record))
    return words.say('partners.inferred.gifts', { years: yearsText(words, run.start, run.end) });
  const what = inferredRun(record);
  if (what === null || run.start + run.end === '') return '';
  return inferredYears(words, run, what);
}

/** The years of a bar for who cannot see it, with the end that no source gives. */
export function runText(words: Words, record: ProgrammeRecord): string {
  const { start, end } = runOf(record);
  const years = yearsText(words, start, end || start);
  if (years === '') return words.say('partners.noDates');
  if (end === '') return words.say('partners.endUnknown', { years: yearsText(words, start, end) });
  return start === '' ? words.say('partners.startUnknown', { years }) : years;
}
