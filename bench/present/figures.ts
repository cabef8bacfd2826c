import { readFileSync } from 'node:fs';

import type { Page } from 'playwright-core';

import { measurement, type Measurement } from '../measure.ts';
import { PROJECTOR, type Site } from '../site.ts';

/** What the page-side script says of the last key: when it was pressed, and when the last of what it changed was painted. */
declare global {
  var slideShown: { readonly pressed: number; readonly painted: number } | undefined;
}

const SHOWN = readFileSync(new URL('../page/slides.js', import.meta.url), 'utf8');
const DECK = '/present/?deck=world-day-2025';

/** How long, in milliseconds, nothing more may come before a slide is said to be drawn. */
const QUIET = 1200;
const SLOWER = 4;

/** How often a talk is walked through, how many presses follow each other, and how long each slide rests after them. */
type Pace = { readonly walks: number; readonly presses: number; readonly rest: number };

const ONCE: Pace = { walks: 3, presses: 1, rest: QUIET };
/** A presenter who goes on over a slide has talked for a while before. */
const TWICE: Pace = { walks: 2, presses: 2, rest: 4 * QUIET };

/** Every slide and build step of the deck after the one before it: `npm run bench -- --only present`. */
export async function present(site: Site): Promise<readonly Measurement[]> {
  const rows: Measurement[] = [];
  for (const [lang, path] of [
    ['en', DECK],
    ['ur', `/ur${DECK}`]
  ] as const) {
    const { page, times } = await walked(site, path, ONCE);
    const slowest = [...times].toSorted((a, b) => b.ms - a.ms).slice(0, 4);
    console.log(slowest.map(({ at, ms }) => `${lang} ${at}: ${Math.round(ms)} ms`).join(', '));
    await page.context().close();
    rows.push(
      measurement(
        times.map(({ ms }) => ms),
        {
          what: `talk: next slide to its last paint, ${lang}, 4× slowed`,
          unit: 'ms',
          limit: 100,
          judged: 'p95',
          command: 'npm run build && npm run bench -- --only present'
        }
      )
    );
    const twice = await walked(site, path, TWICE);
    await twice.page.context().close();
    rows.push(
      measurement(
        twice.times.map(({ ms }) => ms),
        {
          what: `talk: two slides on at once, to the last paint, ${lang}, 4× slowed`,
          unit: 'ms',
          limit: 100,
          judged: 'p95',
          command: 'npm run build && npm run bench -- --only present'
        }
      )
    );
  }
  return rows;
}

type Walk = { readonly page: Page; readonly times: readonly { readonly at: string; readonly ms: number }[] };

/** Goes through a talk from its first slide to its last, after one walk in which everything has come. */
async function walked({ url, browser }: Site, path: string, { walks, presses, rest }: Pace): Promise<Walk> {
  const context = await browser.newContext({ viewport: PROJECTOR, serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.addInitScript(SHOWN);
  await page.goto(url + path, { waitUntil: 'networkidle' });
  await page.waitForTimeout(QUIET);
  const protocol = await context.newCDPSession(page);
  await protocol.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const times: { at: string; ms: number }[] = [];
  for (let walk = 0; walk < walks; walk++) {
    await page.keyboard.press('Home');
    await page.waitForTimeout(2 * rest);
    for (;;) {
      const before = page.url();
      for (let press = 0; press < presses; press++) await page.keyboard.press('PageDown');
      await page.waitForTimeout(rest);
      if (page.url() === before) break;
      const { pressed, painted } = await page.evaluate(
        () => globalThis.slideShown ?? { pressed: NaN, painted: NaN }
      );
      const query = new URL(page.url()).searchParams;
      times.push({ at: `${query.get('slide') ?? '1'}.${query.get('step') ?? '1'}`, ms: painted - pressed });
    }
  }
  return { page, times };
}
