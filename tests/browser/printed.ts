import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';

const run = promisify(execFile);

export type Format = 'A4' | 'Letter';

/** A word on paper, points from the left edge of its sheet. */
type Word = { readonly text: string; readonly left: number; readonly right: number };

/** Points to a pixel of a page that is printed as it is laid out. */
const POINTS = 72 / 96;

/** The smallest letters that a page would be printed with, points, and what they say. */
export async function smallestPrinted(
  page: Page
): Promise<{ readonly points: number; readonly text: string }> {
  // What is drawn anew for paper is drawn when a browser says that it prints.
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  const { pixels, text } = await page.evaluate(() => {
    let [pixels, text] = [Infinity, ''];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { textContent, parentElement: element } = walker.currentNode;
      const said = (textContent ?? '').trim();
      const shown = element?.checkVisibility({ visibilityProperty: true, opacityProperty: true }) === true;
      if (said === '' || !element || !shown || element.closest('.unseen, title')) continue;
      const { width, height } = element.getBoundingClientRect();
      const size = parseFloat(getComputedStyle(element).fontSize) * element.currentCSSZoom;
      if (width > 1 && height > 1 && size < pixels) [pixels, text] = [size, said];
    }
    return { pixels, text };
  });
  await page.emulateMedia({ media: null });
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  return { points: pixels * POINTS, text };
}

/** A page as its printer gives it out: how many sheets, how wide one is in points, and every word where it stands. */
export type Printed = {
  readonly sheets: number;
  readonly width: number;
  readonly words: readonly Word[] | null;
};

const MARGIN = { top: '12mm', bottom: '12mm', left: '12mm', right: '12mm' };

/** Points: what lies outside a sheet's margins. */
export const EDGE = (12 / 25.4) * 72;

/** Prints a page with the margins of its own style sheet; its words are `null` where Poppler, which reads them, is not installed. */
export async function printed(page: Page, format: Format): Promise<Printed> {
  const pdf = await page.pdf({ format, margin: MARGIN });
  const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
  return { sheets, width: format === 'A4' ? 595.3 : 612, words: await wordsIn(pdf) };
}

async function wordsIn(pdf: Uint8Array): Promise<readonly Word[] | null> {
  const folder = await mkdtemp(join(tmpdir(), 'tip-atlas-paper-'));
  try {
    const file = join(folder, 'page.pdf');
    await writeFile(file, pdf);
    const { stdout } = await run('pdftotext', ['-bbox', file, '-'], { maxBuffer: 1e8 });
    const found = stdout.matchAll(/<word xMin="([^"]+)" yMin="[^"]+" xMax="([^"]+)" yMax="[^"]+">([^<]*)</g);
    return [...found].map(([, left, right, text = '']) => ({
      text: text.replaceAll('&amp;', '&'),
      left: Number(left),
      right: Number(right)
    }));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
