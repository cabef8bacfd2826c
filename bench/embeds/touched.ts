import { readFileSync } from 'node:fs';

import type { Page } from 'playwright-core';

import type { Site } from '../site.ts';
import { FRAME } from './embed.ts';

/** What the page-side diary keeps: how much moved without being asked to, each time. */
declare global {
  var shiftsSeen: number[] | undefined;
}

const SHIFTS = readFileSync(new URL('../page/shifts.js', import.meta.url), 'utf8');

/** An embed that is looked at, and then touched for the first time. */
export type Visit = {
  /** layout shift from the load until its script has taken over */
  readonly shift: number;
  /** kilobytes, compressed and without heads, until it is touched */
  readonly looked: number;
  /** and until all that the first touch brings has come */
  readonly touched: number;
  /** what comes after that with a hand that stays: the map that can be moved */
  readonly later: number;
};

/** Opens an embed in a fresh profile, looks at it, points at it, and waits until nothing more comes. */
export async function visitEmbed({ url, browser }: Site, path: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: FRAME, locale: 'en' });
  const page = await context.newPage();
  await page.addInitScript(SHIFTS);
  const kilobytes = await countBodies(page);
  await page.goto(url + path, { waitUntil: 'networkidle' });
  const looked = kilobytes();
  await point(page);
  await page.locator('#app:is([data-drawn], :not([data-still]))').waitFor();
  await rest(page);
  const shifts = await page.evaluate(() => globalThis.shiftsSeen ?? [NaN]);
  const touched = kilobytes();
  await page.mouse.move(1, 1);
  await point(page);
  await rest(page);
  await context.close();
  const shift = shifts.reduce((total, each) => total + each, 0);
  return { shift, looked, touched, later: kilobytes() - touched };
}

/** A pointer comes over the figure, as a reader's does. */
export async function point(page: Page): Promise<void> {
  await page.mouse.move(FRAME.width / 2, FRAME.height / 2);
  await page.mouse.move(FRAME.width / 2 + 5, FRAME.height / 2 + 5);
}

/** Waits until nothing more comes. */
async function rest(page: Page): Promise<void> {
  await page.waitForTimeout(500);
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(1500);
}

/** Counts what a page fetches, compressed and without heads, as the budgets of a build do. */
async function countBodies(page: Page): Promise<() => number> {
  const protocol = await page.context().newCDPSession(page);
  const heads = new Map<string, number>();
  let bytes = 0;
  protocol.on('Network.responseReceived', ({ requestId, response }) => {
    heads.set(requestId, response.encodedDataLength);
  });
  protocol.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    bytes += Math.max(0, encodedDataLength - (heads.get(requestId) ?? 0));
  });
  await protocol.send('Network.enable');
  return () => bytes / 1000;
}
