import type { Page } from 'playwright-core';

import { measurement } from '../measure.ts';
import type { Measurement } from '../measure.ts';
import { DRAWN, LAPTOP, WATCH } from '../site.ts';
import type { Site } from '../site.ts';

const ROUNDS = 12;
const SLOWER = 4;

/** From the address to the first full picture, the network gone: `npm run bench -- --only offline`. */
export async function offline(site: Site): Promise<readonly Measurement[]> {
  const context = await site.browser.newContext({ viewport: LAPTOP, locale: 'en' });
  const page = await context.newPage();
  await page.addInitScript({ path: WATCH });
  await page.goto(`${site.url}/routes/`);
  await page.locator('.offline[data-kind=ready]').waitFor({ timeout: 60_000 });
  const protocol = await context.newCDPSession(page);
  await context.setOffline(true);
  await protocol.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) times.push(await started(page, `${site.url}/routes/`));
  await context.close();
  return [
    measurement(times, {
      what: 'offline: start to the first full picture, 4× slowed',
      unit: 'ms',
      limit: 700,
      judged: 'p95',
      command: 'npm run build && npm run bench -- --only offline'
    })
  ];
}

/** Opens an address in the place of an empty page; the worker is awake, for it has just answered. */
async function started(page: Page, address: string): Promise<number> {
  await page.goto('about:blank');
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction((mark) => performance.getEntriesByName(mark).length > 0, DRAWN);
  const { drawn, isKept } = await page.evaluate((mark) => {
    const [opened] = performance.getEntriesByType('navigation');
    return {
      drawn: performance.getEntriesByName(mark)[0]?.startTime ?? NaN,
      isKept: opened instanceof PerformanceNavigationTiming && opened.workerStart > 0
    };
  }, DRAWN);
  if (!isKept) throw new Error('the page did not come from the copy');
  await page.waitForTimeout(1500);
  return drawn;
}
