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
  /** kilobytes, heads included, until it is touched */
  readonly looked: number;
  /** and until all that the touch brings has come, without the map that can be moved */
  readonly touched: number;
  /** kilobytes of the map that can be moved */
  readonly map: number;
};

/** The script and the style of the map that can be moved. */
const MAP = '/assets/ground-leaflet-';

/** Opens an embed in a fresh profile, looks at it, points at it, and waits until nothing more comes. */
export async function visitEmbed({ url, browser }: Site, path: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: FRAME, locale: 'en' });
  const page = await context.newPage();
  await page.addInitScript(SHIFTS);
  const bytes = await countByAddress(page);
  await page.goto(url + path, { waitUntil: 'networkidle' });
  const looked = sum(bytes, () => true);
  await point(page);
  await page.locator('#app:not([data-still])').waitFor();
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(1500);
  const shifts = await page.evaluate(() => globalThis.shiftsSeen ?? [NaN]);
  await context.close();
  const map = sum(bytes, (address) => address.includes(MAP));
  return {
    shift: shifts.reduce((total, each) => total + each, 0),
    looked,
    touched: sum(bytes, () => true) - map,
    map
  };
}

/** A pointer comes over the figure, as a reader's does. */
export async function point(page: Page): Promise<void> {
  await page.mouse.move(FRAME.width / 2, FRAME.height / 2);
  await page.mouse.move(FRAME.width / 2 + 5, FRAME.height / 2 + 5);
}

/** Kilobytes as they came, heads included, by address. */
async function countByAddress(page: Page): Promise<ReadonlyMap<string, { url: string; bytes: number }>> {
  const protocol = await page.context().newCDPSession(page);
  const files = new Map<string, { url: string; bytes: number }>();
  protocol.on('Network.requestWillBeSent', ({ requestId, request }) =>
    files.set(requestId, { url: request.url, bytes: 0 })
  );
  protocol.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const file = files.get(requestId);
    if (file) file.bytes = encodedDataLength / 1000;
  });
  await protocol.send('Network.enable');
  return files;
}

function sum(
  files: ReadonlyMap<string, { url: string; bytes: number }>,
  isMeant: (address: string) => boolean
): number {
  return [...files.values()].filter(({ url }) => isMeant(url)).reduce((total, { bytes }) => total + bytes, 0);
}
