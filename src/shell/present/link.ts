import type { Session } from '../../state/session.svelte.ts';
import { forOthers } from '../for-others.ts';
import type { Talk } from './talk.svelte.ts';

/** The whole address of exactly what the slide shows, as somebody else may open it; `null` where it shows no view. */
export function linkOf(talk: Talk, session: Session): string | null {
  const { view } = talk;
  return view && forOthers(new URL(session.linkTo({ ...view, theme: 'auto' }), location.href).href);
}
