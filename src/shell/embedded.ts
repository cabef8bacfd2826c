import { drawFirstAt, FRAME_WIDTH } from '../figure/first-width.ts';
import { liveMapWhen } from '../map/live.ts';
import { fineLandWhen } from '../map/outlines-load.ts';
import type { LiveSession } from '../state/session.svelte.ts';
import { readPath } from '../state/url.ts';
import { bring } from './brought.ts';
import { grasped } from './embedding.ts';
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

const release = new URLSearchParams(location.search).get('data');
const isOther = release !== null && release !== document.documentElement.dataset['release'];
const [countryBrief, pinned] = await Promise.all([
  partOf(() => import('../figure/country/Brief.svelte'), readPath(location.pathname).page === 'country'),
  partOf(() => import('./Pinned.svelte'), isOther)
]);
bring({ countryBrief, pinned });

/** Whether what stands here draws no land, and waits for none. */
export const isLandless = countryBrief !== null;

export { default as Shell } from './Embed.svelte';
export { mayChange } from './embedding.ts';

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
