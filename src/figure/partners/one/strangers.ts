import type { Session } from '../../../state/session.svelte.ts';
import { partnerOf, programmeAsked } from '../answer.ts';

/** The partner or programme that the address names and no table knows, so that the page does not answer for it in silence. */
export function strangers(session: Session): string[] {
  const { view, words } = session;
  const asked = [
    ['partners.one.unknown', view.partner, partnerOf(session)],
    ['partners.programme.unknown', view.programme, programmeAsked(session)]
  ] as const;
  return asked.flatMap(([key, code, found]) =>
    code !== null && found === null ? [words.say(key, { code })] : []
  );
}
