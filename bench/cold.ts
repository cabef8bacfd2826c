import type { Browser } from 'playwright-core';

import { DRAWN, WATCH } from './site.ts';
import type { Size } from './site.ts';
import { countTraffic } from './traffic.ts';

/** Slow 4G as Lighthouse has it: 1.6 Mbit/s down, 0.75 up, 150 ms a request. */
const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: (1638.4 * 1000) / 8,
  uploadThroughput: (750 * 1000) / 8
};

const SLOWER = 4;
const PATIENCE = 90_000;

/** A first visit: when the map stood, and what it had taken by then. */
export type ColdLoad = {
  readonly seconds: number;
  readonly kilobytes: number;
  readonly requests: number;
  /** main thread busy with scripts, milliseconds, the slowed processor included */
  readonly script: number;
};

/** Opens an address in a fresh profile over a slow line on a slow processor, until its first full picture is drawn. */
export async function coldLoad(
  browser: Browser,
  address: string,
  size: Size,
  picture?: string
): Promise<ColdLoad> {
  // The peers break the policy that the server sends with every page.
  const context = await browser.newContext({ viewport: size, locale: 'en', bypassCSP: true });
  const page = await context.newPage();
  const protocol = await context.newCDPSession(page);
  const traffic = await countTraffic(protocol);
  await protocol.send('Performance.enable');
  await protocol.send('Network.emulateNetworkConditions', SLOW_4G);
  await protocol.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.addInitScript({ path: WATCH });
  await page.goto(address, { waitUntil: 'commit', timeout: PATIENCE });
  await page.waitForFunction((mark) => performance.getEntriesByName(mark).length > 0, DRAWN, {
    timeout: PATIENCE,
    polling: 100
  });
  if (picture !== undefined) await page.screenshot({ path: picture });
  const drawn = await page.evaluate((mark) => performance.getEntriesByName(mark)[0]?.startTime ?? NaN, DRAWN);
  const { metrics } = await protocol.send('Performance.getMetrics');
  await context.close();
  return {
    seconds: drawn / 1000,
    kilobytes: traffic.until(drawn),
    requests: traffic.requestsUntil(drawn),
    script: (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? NaN) * 1000
  };
}

/** Cold loads of several addresses in turn, so that whatever else the machine does falls on all of them. */
export async function coldLoads<Name extends string>(
  browser: Browser,
  addresses: Readonly<Record<Name, string>>,
  size: Size,
  runs: number
): Promise<ReadonlyMap<string, readonly ColdLoad[]>> {
  const loads = new Map<string, ColdLoad[]>();
  for (let run = 0; run < runs; run++) {
    for (const [name, address] of Object.entries<string>(addresses)) {
      const load = await coldLoad(browser, address, size);
      loads.set(name, [...(loads.get(name) ?? []), load]);
    }
  }
  return loads;
}
