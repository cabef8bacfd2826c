import type { Session } from '../../../state/session.svelte.ts';
import { missingOf, partnerOf, programmeAsked } from '../answer.ts';

/** The partner or programme that the address names and no table knows, so that the page does not answer for it in silence. */
export function strangers(session: Session): string[] {
  const { view, words } = session;
  const asked = [
    ['partners.one.unknown', view.partner, partnerOf(session), 'partners'],
    ['partners.programme.unknown', view.programme, programmeAsked(session), 'programmes']
  ] as const;
  return asked.flatMap(([key, code, found, table]) =>
    // A table that did not load knows nobody, and says so itself.
    code !== null && found === null && missingOf(session, [table]).length === 0
      ? [words.say(key, { code })]
      : []
  );
}
