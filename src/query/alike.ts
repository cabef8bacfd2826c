import type { Partner } from '../domain/partner.ts';

/**
 * The partners that a reader may take for this one: other offices of the same country's government, and others whose short name
 * begins with the same word. Each is on record by itself.
 */
export function alikeTo(partner: Partner, partners: Iterable<Partner>): Partner[] {
  return [...partners].filter((other) => other.id !== partner.id && areAlike(partner, other));
}

function areAlike(one: Partner, other: Partner): boolean {
  const governments = [one, other].filter(({ type }) => type === 'government').length;
  if (governments === 2) return one.place !== null && one.place === other.place;
  return governments === 0 && firstWord(one) === firstWord(other);
}

function firstWord({ short }: Partner): string {
  return short.split(' ')[0] ?? short;
}
