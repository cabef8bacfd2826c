import { drag, wheel } from '../hand.ts';
import { close, open } from '../site.ts';
import type { Opened, Site, Size } from '../site.ts';
import { filterChoices, yearStep } from './steps.ts';

/** Megabytes of the page's heap, garbage collected: when it had opened, after one round of everything, and at the end. */
export type Heap = {
  readonly opened: number;
  readonly warm: number;
  readonly end: number;
  /** how many rounds lie between `warm` and `end` */
  readonly rounds: number;
};

/** How the heap of the routes page grows while a reader pans, zooms and filters for `seconds`. */
export async function heapGrowth(site: Site, size: Size, address: string, seconds: number): Promise<Heap> {
  const opened = await open(site, address, size);
  const first = await heapOf(opened);
  await round(opened);
  await round(opened);
  const warm = await heapOf(opened);
  const end = performance.now() + seconds * 1000;
  let rounds = 0;
  for (; performance.now() < end; rounds++) await round(opened);
  const last = await heapOf(opened);
  await close(opened);
  return { opened: first, warm, end: last, rounds };
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

async function heapOf({ page, protocol }: Opened): Promise<number> {
  await page.waitForTimeout(500);
  // Twice: what the first one frees may have held on to more.
  await protocol.send('HeapProfiler.collectGarbage');
  await protocol.send('HeapProfiler.collectGarbage');
  const { usedSize } = await protocol.send('Runtime.getHeapUsage');
  return usedSize / 1_000_000;
}
