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
