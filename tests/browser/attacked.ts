import type { Frame, Page } from 'playwright-core';
import { expect, inject, onTestFinished } from 'vitest';

import { openPage, type Look } from './page.ts';

/** What the console says where a hostile text has run: every fault there fails the test. */
export const RUN = 'a hostile text has run';

/**
 * Opens an address as `openPage` does, and fails the test at its end on what no text may bring about either: that a payload
 * runs (it sets `hit`), a dialog, another window, or a document of another site, in the page or in a frame of it.
 */
export async function openAttacked(path: string, look: Look = {}): Promise<Page> {
  const site = new URL(look.site ?? inject('site')).origin;
  const faults: string[] = [];
  onTestFinished(() => {
    expect(faults, 'what hostile texts brought about').toEqual([]);
  });
  const watch = async (page: Page): Promise<void> => {
    await page.addInitScript((said) => {
      Object.defineProperty(globalThis, 'hit', {
        configurable: false,
        set: (value) => {
          console.error(said, String(value));
        }
      });
    }, RUN);
    page.on('dialog', (dialog) => {
      faults.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('popup', (popup) => faults.push(`window: ${popup.url()}`));
    page.on('framenavigated', (frame) => {
      if (!isOurs(frame, site)) faults.push(`document: ${frame.url()}`);
    });
  };
  return openPage(path, {
    ...look,
    prepare: async (page) => {
      await watch(page);
      await look.prepare?.(page);
    }
  });
}

function isOurs(frame: Frame, site: string): boolean {
  return frame.url() === 'about:blank' || new URL(frame.url()).origin === site;
}

/** What in a document could only have come from a text that was taken for HTML, or for an address that runs. */
export function taken(page: Page | Frame): Promise<readonly string[]> {
  return page.evaluate(() => {
    const strange = [...document.querySelectorAll('body *')].filter(
      (element) =>
        element.getAttributeNames().some((name) => name.startsWith('on') || name === 'srcdoc') ||
        /^(object|embed|marquee|frameset|base|portal|math|plaintext|xmp)$/i.test(element.localName) ||
        /^(javascript|data|vbscript|blob|file):/i.test(
          element instanceof HTMLAnchorElement ? element.href : ''
        )
    );
    return strange.map(
      (element) =>
        `${element.localName} ${[...element.attributes].map(({ name, value }) => `${name}=${value}`).join(' ')}`
    );
  });
}
