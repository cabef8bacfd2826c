import type { Shown } from '../../query/replies.ts';
import type { Session } from '../../state/session.svelte.ts';
import { answerOf, givenFrom, isNowhere, partnerOf } from './answer.ts';

/** Every partner that the view names. */
export function partnersShown(session: Session): Partial<Shown> {
  if (isNowhere(session)) return {};
  const { near, far, undated } = answerOf(session);
  const rows = [
    ...near.contributions,
    ...(far?.contributions ?? []),
    ...undated,
    ...(partnerOf(session) ? [] : givenFrom(session))
  ];
  const partners = new Set(rows.flatMap((row) => [row.partner, ...row.via]));
  return { isPartner: (id) => partners.has(id) };
}
