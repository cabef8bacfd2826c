import type { Contribution, Event, Programme } from '../domain/partner.ts';

/** ISO dates as exact as the source, empty where unknown, and what they are the dates of. */
export type Dates = {
  readonly start: string;
  readonly end: string;
  readonly of: 'itself' | 'event' | 'programme';
};

/** A contribution's own dates, else those of its event or programme, which are then inferred for it; an event lasts a day. */
export function datesOf(
  { start, end, event, programme }: Contribution,
  tables: { readonly programmes: readonly Programme[]; readonly events: readonly Event[] }
): Dates {
  if (start !== '' || end !== '') return { start, end, of: 'itself' };
  const day = tables.events.find(({ id }) => id === event)?.date ?? '';
  if (day !== '') return { start: day, end: day, of: 'event' };
  const whole = tables.programmes.find(({ id }) => id === programme);
  if (whole && whole.start + whole.end !== '') return { start: whole.start, end: whole.end, of: 'programme' };
  return { start: '', end: '', of: 'itself' };
}
