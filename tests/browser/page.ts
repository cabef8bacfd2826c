import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { expect, inject, onTestFinished } from 'vitest';

import { isEmbedded } from '../../src/state/url.ts';
import type {} from './site.ts';

/** How a reader looks at a page: CSS pixels, the browser's language, and whether scripts run. */
export type Look = {
  readonly width?: number;
  readonly height?: number;
  readonly lang?: string;
  readonly theme?: 'light' | 'dark';
  readonly javaScriptEnabled?: boolean;
  /** Another root than the built site's own, without the last slash: `http://localhost:41731/folder`. */
  readonly site?: string;
  readonly reducedMotion?: boolean;
  /** Whether the site may keep its copy for offline, which then answers in the place of the server; else it may not. */
  readonly keepsCopy?: boolean;
  /** What counts as opened: `commit` where a test holds back a file that the load of the page waits for. */
  readonly until?: 'load' | 'commit';
  /** Whether no hand comes near the page, with which its scripts take hold of it. */
  readonly isUntouched?: boolean;
  /** Readies the page before it goes anywhere, for example to let one of its files fail. */
  readonly prepare?: (page: Page) => Promise<unknown>;
  /** Faults that this test brings about itself; any other still fails it. */
  readonly expected?: RegExp;
};

let connection: Promise<Browser> | undefined;

/** The one running browser; every test file connects once. */
function sharedBrowser(): Promise<Browser> {
  connection ??= chromium.connect(inject('browser'));
  return connection;
}

/**
 * Opens an address of the built site (`/routes/?place=PAK`) in a fresh profile. When the test ends, it fails on any
 * console error, page error, policy violation, failed request, request to another origin, or cookie.
 */
export async function openPage(path: string, look: Look = {}): Promise<Page> {
  const browser = await sharedBrowser();
  const context = await browser.newContext({
    viewport: { width: look.width ?? 1440, height: look.height ?? 900 },
    locale: look.lang ?? 'en',
    colorScheme: look.theme ?? 'light',
    javaScriptEnabled: look.javaScriptEnabled ?? true,
    reducedMotion: look.reducedMotion === true ? 'reduce' : 'no-preference',
    serviceWorkers: look.keepsCopy === true ? 'allow' : 'block'
  });
  const faults: string[] = [];
  const page = await context.newPage();
  const site = look.site ?? inject('site');
  await watch(page, new URL(site).origin, faults);
  onTestFinished(async () => {
    faults.push(...(await cookies(context)));
    await context.close();
    const unexpected = faults.filter((fault) => !(look.expected?.test(fault) ?? false));
    expect(unexpected, 'what went wrong on the page').toEqual([]);
  });
  if (look.isUntouched !== true && !isEmbedded(path)) await page.addInitScript(touch);
  await look.prepare?.(page);
  await page.goto(site + path, { waitUntil: look.until ?? 'load' });
  return page;
}

/** Opens an address and waits until its figure stands there whole: headline, drawing, and every file it asks for. */
export async function openFigure(path: string, look: Look = {}): Promise<Page> {
  const page = await openPage(path, look);
  await page.locator('main h1').waitFor();
  if (look.javaScriptEnabled !== false) {
    await page.locator('#app:not([data-still])').waitFor();
    const [at = '', query] = path.split('?');
    // The data page shows no figure, and so no table of one.
    if (!at.startsWith('/data/') && new URLSearchParams(query).get('table') === '1') await theTable(page);
  }
  await page.waitForLoadState('networkidle');
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
  return page;
}

/** Waits for the table below a drawing, whose script comes when it is asked for, until its last row is there. */
export async function theTable(page: Page): Promise<void> {
  await page.locator('[aria-busy=false] > table').waitFor();
}

/** A pointer moves over every page that opens here, as that of most readers does before anything else. */
function touch(): void {
  addEventListener('load', () => {
    dispatchEvent(new PointerEvent('pointermove', { movementX: 1 }));
  });
}

async function watch(page: Page, origin: string, faults: string[]): Promise<void> {
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy violation: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => faults.push(`page error: ${error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:|^wss?:/.test(url.protocol) && url.origin !== origin)
      faults.push(`off the origin: ${url.href}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
}

async function cookies(context: BrowserContext): Promise<readonly string[]> {
  return (await context.cookies()).map((cookie) => `cookie: ${cookie.name}`);
}
