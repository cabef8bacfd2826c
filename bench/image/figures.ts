import { measurement } from '../measure.ts';
import type { Measurement } from '../measure.ts';
import { touched } from '../site.ts';
import type { Site } from '../site.ts';

/** Figures with little ink and with much. */
const ADDRESSES = ['/routes/', '/routes/?place=PAK', '/trends/', '/partners/', '/country/PAK/'];
const ROUNDS = 4;

/** From the click on a slide of 1,920 × 1,080 until its file is there: `npm run bench -- --only image`. */
export async function image(site: Site): Promise<readonly Measurement[]> {
  const times: number[] = [];
  for (const address of ADDRESSES) times.push(...(await slides(site, address, 4)));
  return [
    measurement(times, {
      what: 'image: a slide of 1,920 × 1,080 as PNG, 4× slowed',
      unit: 'ms',
      limit: 1000,
      judged: 'p95',
      command: 'npm run build && npm run bench -- --only image'
    })
  ];
}

async function slides(site: Site, address: string, slower: number): Promise<readonly number[]> {
  const context = await site.browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'en',
    serviceWorkers: 'block'
  });
  const page = await context.newPage();
  await touched(page);
  const protocol = await context.newCDPSession(page);
  await page.goto(site.url + address, { waitUntil: 'networkidle' });
  await page.locator('footer .buttons button[aria-haspopup=dialog]').click();
  await page.locator('dialog[open] .preview img').waitFor();
  await protocol.send('Emulation.setCPUThrottlingRate', { rate: slower });
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const saved = page.waitForEvent('download');
    const start = performance.now();
    await page.getByRole('button', { name: '1,920 × 1,080' }).click();
    await saved;
    times.push(performance.now() - start);
    await page.waitForTimeout(500);
  }
  await context.close();
  return times;
}
