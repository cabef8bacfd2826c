import type { Message } from '../../message.ts';

/** The table of the partners view. */
export const responseSheet = {
  'partners.column.via': 'Carried out by',
  'partners.column.confirmed': 'Confirmed by the partner',
  'partners.column.note': 'Note',
  'partners.sheet': 'Contributions and grants, as published',
  'partners.column.kind': 'Kind',
  'partners.column.theme': 'Theme',
  'partners.column.for': 'Programme or event',
  'partners.column.amount': 'Amount',
  'partners.column.currency': 'Currency',
  'partners.column.basis': 'Kind of money',
  'partners.column.status': 'Status',
  'partners.column.years': 'Years',
  'partners.column.part': 'Part of',
  'partners.column.source': 'Source',
  'partners.coverage.all-agencies': 'all agencies',
  'partners.coverage.tip-office': 'TIP Office only'
} as const satisfies Readonly<Record<string, Message>>;
