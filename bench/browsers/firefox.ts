import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

import type { BrowserType } from 'playwright-core';

import { framesDuring } from '../frames.ts';
import { drag } from '../hand.ts';
import { mapMiddle } from '../site.ts';
import type { Size } from '../site.ts';

const PROGRAM = '/usr/bin/firefox-esr';
const PEERS = join(import.meta.dirname, '../peers/package.json');

/** What is missing for Firefox, or nothing. */
export function firefoxLacks(): string | undefined {
  if (!existsSync(PROGRAM)) return 'apt-get install firefox-esr';
  return existsSync(join(PEERS, '../node_modules')) ? undefined : 'npm ci --prefix bench/peers';
}

/** Milliseconds between frames in Firefox ESR while the map at an address is dragged. */
export async function firefoxFrames(address: string, size: Size): Promise<readonly number[]> {
  // The product's Playwright no longer drives a Firefox of the distribution; the older one beside the peers does.
  const { firefox } = createRequire(PEERS)('playwright-core') as { readonly firefox: BrowserType };
  const browser = await firefox.launch({ channel: 'moz-firefox', executablePath: PROGRAM, headless: true });
  try {
    const page = await browser.newPage({ viewport: size });
    await page.goto(address, { waitUntil: 'load' });
    await mapMiddle(page);
    await page.waitForTimeout(3000);
    await drag(page, 600);
    return await framesDuring(page, () => drag(page));
  } finally {
    await browser.close();
  }
}
