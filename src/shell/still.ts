import type { Session } from '../state/session.svelte.ts';

/** What of a session may be seen otherwise than it is: where it looks, how it is said, and how more is asked for. */
type Seen = Partial<Pick<Session, 'view' | 'words' | 'need'>>;

/** A session as it is now, or as it would be elsewhere or in other words: it stays so, and leads nowhere by itself. */
export function stillOf(live: Session, seen: Seen): Session {
  const { dataset, otherNames } = live;
  // What is seen otherwise is not read: it would be another session with every step of the live one.
  const { view = live.view, words = live.words } = seen;
  const still: Session = {
    ...{ dataset, view, words, otherNames, pointed: null },
    get drawing() {
      return still;
    },
    get trailing() {
      return still;
    },
    linkTo: (to) => live.linkTo(to),
    takes: () => false,
    go: () => undefined,
    need: () => undefined
  };
  return Object.assign(still, seen);
}
