import type { Site } from '../site.ts';

const RUNS = 9;

/** Milliseconds that an empty page takes for the same arithmetic, text and elements each time. */
export async function yardstickTimes({ browser }: Site): Promise<readonly number[]> {
  const page = await browser.newPage();
  const times = await page.evaluate((runs) => {
    return Array.from({ length: runs }, () => {
      const begun = performance.now();
      let sum = 0;
      for (let i = 1; i < 3_000_000; i++) sum += Math.sqrt(i) % 7;
      const list = document.createElement('ul');
      for (let i = 0; i < 2_000; i++) {
        const item = document.createElement('li');
        item.textContent = (sum + i).toFixed(2);
        list.append(item);
      }
      document.body.replaceChildren(list);
      // Asking for a height lays the list out.
      return list.getBoundingClientRect().height > 0 ? performance.now() - begun : NaN;
    });
  }, RUNS);
  await page.close();
  return times;
}
