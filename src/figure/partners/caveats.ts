import type { Session } from '../../state/session.svelte.ts';
import { eventOf, isNowhere, unknownOf } from './answer.ts';

/** What to bear in mind: the part of the address that no place answers to, and that money of different kinds stays apart. */
export function partnersCaveats(session: Session): string[] {
  const { words } = session;
  const unknown = isNowhere(session) ? [] : unknownOf(session);
  return [
    ...(unknown.length > 0
      ? [words.say('partners.unknownPart', { codes: unknown.join(words.say('list.separator')) })]
      : []),
    ...(session.view.event !== null && eventOf(session) === null
      ? [words.say('partners.unknownEvent', { code: session.view.event })]
      : []),
    words.say('partners.caveat')
  ];
}
