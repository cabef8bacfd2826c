import { mount } from 'svelte';
import { keys as english } from '../../i18n/en/keys.ts';
import { keys as urdu } from '../../i18n/ur/keys.ts';
import type { Session } from '../../state/session.svelte.ts';
import Keyed from './Keyed.svelte';

/** What the list says, by language. */
const KEY_MESSAGES = { en: english, ur: urdu } as const;

/** From now on a page says that `?` lists the keys where they walk something, and lists them: it comes with the first focus. */
export function keyed(session: Session): void {
  mount(Keyed, { target: document.body, props: { session, messages: KEY_MESSAGES } });
}
