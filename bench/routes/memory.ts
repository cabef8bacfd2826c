import { drag, wheel } from '../hand.ts';
import { close, open } from '../site.ts';
import type { Opened, Site, Size } from '../site.ts';
import { filterChoices, yearStep } from './steps.ts';

/** What a page holds after its garbage has been collected: megabytes of heap, and elements with their text nodes. */
export type Held = { readonly megabytes: number; readonly nodes: number };

/** What the page held when it had opened, after the first rounds of everything, and from then on until the end. */
export type Growth = {
  readonly opened: Held;
  readonly warm: Held;
  /** a few looks on the way, the last one at the end */
  readonly later: readonly Held[];
  readonly rounds: number;
};

const WARM_UP = 3;
const LOOKS = 5;

/** What the routes page holds while a reader pans, zooms and filters for `seconds`. */
export async function heldWhileUsed(
  site: Site,
  size: Size,
  address: string,
  seconds: number
): Promise<Growth> {
  const page = await open(site, address, size);
  await page.protocol.send('Performance.enable');
  const opened = await held(page);
  for (let at = 0; at < WARM_UP; at++) await round(page);
  const warm = await held(page);
  const later: Held[] = [];
  let rounds = 0;
  const start = performance.now();
  while (later.length < LOOKS) {
    const until = start + ((later.length + 1) * seconds * 1000) / LOOKS;
    do {
      await round(page);
      rounds++;
    } while (performance.now() < until);
    later.push(await held(page));
  }
  await close(page);
  return { opened, warm, later, rounds };
}

/** Ends with the view it began with, so that two rounds are alike. */
async function round({ page }: Opened): Promise<void> {
  await drag(page, 1500);
  await wheel(page, 8);
  const step = await yearStep(page);
  for (let at = 0; at < 8; at++) {
    await step(at);
    await page.waitForTimeout(60);
  }
  for (const choice of await filterChoices(page)) {
    await choice.click();
    await page.waitForTimeout(100);
  }
}

async function held({ page, protocol }: Opened): Promise<Held> {
  await page.waitForTimeout(500);
  // Twice: what the first one frees may have held on to more.
  await protocol.send('HeapProfiler.collectGarbage');
  await protocol.send('HeapProfiler.collectGarbage');
  const { usedSize } = await protocol.send('Runtime.getHeapUsage');
  const { metrics } = await protocol.send('Performance.getMetrics');
  const nodes = metrics.find(({ name }) => name === 'Nodes')?.value ?? NaN;
  return { megabytes: usedSize / 1_000_000, nodes };
}
