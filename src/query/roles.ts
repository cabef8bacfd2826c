import type { Contribution, Event, PartnerId } from '../domain/partner.ts';

/** The kinds of contribution a partner can be on record with, in the order of the matrix. */
export type Role = 'hosts' | 'supports' | 'hosted-before' | 'funds' | 'carries-out' | 'in-kind';

/** What one partner is on record as doing: the contributions behind each role it has. */
export type PartnerRoles = {
  readonly partner: PartnerId;
  readonly roles: ReadonlyMap<Role, readonly Contribution[]>;
};

/**
 * Who does what, every partner once, those of the event first, in the order of the table. A budget that no one funded gives no one a role [D26];
 * a partner that others name as carrying a programme out has that role even without a row of its own.
 */
export function whoDoesWhat(contributions: readonly Contribution[], event: Event | null): PartnerRoles[] {
  const found = new Map<PartnerId, Map<Role, Contribution[]>>();
  const put = (partner: PartnerId, role: Role, row: Contribution) => {
    let roles = found.get(partner);
    if (!roles) found.set(partner, (roles = new Map<Role, Contribution[]>()));
    const rows = roles.get(role) ?? [];
    roles.set(role, rows.includes(row) ? rows : [...rows, row]);
  };
  const ofEvent = contributions.filter((row) => event !== null && row.event === event.id);
  for (const row of new Set([...ofEvent, ...contributions])) {
    if (row.status === 'planned-unfunded') continue;
    put(row.partner, roleOf(row, event), row);
    if (row.programme !== null) for (const partner of row.via) put(partner, 'carries-out', row);
  }
  return [...found].map(([partner, roles]) => ({ partner, roles }));
}

/** The partners that have a role, in the given order. */
export function withRole(list: readonly PartnerRoles[], role: Role): PartnerRoles[] {
  return list.filter(({ roles }) => roles.has(role));
}

function roleOf(row: Contribution, event: Event | null): Role {
  if (row.kind === 'hosting') return event !== null && row.event === event.id ? 'hosts' : 'hosted-before';
  if (row.kind === 'implementing') return 'carries-out';
  if (row.kind === 'in-kind') return 'in-kind';
  return event !== null && row.event === event.id ? 'supports' : 'funds';
}
