import { fileURLToPath } from 'node:url';

import { measurement, type Measurement } from '../measure.ts';
import { held, type Held } from '../routes/memory.ts';
import { PROJECTOR, type Site } from '../site.ts';

/** How often a talk of thirty seconds a slide moves in eight hours, and milliseconds that it may take here. */
const [ADVANCES, LONGEST] = [960, 240_000];
/** Times through the deck before it is looked at for the first time: all that comes once has come. */
const WARM_UP = 3;
const SHORT = fileURLToPath(new URL('../page/kiosk.js', import.meta.url));

/** Eight hours of a talk that moves by itself, made short: `npm run bench -- --only kiosk`. */
export async function kiosk({ url, browser }: Site): Promise<readonly Measurement[]> {
  const context = await browser.newContext({ viewport: PROJECTOR, serviceWorkers: 'block' });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await page.addInitScript({ path: SHORT });
  await page.goto(`${url}/present/?deck=world-day-2025&kiosk=30`, { waitUntil: 'networkidle' });
  const opened = { page, protocol: await context.newCDPSession(page) };
  await opened.protocol.send('Performance.enable');
  const advances = () => page.evaluate(() => Number(Reflect.get(globalThis, 'advances')));
  const until = async (n: number, late: number) => {
    while ((await advances()) < n && performance.now() < late) await page.waitForTimeout(500);
  };
  await until(WARM_UP * 17, performance.now() + LONGEST);
  const looks: Held[] = [await held(opened)];
  const begun = performance.now();
  for (const part of [0.25, 0.5, 0.75, 1]) {
    await until(ADVANCES * part, begun + LONGEST * part);
    looks.push(await held(opened));
  }
  const moved = await advances();
  await context.close();
  if (faults.length > 0) throw new Error(`the page failed: ${faults.join('; ')}`);
  const [warm, ...later] = looks;
  const last = later.at(-1);
  if (!warm || !last) throw new Error('nothing was held');
  console.log(
    looks
      .map(({ own, megabytes, nodes }) => `${own.toFixed(2)}/${megabytes.toFixed(1)} MB ${nodes}`)
      .join(' · ')
  );
  return [
    measurement([(last.own / warm.own - 1) * 100], {
      what: `kiosk: heap growth, ${moved} advances`,
      unit: '%',
      limit: 10,
      judged: 'median',
      command: 'npm run build && npm run bench -- --only kiosk'
    })
  ];
}
