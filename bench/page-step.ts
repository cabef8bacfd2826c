import type { Locator, Page } from 'playwright-core';

import { findBrowser, launchBrowser } from '../tools/browser.ts';
import { serve } from '../tools/serve.ts';

const SLOWER = 4;
const WARM_UP = 4;
const STEPS = 24;

/** The page-side diary: for each key or click, milliseconds from the event to just after the next frame. */
declare global {
  var stepsTaken: number[] | undefined;
}

/**
 * Milliseconds from a reader's action to the next frame on the routes page of the built site, with the processor
 * slowed four times: a year step by the arrow keys, and a filter chosen, in turn through its values.
 */
export async function routeSteps(): Promise<{
  readonly years: readonly number[];
  readonly filters: readonly number[];
}> {
  const server = await serve('dist', 0);
  const browser = await launchBrowser(await findBrowser());
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'en' });
    await page.goto(`${server.url}/routes/`, { waitUntil: 'networkidle' });
    const protocol = await page.context().newCDPSession(page);
    await protocol.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await keepDiary(page);
    const years = await yearSteps(page);
    const filters = await filterSteps(page);
    return { years, filters };
  } finally {
    await browser.close();
    await server.close();
  }
}

/** A frame is over when the first task after its animation callbacks runs. */
async function keepDiary(page: Page): Promise<void> {
  await page.evaluate(() => {
    // No function here has a name of its own: the bundler would have it call a helper that the page lacks.
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

async function yearSteps(page: Page): Promise<readonly number[]> {
  const slider = page.locator('main input[type="range"]').first();
  await slider.focus();
  return diary(page, async (step) => {
    await page.keyboard.press(step % 8 < 4 ? 'ArrowRight' : 'ArrowLeft');
  });
}

async function filterSteps(page: Page): Promise<readonly number[]> {
  const choices = await page.locator('main fieldset label:has(input[type="radio"])').all();
  const usable: Locator[] = [];
  for (const choice of choices) if (await choice.locator('input').isEnabled()) usable.push(choice);
  if (usable.length < 2) throw new Error('the routes page has no filter to choose');
  return diary(page, async (step) => {
    await usable[step % usable.length]?.click();
  });
}

/** Takes the steps one at a time, each after the one before has been drawn; the first few are thrown away. */
async function diary(page: Page, take: (step: number) => Promise<void>): Promise<readonly number[]> {
  const times: number[] = [];
  for (let step = 0; step < WARM_UP + STEPS; step++) {
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
