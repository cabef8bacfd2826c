import type { Session } from '../../../state/session.svelte.ts';
import { sceneWords } from '../../scenes/say.ts';
import { tellingOf } from '../ask.ts';

/** What must be said with routes that reports name, which nobody counts; `null` where victims are counted. */
export function caveatOf(session: Session): string | null {
  return tellingOf(session) === 'documented' ? sceneWords(session.words).say('scenes.routes.caveat') : null;
}
