import type { Contribution, PartnerId, Programme } from '../domain/partner.ts';
import { wholes } from './programmes.ts';

/** What one partner can be on record as doing, whatever the event; `planned` is named in a budget that no one funded [D26]. */
export const DEEDS = ['hosts', 'supports', 'funds', 'carries-out', 'in-kind', 'planned'] as const;
export type Deed = (typeof DEEDS)[number];

/** The contributions behind a deed, and the events or whole programmes it was done for, each once: a part is no further one. */
export type Done = { readonly rows: readonly Contribution[]; readonly of: ReadonlySet<string> };

/** What one partner is on record as doing, in the order of `DEEDS`. */
export function deedsOf(
  contributions: readonly Contribution[],
  programmes: readonly Programme[],
  partner: PartnerId
): ReadonlyMap<Deed, Done> {
  const wholeOf = wholes(programmes);
  return new Map(
    DEEDS.flatMap((deed) => {
      const rows = contributions.filter((row) => isDone(deed, row, partner));
      const of = new Set(rows.map(({ programme, event }) => wholeOf(programme) ?? event ?? ''));
      return rows.length === 0 ? [] : [[deed, { rows, of }] as const];
    })
  );
}

function isDone(deed: Deed, { kind, programme, status, ...row }: Contribution, partner: PartnerId): boolean {
  const isOwn = row.partner === partner;
  if (status === 'planned-unfunded') return deed === 'planned';
  switch (deed) {
    case 'hosts':
      return isOwn && kind === 'hosting';
    case 'supports':
      return isOwn && kind === 'financial' && programme === null;
    case 'funds':
      return isOwn && kind === 'financial' && programme !== null;
    case 'carries-out':
      return (isOwn && kind === 'implementing') || (programme !== null && row.via.includes(partner));
    case 'in-kind':
      return isOwn && kind === 'in-kind';
    case 'planned':
      return false;
  }
}
