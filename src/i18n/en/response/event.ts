import type { Message } from '../../message.ts';

/** One event by itself. */
export const responseEvent = {
  'partners.eventLink': '{event}: its hosts and supporters on a page of their own',
  'partners.programmesOfEvent': 'What its hosts and supporters fund or carry out in {place}',
  'partners.event.date': 'Date',
  'partners.event.place': 'Place',
  'partners.event.theme': 'Theme',
  'partners.event.noTheme': 'none on record',
  'partners.event.others': 'Other years',
  'partners.event.earlier': 'Of the years before {year} no report was read.',
  'partners.moneyOfEvent': 'Money that its hosts and supporters give or carry out'
} as const satisfies Readonly<Record<string, Message>>;
