import type { Session } from '../state/session.svelte.ts';
import { firstView } from '../state/view.ts';

/** Any page that stands where the talks stand: its address, with another name, is theirs. */
const NEXT_DOOR = 'data/';

/** The address of a talk in the language that is spoken, for a link: `…/ur/present/?deck=world-day-2025`. */
export function talkLink(session: Session, deck: string): string {
  const beside = session.linkTo({ ...firstView(session.words.lang), page: 'data' });
  const at = beside.lastIndexOf(NEXT_DOOR);
  const before = `${beside.slice(0, at)}present/`;
  const asked = [`deck=${deck}`, beside.slice(at + NEXT_DOOR.length).replace(/^[?&]/, '')];
  return `${before}${before.includes('?') ? '&' : '?'}${asked.filter((part) => part !== '').join('&')}`;
}
