import type { Session } from '../../state/session.svelte.ts';
import type { View } from '../../state/view.ts';
import { stillOf as seenStill } from '../still.ts';

/** A session that looks at another view and stays there: what a slide says that is not the one on stage. */
export function stillOf(live: Session, view: View): Session {
  return seenStill(live, {
    view,
    need: (part) => {
      live.need(part);
    }
  });
}
