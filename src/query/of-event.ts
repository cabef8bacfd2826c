import type { Contribution, Event, PartnerId } from '../domain/partner.ts';
import type { ResponseTables } from './contributions.ts';

/** Who hosted, supported or otherwise contributed to an event. */
export function partnersOfEvent(
  contributions: readonly Contribution[],
  event: Event
): ReadonlySet<PartnerId> {
  return new Set(contributions.filter((row) => row.event === event.id).map(({ partner }) => partner));
}

/**
 * What the partners of an event are on record as doing: for it, for events before it, and in programmes, which they fund or
 * carry out; what others did, and what came after it at other events, is left out.
 */
export function aroundEvent(
  contributions: readonly Contribution[],
  { events }: Pick<ResponseTables, 'events'>,
  event: Event,
  partners: ReadonlySet<PartnerId>
): Contribution[] {
  const before = new Set(events.filter(({ date }) => date < event.date).map(({ id }) => id));
  return contributions.filter((row) => {
    if (row.event === event.id) return true;
    const isTheirs = partners.has(row.partner) || row.via.some((id) => partners.has(id));
    return isTheirs && (row.event === null || before.has(row.event));
  });
}

/**
 * The same with all that was given to the event, and with which of its partners and theirs hosted earlier ones where it was:
 * a choice of years is one of programmes, and what it leaves out of an event would be read as not on record. In the order of
 * the table.
 */
export function withEvents(
  contributions: readonly Contribution[],
  { contributions: record, events }: ResponseTables,
  event: Event
): Contribution[] {
  const before = new Set(
    events.filter(({ date, place }) => date < event.date && place === event.place).map(({ id }) => id)
  );
  const there = new Set([...contributions, ...record.filter((row) => row.event === event.id)]);
  const partners = new Set([...there].flatMap((row) => [row.partner, ...row.via]));
  const isHost = (row: Contribution): boolean =>
    row.kind === 'hosting' && before.has(row.event ?? '') && partners.has(row.partner);
  return record.filter((row) => there.has(row) || isHost(row));
}
