import { along } from '../hand.ts';
import { close, mapMiddle, open } from '../site.ts';
import type { Opened, Site, Size } from '../site.ts';

const WARM_UP = 10;
const MOVES = 60;
/** What a move causes: script, and the style and layout of the tooltip; seconds each in the browser's own count. */
const WORK = ['ScriptDuration', 'RecalcStyleDuration', 'LayoutDuration'];

/** Milliseconds of work on the page's thread that each move of the pointer over the map causes, tooltip included. */
export async function hoverWork(site: Site, size: Size, address: string): Promise<readonly number[]> {
  const opened = await open(site, address, size);
  const { page, protocol } = opened;
  await protocol.send('Performance.enable', { timeDomain: 'threadTicks' });
  const [x, y] = await mapMiddle(page);
  const times: number[] = [];
  for (let move = 0; move < WARM_UP + MOVES; move++) {
    const before = await workDone(opened);
    const [dx, dy] = along(move / MOVES);
    await page.mouse.move(x + dx, y + dy);
    // The tooltip may wait for a frame, so the count is taken some frames later.
    await page.waitForTimeout(60);
    if (move >= WARM_UP) times.push((await workDone(opened)) - before);
  }
  await close(opened);
  return times;
}

async function workDone({ protocol }: Opened): Promise<number> {
  const { metrics } = await protocol.send('Performance.getMetrics');
  return metrics.filter(({ name }) => WORK.includes(name)).reduce((sum, { value }) => sum + value * 1000, 0);
}
