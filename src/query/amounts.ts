import type { Basis, Contribution, Programme } from '../domain/partner.ts';
import { yearOf } from './focus.ts';

/** How firm a total is: as its least firm amount. */
export type Firmness = 'published' | 'approximate' | 'at-least';

/** Money of one currency, one kind and one theme: the only money that may be added. */
export type AmountGroup = {
  /** ISO 4217; empty where the source states none, and then nothing is added */
  readonly currency: string;
  /** `null` where the source does not say what kind of money it is, and then nothing is added */
  readonly basis: Basis | null;
  readonly theme: Programme['theme'];
  /** money for one country, or a total over several of which none has a share [D25] */
  readonly reach: 'one' | 'several';
  readonly total: number;
  readonly firmness: Firmness;
  readonly counted: readonly Contribution[];
};

/** An amount that no total takes in, and why. */
export type KeptOut = {
  readonly row: Contribution;
  readonly because: 'part' | 'unfunded' | 'overlap' | 'spent' | 'joint';
  /** what already holds the money */
  readonly within: Contribution | null;
};

/** Every financial contribution, in exactly one of three places: counted in a group, kept out, or not published. */
export type Amounts = {
  readonly groups: readonly AmountGroup[];
  readonly keptOut: readonly KeptOut[];
  readonly notPublished: readonly Contribution[];
};

/** What a group is keyed by beside the row itself. */
export type Kinds = (row: Contribution) => {
  readonly theme: Programme['theme'];
  readonly reach: 'one' | 'several';
  /** the programmes that hold the row's own, its parent and those above it */
  readonly within?: readonly string[];
};

const ADDABLE: readonly (Basis | null)[] = [
  'pledge',
  'commitment',
  'award',
  'obligation',
  'disbursement',
  'budget'
];

/**
 * Amounts as published, added only within one currency, kind of money, theme and reach [D21] [D22], and never twice [D23];
 * what is spent on carrying something out was given by others [D51].
 * The record is all there is: a part may hang below its whole over a row that is not among those asked about.
 */
export function amounts(
  contributions: readonly Contribution[],
  kinds: Kinds,
  record: readonly Contribution[] = contributions
): Amounts {
  const asked = new Set(contributions);
  const byId = new Map(record.map((row) => [row.id, row]));
  const money = contributions.filter((row) => row.kind === 'financial' || row.amount !== null);
  const groups = new Map<string, AmountGroup>();
  const keptOut: KeptOut[] = [];
  for (const row of [...money].sort((a, b) => (b.amount ?? 0) - (a.amount ?? 0))) {
    if (row.amount === null) continue;
    const whole = wholeOf(row, byId, asked);
    const { theme, reach } = kinds(row);
    const key = [row.currency, row.basis, theme, reach, isAddable(row) ? '' : row.id].join('|');
    const group = groups.get(key);
    const overlap = group?.counted.find((other) => overlaps(row, other, kinds));
    if (row.status === 'planned-unfunded') keptOut.push({ row, because: 'unfunded', within: null });
    else if (row.kind === 'implementing') keptOut.push({ row, because: 'spent', within: null });
    else if (whole) keptOut.push({ row, because: 'part', within: whole });
    else if (overlap) keptOut.push({ row, because: 'overlap', within: overlap });
    else groups.set(key, grown(group, row, theme, reach));
  }
  const notPublished = money.filter((row) => row.amount === null);
  return { groups: [...groups.values()].sort(byCurrency), keptOut, notPublished };
}

/** The amounts of one giver alone: of a joint value of several givers only its own part is its money. */
export function ownAmounts(
  own: readonly Contribution[],
  kinds: Kinds,
  record: readonly Contribution[]
): Amounts {
  const joint = own.filter((row) => isJoint(row, own));
  const counted = amounts(
    own.filter((row) => !joint.includes(row)),
    kinds,
    record
  );
  const keptOut = joint.map((row) => ({ row, because: 'joint', within: null }) as const);
  return { ...counted, keptOut: [...keptOut, ...counted.keptOut] };
}

function grown(
  group: AmountGroup | undefined,
  row: Contribution,
  theme: Programme['theme'],
  reach: 'one' | 'several'
): AmountGroup {
  const counted = [...(group?.counted ?? []), row];
  const firmness = (['approximate', 'at-least'] as const).find((s) => counted.some((r) => r.status === s));
  return {
    currency: row.currency,
    basis: row.basis,
    theme,
    reach,
    total: (group?.total ?? 0) + (row.amount ?? 0),
    firmness: firmness ?? 'published',
    counted
  };
}

/** True where an amount is the joint value of all who gave: the giver's own part in the same programme hangs under it. */
export function isJoint(row: Contribution, all: readonly Contribution[]): boolean {
  return all.some(
    ({ partOf, partner, programme }) =>
      partOf === row.id && partner === row.partner && programme === row.programme
  );
}

/** A stock or a running total stands alone, and so does money whose currency or kind is not stated. */
function isAddable(row: Contribution): boolean {
  return row.currency !== '' && ADDABLE.includes(row.basis);
}

/** The nearest contribution with money in it, among those asked about, that this one is a part of; else `null`. */
function wholeOf(
  row: Contribution,
  byId: ReadonlyMap<string, Contribution>,
  asked: ReadonlySet<Contribution>
): Contribution | null {
  const seen = new Set([row.id]);
  let next = row.partOf;
  while (next !== null && !seen.has(next)) {
    seen.add(next);
    const whole = byId.get(next);
    if (whole && asked.has(whole) && whole.amount !== null && whole.status !== 'planned-unfunded')
      return whole;
    next = whole?.partOf ?? null;
  }
  return null;
}

/** True where one giver's money for one programme, or for a programme and a part of it, covers common years: the larger may hold the smaller. */
function overlaps(a: Contribution, b: Contribution, kinds: Kinds): boolean {
  if (a.partner !== b.partner) return false;
  const holds = (whole: Contribution, part: Contribution) =>
    whole.programme !== null && (kinds(part).within ?? []).includes(whole.programme);
  const isOne = a.programme === b.programme && a.event === b.event;
  if (!isOne && !holds(a, b) && !holds(b, a)) return false;
  const [[from, to], [first, last]] = [runOf(a), runOf(b)];
  return from <= last && first <= to;
}

/** The years that money may be of: without a start any year before its end, without any date all. */
function runOf({ start, end }: Contribution): readonly [from: number, to: number] {
  const first = yearOf(start);
  return [first ?? -Infinity, yearOf(end) ?? first ?? Infinity];
}

function byCurrency(a: AmountGroup, b: AmountGroup): number {
  return a.currency < b.currency ? -1 : a.currency > b.currency ? 1 : b.total - a.total;
}
