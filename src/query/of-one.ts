import type { Contribution, PartnerId, Programme } from '../domain/partner.ts';
import type { ResponseTables } from './contributions.ts';
import { wholes } from './programmes.ts';

/** What a reader looks at by itself: one partner, one programme; `null` is all of them. */
export type One = { readonly partner: PartnerId | null; readonly programme: string | null };

/** The contributions of one partner, which gives them or carries them out, and of one programme with all that it is a part of. */
export function contributionsOfOne({ contributions, programmes }: ResponseTables, one: One): Contribution[] {
  const family = one.programme === null ? null : familyOf(one.programme, programmes);
  return contributions.filter(
    (row) =>
      (one.partner === null || row.partner === one.partner || row.via.includes(one.partner)) &&
      (family === null || family.has(row.programme ?? ''))
  );
}

/** A programme, the whole it is a part of, and every part of that whole. */
export function familyOf(id: string, programmes: readonly Programme[]): ReadonlySet<string> {
  const wholeOf = wholes(programmes);
  return new Set(programmes.map((each) => each.id).filter((each) => wholeOf(each) === wholeOf(id)));
}
