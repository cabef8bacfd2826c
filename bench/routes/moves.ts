import { framesDuring } from '../frames.ts';
import { drag, wheel } from '../hand.ts';
import { close, open } from '../site.ts';
import type { Preparation, Site, Size } from '../site.ts';

/** Milliseconds between frames while the map with every pair is dragged. */
export async function panFrames(
  site: Site,
  size: Size,
  address: string,
  preparation: Preparation = {}
): Promise<readonly number[]> {
  const opened = await open(site, address, size, preparation);
  await drag(opened.page, 600);
  const frames = await framesDuring(opened.page, () => drag(opened.page));
  await close(opened);
  return frames;
}

/** Milliseconds between frames while the map is zoomed in and out by Ctrl and the wheel. */
export async function zoomFrames(site: Site, size: Size, address: string): Promise<readonly number[]> {
  const opened = await open(site, address, size);
  const frames = await framesDuring(opened.page, () => wheel(opened.page));
  await close(opened);
  return frames;
}

/** Milliseconds between frames while nothing happens: what this machine can do at best now. */
export async function idleFrames(site: Site, size: Size, address: string): Promise<readonly number[]> {
  const opened = await open(site, address, size);
  const frames = await framesDuring(opened.page, () => opened.page.waitForTimeout(2000));
  await close(opened);
  return frames;
}
