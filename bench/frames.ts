import { readFileSync } from 'node:fs';

import type { Page } from 'playwright-core';

/** What the page-side diary of frames puts into the page. */
declare global {
  var keepFrames: (() => void) | undefined;
  /** when each frame began, milliseconds */
  var frameTimes: number[] | undefined;
}

/** The diary of frames as the text of a script: `keepFrames()` begins it. */
export const FRAME_DIARY = readFileSync(new URL('page/frames.js', import.meta.url), 'utf8');

/** Milliseconds between one frame and the next. */
export function gaps(times: readonly number[]): readonly number[] {
  return times.slice(1).map((time, at) => time - (times[at] ?? time));
}

/** Milliseconds between the frames that a page shows while something is done to it. */
export async function framesDuring(page: Page, act: () => Promise<void>): Promise<readonly number[]> {
  await page.evaluate(FRAME_DIARY);
  await page.evaluate(() => globalThis.keepFrames?.());
  await act();
  const times = await page.evaluate(() => {
    const taken = globalThis.frameTimes ?? [];
    globalThis.frameTimes = undefined;
    return taken;
  });
  return gaps(times);
}
