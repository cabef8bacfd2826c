import { buffer } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';

import { chromium, type Page } from 'playwright-core';
import { expect, inject, onTestFinished } from 'vitest';

import type {} from './site.ts';

/** How a reader looks at a file; `expected` are faults that a test brings about itself, any other still fails it. */
export type FromFile = {
  readonly locale?: string;
  readonly javaScriptEnabled?: boolean;
  /** what stands where all is there, instead of the headline of a figure */
  readonly shows?: string;
  readonly expected?: RegExp;
};

/**
 * Opens an HTML file at an address with the network cut, in a fresh profile. When the test ends it fails on any console error,
 * page error, policy violation, cookie, and request for anything but the file itself.
 */
export async function openHtml(file: string, query = '', look: FromFile = {}): Promise<Page> {
  const address = pathToFileURL(file).href;
  const browser = await chromium.connect(inject('browser'));
  const { locale = 'en', javaScriptEnabled = true, shows, expected } = look;
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale,
    javaScriptEnabled
  });
  await context.setOffline(true);
  const faults: string[] = [];
  context.on('request', (request) => {
    const url = request.url();
    if (url.replace(/[?#].*$/, '') !== address && !/^(?:blob|data):/.test(url)) faults.push(`asked: ${url}`);
  });
  context.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => faults.push(`page error: ${error.error().message}`));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy violation: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  onTestFinished(async () => {
    faults.push(...(await context.cookies()).map((cookie) => `cookie: ${cookie.name}`));
    await browser.close();
    if (expected) expect(faults.some((fault) => expected.test(fault))).toBe(true);
    expect(
      faults.filter((fault) => expected?.test(fault) !== true),
      'what went wrong on the page'
    ).toEqual([]);
  });
  const page = await context.newPage();
  await page.goto(address + query);
  if (shows !== undefined) await page.locator(shows).waitFor();
  else if (javaScriptEnabled) await stands(page);
  return page;
}

/** Waits until a figure stands there whole. */
export async function stands(page: Page): Promise<void> {
  await page.locator('#app:not([data-still]) main h1').waitFor();
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
}

/** What a click saves: the name of the file and what is in it. */
export async function saved(
  page: Page,
  click: () => Promise<unknown>
): Promise<[name: string, bytes: Buffer]> {
  const [download] = await Promise.all([page.waitForEvent('download'), click()]);
  return [download.suggestedFilename(), await buffer(await download.createReadStream())];
}
