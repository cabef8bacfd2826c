import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium } from 'playwright-core';
import type { Frame, Page } from 'playwright-core';
import { expect, inject, onTestFinished } from 'vitest';

import type {} from './site.ts';

/** A page of another site with one frame of ours, and what was seen there. */
export type Hosted = {
  readonly page: Page;
  readonly frame: Frame;
  /** the addresses that were asked for, below the site's root */
  readonly asked: readonly string[];
  /** whether the window of the frame listens to messages, and whether that of the page around it does */
  readonly listens: () => Promise<readonly boolean[]>;
  /** the messages that the frame has sent to the page around it */
  readonly messages: () => Promise<readonly Readonly<Record<string, unknown>>[]>;
};

/** How the other site shows the frame. */
export type Hosting = {
  readonly width?: number;
  readonly sandbox?: string;
  /** whether `embed.js` stands beside the frame */
  readonly withScript?: boolean;
  readonly javaScriptEnabled?: boolean;
  /** what the other site's own system makes of the frame, instead of a plain one, and the script that hears its messages */
  readonly html?: string;
  readonly receiver?: string;
};

/**
 * Opens an address of the site in a frame of a page of another origin. When the test ends, it fails on a console error, a
 * cookie, and any request to a third origin.
 */
export async function openHosted(path: string, look: Hosting = {}): Promise<Hosted> {
  const site = inject('site');
  const { width = 760, sandbox, withScript = true } = look;
  const host = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html')
      .end(`<!doctype html><title>A partner</title><link rel="icon" href="data:,">
      <script>addEventListener('message', ({ data }) => (window.heard ??= []).push(data))</script>
      ${look.receiver === undefined ? '' : `<script>${look.receiver}</script>`}
      ${
        look.html ??
        `<iframe title="figure" ${sandbox === undefined ? '' : `sandbox="${sandbox}"`} src="${site}${path}"
        width="${width}" height="300" frameborder="0"></iframe>`
      }
      ${withScript ? `<script src="${site}/embed.js"></script><script src="${site}/embed.js"></script>` : ''}`);
  });
  await new Promise<void>((done) => host.listen(0, done));
  const at = `http://localhost:${(host.address() as AddressInfo).port}`;
  const browser = await chromium.connect(inject('browser'));
  const context = await browser.newContext({
    viewport: { width: width + 60, height: 900 },
    locale: 'en',
    javaScriptEnabled: look.javaScriptEnabled ?? true
  });
  const page = await context.newPage();
  await page.addInitScript(() => {
    const add = window.addEventListener.bind(window);
    window.addEventListener = (type: string, ...rest: readonly unknown[]) => {
      if (type === 'message') Reflect.set(window, 'listens', true);
      Reflect.apply(add, window, [type, ...rest]);
    };
  });
  const [faults, asked]: [string[], string[]] = [[], []];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => {
    const { origin, pathname, protocol } = new URL(request.url());
    if (origin === new URL(site).origin) asked.push(pathname);
    else if (origin !== at && protocol !== 'data:' && protocol !== 'blob:') faults.push(request.url());
  });
  onTestFinished(async () => {
    const cookies = await context.cookies();
    await context.close();
    await browser.close();
    host.closeAllConnections();
    host.close();
    expect([faults, cookies]).toEqual([[], []]);
  });
  await page.goto(`${at}/`, { waitUntil: 'load' });
  const frame = page.frames()[1];
  if (!frame) throw new Error('the page has no frame');
  return {
    page,
    frame,
    asked,
    listens: () => Promise.all([frame, page].map((each) => each.evaluate(() => 'listens' in window))),
    messages: () => page.evaluate(() => (Reflect.get(window, 'heard') ?? []) as Record<string, unknown>[])
  };
}
