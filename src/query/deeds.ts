import type { Contribution, PartnerId } from '../domain/partner.ts';

/** What one partner can be on record as doing, whatever the event. */
export const DEEDS = ['hosts', 'supports', 'funds', 'carries-out', 'in-kind'] as const;
export type Deed = (typeof DEEDS)[number];

/** The contributions behind a deed, and the events or programmes it was done for, each once. */
export type Done = { readonly rows: readonly Contribution[]; readonly of: ReadonlySet<string> };

/** What one partner is on record as doing, in the order of `DEEDS`; a budget that no one funded is nobody's deed [D26]. */
export function deedsOf(contributions: readonly Contribution[], partner: PartnerId): ReadonlyMap<Deed, Done> {
  const funded = contributions.filter(({ status }) => status !== 'planned-unfunded');
  return new Map(
    DEEDS.flatMap((deed) => {
      const rows = funded.filter((row) => isDone(deed, row, partner));
      const of = new Set(rows.map(({ programme, event }) => programme ?? event ?? ''));
      return rows.length === 0 ? [] : [[deed, { rows, of }] as const];
    })
  );
}

function isDone(deed: Deed, { kind, programme, ...row }: Contribution, partner: PartnerId): boolean {
  const isOwn = row.partner === partner;
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
  }
}
