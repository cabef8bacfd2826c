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

/** The page-side diary: for each key or click, how long it took until the next frame, and until the map was drawn anew. */
declare global {
  var stepsTaken: number[] | undefined;
  var mapTaken: number | undefined;
}

/** Lets the page note how long each key press and click takes until the next frame is over, and until the map has answered. */
export async function keepDiary(page: Page): Promise<void> {
  await page.evaluate(() => {
    let begun = NaN;
    let isWaiting = false;
    // A frame is over when the first task after its animation callbacks runs.
    const atFrameEnd = (act: () => void) => {
      const channel = new MessageChannel();
      channel.port1.onmessage = act;
      requestAnimationFrame(() => {
        channel.port2.postMessage(null);
      });
    };
    for (const action of ['keydown', 'click']) {
      addEventListener(
        action,
        (event) => {
          begun = event.timeStamp;
          atFrameEnd(() => globalThis.stepsTaken?.push(performance.now() - event.timeStamp));
        },
        { capture: true }
      );
    }
    const map = document.querySelector('main [role="application"]');
    if (!map) return;
    new MutationObserver(() => {
      if (isWaiting || globalThis.mapTaken !== undefined) return;
      isWaiting = true;
      const since = begun;
      atFrameEnd(() => {
        isWaiting = false;
        if (since === begun) globalThis.mapTaken = performance.now() - since;
      });
    }).observe(map, { subtree: true, childList: true, attributes: true, characterData: true });
  });
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
