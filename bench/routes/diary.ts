import type { Page } from 'playwright-core';

const WARM_UP = 4;
const STEPS = 24;

/** The page-side diary: for each key or click, milliseconds from the event to just after the next frame. */
declare global {
  var stepsTaken: number[] | undefined;
}

/** Lets the page note how long each key press and click takes until the next frame is over. */
export async function keepDiary(page: Page): Promise<void> {
  await page.evaluate(() => {
    // A frame is over when the first task after its animation callbacks runs.
    for (const action of ['keydown', 'click']) {
      addEventListener(
        action,
        (event) => {
          const channel = new MessageChannel();
          channel.port1.onmessage = () => globalThis.stepsTaken?.push(performance.now() - event.timeStamp);
          requestAnimationFrame(() => {
            channel.port2.postMessage(null);
          });
        },
        { capture: true }
      );
    }
  });
}

/** Milliseconds each step takes, one at a time, each after the one before has been drawn; the first few are thrown away. */
export async function diary(
  page: Page,
  take: (step: number) => Promise<void>,
  steps = STEPS
): Promise<readonly number[]> {
  const times: number[] = [];
  for (let step = 0; step < WARM_UP + steps; step++) {
    await page.evaluate(() => {
      globalThis.stepsTaken = [];
    });
    await take(step);
    await page.waitForFunction(() => (globalThis.stepsTaken?.length ?? 0) > 0);
    const taken = await page.evaluate(() => globalThis.stepsTaken?.[0] ?? NaN);
    if (step >= WARM_UP) times.push(taken);
    await page.waitForTimeout(100);
  }
  return times;
}
