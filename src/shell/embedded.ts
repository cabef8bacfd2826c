import { drawFirstAt, FRAME_WIDTH } from '../figure/first-width.ts';
import { liveMapWhen } from '../map/live.ts';
import { fineLandWhen } from '../map/outlines-load.ts';
import type { Change, LiveSession } from '../state/session.svelte.ts';
import { readPath } from '../state/url.ts';
import type { View } from '../state/view.ts';
import { bring } from './brought.ts';
import { allows as allowsIn, grasped, lockedIn } from './embedding.ts';
import { needsMore } from './follow.ts';
import { TAKING_OVER, type TakingOver } from './light/more.ts';
import { onceOpened } from './opened.ts';

drawFirstAt(FRAME_WIDTH);

/** A part that not every figure has; where it does not come the figure does without. */
async function partOf<Part>(load: () => Promise<{ readonly default: Part }>, isAsked: boolean) {
  return isAsked
    ? load().then(
        ({ default: part }) => part,
        () => null
      )
    : null;
}

const asked = new URLSearchParams(location.search);
const release = asked.get('data');
const isOther = release !== null && release !== document.documentElement.dataset['release'];
const { page } = readPath(location.pathname);
const [countryBrief, edition, pinned, locked] = await Promise.all([
  partOf(() => import('../figure/country/Brief.svelte'), page === 'country'),
  partOf(() => import('./Edition.svelte'), page === 'partners'),
  partOf(() => import('./Pinned.svelte'), isOther),
  partOf(() => import('./Locked.svelte'), asked.get('controls') === 'some')
]);
bring({ countryBrief, edition, pinned, locked });

/** Whether what stands here draws no land, and waits for none. */
export const isLandless = countryBrief !== null;

export { default as Shell } from './Embed.svelte';

/** Tells what a reader may change, as `allows` in `embedding.ts`, and names on the document what its author keeps: `Locked.svelte` hides it. */
export function allows(set: View): (change: Change, view: View) => boolean {
  document.documentElement.dataset['locked'] = lockedIn(set).join(' ');
  return allowsIn(set);
}

/**
 * Takes a frame over from its drawing, if that has come to life by itself: the session looks where the reader does by now, and
 * what they have opened stays open. `followed` fetches what the view needs beside.
 */
export function takeOver(target: HTMLElement, session: LiveSession, followed: () => void): void {
  const held = grasped();
  liveMapWhen(() => held);
  fineLandWhen(() => held);
  const first = session.view;
  const isOpen = target.querySelector<HTMLDetailsElement>('.fold')?.open === true;
  const detail: TakingOver = { view: null };
  target.dispatchEvent(new CustomEvent(TAKING_OVER, { detail }));
  if (detail.view && JSON.stringify(detail.view) !== JSON.stringify(first)) {
    session.show(detail.view);
    // The HTML does not show that view.
    delete target.dataset['still'];
  }
  onceOpened((fold) => {
    if (needsMore(session.view, first)) followed();
    if (!isOpen) return;
    fold.open = true;
    // What it holds is drawn when it is opened, which was before there was a script.
    fold.dispatchEvent(new Event('toggle'));
  });
}
