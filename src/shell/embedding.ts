import type { Change } from '../state/session.svelte.ts';
import { PAGES, type Controls, type Page, type View } from '../state/view.ts';

/** The figures that another site may show in a frame: every page that is one. */
export const EMBEDDED = PAGES.filter((page): page is Exclude<Page, 'data'> => page !== 'data');

/** What the author of an embedded figure has set, so that a reader who may change some things keeps to it. */
const FOCUS: readonly (keyof View)[] = ['place', 'event', 'partner', 'programme', 'layer', 'without'];

/** What belongs to the frame and not to the reader. */
const FRAME: readonly (keyof View)[] = ['page', 'lang', 'digits', 'theme', 'controls', 'data'];

const LOCKED: Readonly<Record<Exclude<Controls, 'none'>, readonly (keyof View)[]>> = {
  full: FRAME,
  some: [...FRAME, ...FOCUS]
};

/** Whether a reader of an embedded figure may change its view so; where the map looks they always may. */
export function mayChange(change: Change, view: View): boolean {
  const changed = (Object.keys(change) as (keyof View)[]).filter(
    (key) => JSON.stringify(change[key]) !== JSON.stringify(view[key])
  );
  if (view.controls === 'none') return changed.every((key) => key === 'map');
  const locked = LOCKED[view.controls];
  return changed.every((key) => !locked.includes(key));
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
