import type { Session } from '../../state/session.svelte.ts';
import type { Layer } from '../../state/view.ts';
import { alone } from './one.ts';

/** A session that looks at the country alone, for a text: what a text asks never changes under it. */
export function aside(session: Session, layer: Layer = session.view.layer): Session {
  const { dataset, words, otherNames } = session;
  const still: Session = {
    dataset,
    words,
    otherNames,
    view: { ...alone(session), layer },
    pointed: null,
    get drawing() {
      return still;
    },
    get trailing() {
      return still;
    },
    linkTo: (view) => session.linkTo(view),
    takes: (change) => session.takes(change),
    go(change, isStep) {
      session.go(change, isStep);
    },
    need(part) {
      session.need(part);
    }
  };
  return still;
}
