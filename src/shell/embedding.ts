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

/** Waits until a hand, a finger or a key comes to the page: what is only read needs no more than its picture. */
export function touched(): Promise<void> {
  return new Promise((done) => {
    const signs = ['pointerover', 'pointerdown', 'focusin', 'keydown'] as const;
    const come = () => {
      for (const sign of signs) removeEventListener(sign, come);
      done();
    };
    for (const sign of signs) addEventListener(sign, come, { passive: true });
  });
}
