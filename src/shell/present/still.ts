import type { Session } from '../../state/session.svelte.ts';
import type { View } from '../../state/view.ts';

/** A session that looks at another view and stays there: what a slide says that is not the one on stage. */
export function stillOf(live: Session, view: View): Session {
  const still: Session = {
    view,
    pointed: null,
    get dataset() {
      return live.dataset;
    },
    get words() {
      return live.words;
    },
    get otherNames() {
      return live.otherNames;
    },
    get drawing() {
      return still;
    },
    get trailing() {
      return still;
    },
    linkTo: (to) => live.linkTo(to),
    takes: () => false,
    go: () => undefined,
    need: (part) => {
      live.need(part);
    }
  };
  return still;
}
