import { readFileSync } from 'node:fs';

import type { Page } from 'playwright-core';

const WARM_UP = 4;
const STEPS = 24;

/** What a step takes, milliseconds from the key or click. */
export type StepTime = {
  /** to the end of the next frame, in which what the hand holds and the headline answer */
  readonly next: number;
  /** to the end of the frame in which the map answers; where it need not, of the frame it was last written in */
  readonly map: number;
};

/** What the page-side diary puts into the page. */
declare global {
  var keepDiary: (() => void) | undefined;
  var stepsTaken: number[] | undefined;
  var mapTaken: number | undefined;
}

const DIARY = readFileSync(new URL('../page/diary.js', import.meta.url), 'utf8');

/** Lets the page note how long each key press and click takes until the next frame is over, and until the map has answered. */
export async function keepDiary(page: Page): Promise<void> {
  await page.evaluate(DIARY);
  await page.evaluate(() => globalThis.keepDiary?.());
}

/** How long the map may take to answer before a step is said to have left it as it was, milliseconds. */
const PATIENCE = 2500;

/** What each step takes, one at a time, each when the page has come to rest after the one before; the first few are thrown away. */
export async function diary(
  page: Page,
  take: (step: number) => Promise<void>,
  steps = STEPS
): Promise<readonly StepTime[]> {
  const times: StepTime[] = [];
  for (let step = 0; step < WARM_UP + steps; step++) {
    await page.evaluate(() => {
      globalThis.stepsTaken = [];
      globalThis.mapTaken = undefined;
    });
    await take(step);
    await page.waitForFunction(() => (globalThis.stepsTaken?.length ?? 0) > 0);
    await page
      .waitForFunction(() => globalThis.mapTaken !== undefined, null, { timeout: PATIENCE })
      .catch(() => undefined);
    const taken = await page.evaluate(() => ({
      next: globalThis.stepsTaken?.[0] ?? NaN,
      map: globalThis.mapTaken ?? NaN
    }));
    if (step >= WARM_UP) times.push(taken);
    await page.waitForTimeout(REST);
  }
  return times;
}

/** How long a hand rests between two steps, milliseconds. */
const REST = 100;
