import type { Session } from '../../../state/session.svelte.ts';
import { noGrant } from '../empty.ts';
import type { GrantsOfView } from './of-view.ts';

/** That no grant is drawn, and why: none is coded as the purpose asked for, or none is on the list for the places and years. */
export function noGrantShown(session: Session, { asked, whole }: GrantsOfView): string {
  const { words, view } = session;
  if (whole.length === 0 || view.purpose === 'all') return noGrant(session, { grants: asked });
  const purpose = words.say(`partners.purpose.${view.purpose}`);
  return words.say('partners.purpose.noneOf', { n: whole.length, purpose });
}
