import { readFileSync } from 'node:fs';

import { touched } from '../site.ts';
import type { Site, Size } from '../site.ts';

/** What the page-side diary of drawings puts into the page: how many there are, from when on, milliseconds. */
declare global {
  var drawingsAt: { readonly at: number; readonly drawn: number }[] | undefined;
}

const DRAWINGS = readFileSync(new URL('../page/drawings.js', import.meta.url), 'utf8');

/** How long, in milliseconds, nothing more may come before a page is said to be drawn. */
const QUIET = 1500;

/** How long each country's page takes from a link until every drawing is there, with everything in the browser's cache. */
export async function openedFromLink(
  site: Site,
  places: readonly string[],
  size: Size,
  slower: number
): Promise<readonly number[]> {
  const context = await site.browser.newContext({ viewport: size, locale: 'en', serviceWorkers: 'block' });
  const page = await context.newPage();
  await touched(page);
  // A host keeps its pages packed; this server packs each when it is first asked for.
  for (const place of new Set(places)) {
    await fetch(`${site.url}/country/${place}/`, { headers: { 'accept-encoding': 'br' } });
  }
  await page.goto(`${site.url}/country/PAK/`, { waitUntil: 'networkidle' });
  await page.waitForTimeout(QUIET);
  await page.addInitScript(DRAWINGS);
  const protocol = await context.newCDPSession(page);
  await protocol.send('Emulation.setCPUThrottlingRate', { rate: slower });
  const times: number[] = [];
  for (const place of places) {
    await page.goto(`${site.url}/country/${place}/`, { waitUntil: 'networkidle' });
    await page.waitForTimeout(QUIET);
    const kept = await page.evaluate(() => globalThis.drawingsAt ?? []);
    const all = Math.max(...kept.map(({ drawn }) => drawn));
    times.push(kept.find(({ drawn }) => drawn === all)?.at ?? NaN);
  }
  await context.close();
  return times;
}
