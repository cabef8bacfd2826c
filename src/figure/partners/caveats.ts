import type { Session } from '../../state/session.svelte.ts';
import { isNowhere, unknownOf } from './answer.ts';

/** What to bear in mind: the part of the address that no place answers to, that money of different kinds stays apart, and in which language titles stand. */
export function partnersCaveats(session: Session): string[] {
  const { words } = session;
  const unknown = isNowhere(session) ? [] : unknownOf(session);
  return [
    ...(unknown.length > 0
      ? [words.say('partners.unknownPart', { codes: unknown.join(words.say('list.separator')) })]
      : []),
    words.say('partners.caveat'),
    // What is quoted stays as its source has it; to a reader of English that is plain to see.
    ...(words.lang === 'en' || isNowhere(session) ? [] : [words.say('partners.caveat.titles')])
  ];
}
