import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import type { CDPSession, Page } from 'playwright-core';

import type { Site } from '../site.ts';
import { EMBEDS, embedPath, FRAME } from './embed.ts';

/** How many embeds stand on the page of the other site. */
export const MANY = 20;

/** A page of another site with many embeds: how soon they stand, and what each holds. */
export type Twenty = {
  /** seconds until the other site's page has loaded, with the frames that its browser loads at once */
  readonly opened: number;
  /** seconds until every frame has loaded, when a reader scrolls through them without a rest */
  readonly all: number;
  /** megabytes of one frame: script's objects and elements, as they are looked at, and once each has been touched */
  readonly looked: number;
  readonly touched: number;
};

/** Opens a page of another site with twenty lazy embeds in turn, scrolls through them, and then points at each. */
export async function openTwenty({ url, browser }: Site): Promise<Twenty> {
  const host = await hostOf(url);
  const context = await browser.newContext({ viewport: { width: 800, height: 900 }, locale: 'en' });
  const page = await context.newPage();
  const protocol = await context.newCDPSession(page);
  try {
    await page.goto(`${host.url}/?0`, { waitUntil: 'load' });
    const bare = await held(page, protocol);
    const start = performance.now();
    await page.goto(`${host.url}/?${MANY}`, { waitUntil: 'load' });
    const opened = (performance.now() - start) / 1000;
    await page.evaluate(scrollThrough);
    const all = (performance.now() - start) / 1000;
    await page.waitForLoadState('networkidle');
    const looked = (await held(page, protocol)) - bare;
    for (let at = 0; at < MANY; at++) {
      const frame = page.locator('iframe').nth(at);
      await frame.scrollIntoViewIfNeeded();
      await frame.hover({ position: { x: 300, y: 150 } });
      await frame.contentFrame().locator('#app:is([data-drawn], :not([data-still]))').waitFor();
    }
    await page.waitForLoadState('networkidle');
    const touched = (await held(page, protocol)) - bare;
    return { opened, all, looked: looked / MANY, touched: touched / MANY };
  } finally {
    await context.close();
    host.close();
  }
}

/** In the page: brings one frame after another into view, and waits for each until it has loaded. */
async function scrollThrough(): Promise<void> {
  for (const frame of document.querySelectorAll('iframe')) {
    frame.scrollIntoView({ block: 'center' });
    while (frame.dataset['loaded'] === undefined) await new Promise((done) => setTimeout(done, 5));
  }
}

/**
 * Megabytes after a forced collection: script's own objects, elements and styles as the browser keeps them for script, and
 * buffers, of the process in which the page and its frames live. What is painted is not in it.
 */
async function held(page: Page, protocol: CDPSession): Promise<number> {
  await page.waitForTimeout(500);
  for (let at = 0; at < 2; at++) await protocol.send('HeapProfiler.collectGarbage');
  const usage: Readonly<Record<string, number>> = await protocol.send('Runtime.getHeapUsage');
  const { usedSize = NaN, embedderHeapUsedSize = NaN, backingStorageSize = NaN } = usage;
  return (usedSize + embedderHeapUsedSize + backingStorageSize) / 1_000_000;
}

type Host = { readonly url: string; readonly close: () => void };

/** A page of another origin and the same site, so that its frames live in its process; the query says how many there are. */
async function hostOf(site: string): Promise<Host> {
  const frame = (at: number) =>
    `<iframe title="figure" src="${site}${embedPath(EMBEDS[at % EMBEDS.length] ?? '')}?controls=${['full', 'some', 'none'][Math.floor(at / EMBEDS.length) % 3] ?? ''}" onload="this.dataset.loaded=''" loading="lazy" width="${FRAME.width}" height="${FRAME.height}" frameborder="0"></iframe><p>Words between two figures.</p>`;
  const server = createServer((request, response) => {
    const many = Number(/\?(\d+)$/.exec(request.url ?? '')?.[1] ?? 0);
    response
      .setHeader('content-type', 'text/html')
      .end(
        `<!doctype html><title>A partner</title><link rel="icon" href="data:,">${Array.from({ length: many }, (_, at) => frame(at)).join('')}`
      );
  });
  await new Promise<void>((done) => server.listen(0, done));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    }
  };
}
