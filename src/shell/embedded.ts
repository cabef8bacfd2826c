import { drawFirstIn } from '../figure/first-width.ts';
import { liveMapWhen } from '../map/live.ts';
import { fineLandWhen } from '../map/outlines-load.ts';
import type { LiveSession } from '../state/session.svelte.ts';
import { readPath } from '../state/url.ts';
import { keepCountryBrief } from './briefs.ts';
import { grasped } from './embedding.ts';
import { needsMore } from './follow.ts';
import { TAKING_OVER, type TakingOver } from './light/more.ts';
import { onceOpened } from './opened.ts';

drawFirstIn('embed');

// Where it does not come the page of a country is shown whole.
const brief =
  readPath(location.pathname).page === 'country'
    ? await import('../figure/country/Brief.svelte').then(
        ({ default: each }) => each,
        () => null
      )
    : null;
if (brief) keepCountryBrief(brief);

// The line of another release is there when the figure is drawn, and moves nothing down.
const release = new URLSearchParams(location.search).get('data');
if (release !== null && release !== document.documentElement.dataset['release'])
  await import('./Pinned.svelte').catch(() => undefined);

/** Whether what stands here draws no land, and waits for none. */
export const isLandless = brief !== null;

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
