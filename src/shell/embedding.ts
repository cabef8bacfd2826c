import type { Change } from '../state/session.svelte.ts';
import { firstView, PAGES, type Page, type View } from '../state/view.ts';

/** The figures that another site may show in a frame: every page that is one. */
export const EMBEDDED = PAGES.filter((page): page is Exclude<Page, 'data'> => page !== 'data');

/** What belongs to the frame and not to the reader. */
const FRAME: readonly (keyof View)[] = ['page', 'lang', 'digits', 'theme', 'controls', 'data'];

/** What a reader may always do: look elsewhere on the map. */
const isLooking = (key: keyof View) => key === 'map';

/** What the author of a frame has chosen and keeps, where its readers may change only some things: what its address sets. */
export function lockedIn(set: View): readonly (keyof View)[] {
  const bare = firstView(set.lang);
  const isSet = (key: keyof View) => !isLooking(key) && !FRAME.includes(key) && isOther(key, set, bare);
  return set.controls === 'some' ? (Object.keys(bare) as (keyof View)[]).filter(isSet) : [];
}

/** Tells whether a reader of an embedded figure may change its view so; `set` is the view of the address that its author wrote. */
export function allows(set: View): (change: Change, view: View) => boolean {
  const kept = [...FRAME, ...lockedIn(set)];
  const may = (key: keyof View) => isLooking(key) || (set.controls !== 'none' && !kept.includes(key));
  return (change, view) =>
    (Object.keys(change) as (keyof View)[]).every(
      (key) => !isOther(key, { ...view, ...change }, view) || may(key)
    );
}

function isOther(key: keyof View, one: View, other: View): boolean {
  return JSON.stringify(one[key]) !== JSON.stringify(other[key]);
}

/** The view that the site itself shows for an embedded one: the same finding, dressed as its own reader has it. */
export function onSite(view: View): View {
  return { ...view, controls: 'full', theme: 'auto' };
}

/** Waits until a hand, a finger or a key takes hold of the drawing: what is only pointed at needs no map that moves. */
export function grasped(): Promise<void> {
  return new Promise((done) => {
    const signs = ['pointerdown', 'keydown', 'wheel'] as const;
    const come = (event: Event) => {
      const isInDrawing = event.target instanceof Element && event.target.closest('.drawing') !== null;
      // A wheel without Ctrl or Command scrolls the page.
      const isMeant = !(event instanceof WheelEvent) || event.ctrlKey || event.metaKey;
      if (!isInDrawing || !isMeant) return;
      for (const sign of signs) removeEventListener(sign, come, true);
      done();
    };
    for (const sign of signs) addEventListener(sign, come, { passive: true, capture: true });
  });
}
