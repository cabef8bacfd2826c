import type { Contribution, PartnerId } from '../../../domain/partner.ts';
import { deedsOf, type Deed } from '../../../query/deeds.ts';
import type { Session } from '../../../state/session.svelte.ts';
import { exportWords } from '../../exported.ts';
import { heightOf, linesOf } from '../../scenes/fit.ts';
import { answerOf, nameOf, purposeOf } from '../answer.ts';
import { amountText, partText, quantityText } from '../phrase.ts';
import { termsOf } from '../terms.ts';
import { givenYears } from '../years.ts';

/** A contribution on a slide: what it is for, and in small type its amount and its years. */
export type DeedRow = {
  readonly id: string;
  readonly what: string;
  readonly facts: string;
  /** what must be read with its amount: whose money it is, of which kind, for how many countries; empty without an amount */
  readonly terms: string;
};

/** What a partner is on record as doing, as far as there is room, and how many contributions are left out. */
export type FittedDeeds = {
  readonly deeds: readonly {
    readonly deed: Deed;
    /** that the amounts below are not the partner's; empty where they are */
    readonly note: string;
    readonly rows: readonly DeedRow[];
  }[];
  readonly left: number;
};

/** Heights in ems of the notes: of a heading, of a line in the list's own type, around a row, of the line below. */
const SIZES = { head: 2.6, line: 1.5, row: 0.45, more: 1.9 } as const;

/** The deeds of a partner, each with the first of its contributions, as many as fit in ems of the notes. */
export function deedsIn(
  session: Session,
  partner: PartnerId,
  { room, wide }: { readonly room: number; readonly wide: number }
): FittedDeeds {
  const { words } = session;
  const all = [
    ...deedsOf(answerOf(session).near.contributions, session.dataset.programmes ?? [], partner)
  ].map(([deed, { rows }]) => ({
    deed,
    note: isMoneyOfOthers(rows, partner) ? exportWords(words).say('exports.whole') : '',
    rows: rows.map((row) => rowOf(session, row, partner))
  }));
  const small = (text: string) => (text === '' ? 0 : heightOf(words, text, wide));
  const high = ({ what, facts, terms }: DeedRow) =>
    linesOf(what, wide / 1.12) * SIZES.line + small(facts) + small(terms) + SIZES.row;
  const count = (of: typeof all) => of.reduce((sum, { rows }) => sum + rows.length, 0);
  const fitted = (free: number) => {
    let rest = free;
    return all.flatMap(({ deed, note, rows }) => {
      rest -= SIZES.head + small(note);
      const shown = rows.filter((row) => (rest -= high(row)) >= 0);
      return shown.length === 0 ? [] : [{ deed, note, rows: shown }];
    });
  };
  const whole = fitted(room);
  const deeds = count(whole) === count(all) ? whole : fitted(room - SIZES.more);
  return { deeds, left: count(all) - count(deeds) };
}

/** True where a partner carries out what others pay for, and the amount of any of it is published. */
function isMoneyOfOthers(rows: readonly Contribution[], partner: PartnerId): boolean {
  return rows.some((row) => row.partner !== partner && row.amount !== null && row.kind === 'financial');
}

function rowOf(session: Session, row: Contribution, partner: PartnerId): DeedRow {
  const { words } = session;
  const given = row.quantity === null ? '' : quantityText(words, row.quantity, row.unit);
  const amount = row.kind === 'financial' || row.amount !== null ? amountText(words, row) : '';
  const isPlan = row.status === 'planned-unfunded';
  const facts = [
    // What a partner carries out is the money of another; where there is an amount its terms say so.
    row.partner === partner || row.amount !== null ? '' : nameOf(session, row.partner),
    amount,
    partText(session, row),
    given,
    isPlan ? words.say('partners.unfunded') : '',
    givenYears(session, row) || words.say('partners.noDates')
  ];
  return {
    id: row.id,
    what: purposeOf(session, row),
    facts: facts.filter((fact) => fact !== '').join(' · '),
    terms: termsOf(session, row, partner).join(' · ')
  };
}
