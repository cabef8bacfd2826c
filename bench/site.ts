import { fileURLToPath } from 'node:url';

import { chromium } from 'playwright-core';
import type { Browser, CDPSession, Page } from 'playwright-core';

import { findBrowser } from '../tools/browser.ts';
import { serve } from '../tools/serve.ts';

/** A built site that is being served, and the Chromium that reads it. */
export type Site = { readonly url: string; readonly browser: Browser };

/** The mark of the first full picture, and the script that sets it where the page does not. */
export const DRAWN = 'drawn';
export const WATCH = fileURLToPath(new URL('page/drawn.js', import.meta.url));

/** A size of the window, CSS pixels. */
export type Size = { readonly width: number; readonly height: number };

/** An open page, and the line to its browser's tools. */
export type Opened = { readonly page: Page; readonly protocol: CDPSession };

/** What is done before a page goes anywhere. */
export type Preparation = {
  readonly prepare?: (page: Page) => Promise<unknown>;
  /** lets a page break the policy that the server sends */
  readonly bypassCSP?: boolean;
};

export const LAPTOP: Size = { width: 1280, height: 720 };
export const PROJECTOR: Size = { width: 1920, height: 1080 };

/** Every pair on the map. */
export const ALL = '/routes/?top=all';

/** Serves a built folder and starts a Chromium without a GPU; both are gone when `use` has ended. */
export async function withSite<Result>(
  folder: string,
  use: (site: Site) => Promise<Result>
): Promise<Result> {
  const server = await serve(folder, 0);
  const browser = await launchPlain();
  try {
    return await use({ url: server.url, browser });
  } finally {
    await browser.close();
    await server.close();
  }
}

/** A Chromium that draws by processor alone; WebGL too, or pages that need it would show nothing. `more` are switches of its own. */
export async function launchPlain(more: readonly string[] = []): Promise<Browser> {
  const { executablePath, env } = await findBrowser();
  return chromium.launch({
    executablePath,
    args: ['--disable-gpu', '--enable-unsafe-swiftshader', '--force-color-profile=srgb', ...more],
    env: { ...process.env, ...env }
  });
}

/** Lets a pointer move over each page that opens, as that of most readers does before anything else: with it its scripts take hold. */
export async function touched(page: Page): Promise<void> {
  await page.addInitScript(() => {
    addEventListener('load', () => {
      dispatchEvent(new PointerEvent('pointermove', { movementX: 1 }));
    });
  });
}

/** Opens an address of the site in a fresh profile and waits until nothing more is fetched. */
export async function open(
  { url, browser }: Site,
  address: string,
  size: Size,
  { prepare, bypassCSP = false }: Preparation = {}
): Promise<Opened> {
  const context = await browser.newContext({
    viewport: size,
    locale: 'en',
    bypassCSP,
    // The copy for offline is fetched once, in the first idle seconds: no figure of a page at work.
    serviceWorkers: 'block'
  });
  const page = await context.newPage();
  const protocol = await context.newCDPSession(page);
  await touched(page);
  await prepare?.(page);
  await page.goto(url + address, { waitUntil: 'networkidle' });
  await mapMiddle(page);
  await page.waitForTimeout(800);
  return { page, protocol };
}

/** Closes a page together with its profile. */
export async function close({ page }: Opened): Promise<void> {
  await page.context().close();
}

/** The middle of the live map in the window, CSS pixels; waits for the map, which may come after the first drawing. */
export async function mapMiddle(page: Page): Promise<readonly [x: number, y: number]> {
  const map = page.locator('main [role="application"]').first();
  await map.waitFor();
  await map.scrollIntoViewIfNeeded();
  const box = await map.boundingBox();
  if (!box) throw new Error('the page shows no map');
  const bottom = Math.min(box.y + box.height, page.viewportSize()?.height ?? Infinity);
  return [box.x + box.width / 2, (Math.max(0, box.y) + bottom) / 2];
}
