import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { PAGE_BUDGETS, firstVisit } from '../../tools/first-visit.ts';
import { openFigure, openPage } from './page.ts';

/** The files below the site's root that a page has loaded by now, with their bytes on the wire. */
async function loaded(page: Page): Promise<ReadonlyMap<string, number>> {
  const entries = await page.evaluate(() =>
    performance.getEntriesByType('resource').map((entry) => {
      const bytes = entry instanceof PerformanceResourceTiming ? entry.encodedBodySize : 0;
      return [new URL(entry.name).pathname.slice(1), bytes] as const;
    })
  );
  return new Map(entries);
}

describe('the first visit', () => {
  test.each(PAGE_BUDGETS)(
    'to $page loads what the budget weighs, and nothing more',
    async ({ page: name, data: limit }) => {
      const page = await openFigure(`/${name}/`);
      const files = await loaded(page);
      const { scripts, afterwards, data } = firstVisit('dist', name);
      const ended = (folder: string, end: string) =>
        [...files.keys()].filter((file) => file.startsWith(`${folder}/`) && file.endsWith(end)).sort();
      const first = ended('assets', '.js').filter((file) => !afterwards.includes(file));
      expect(first).toEqual(scripts);
      expect(ended('assets', '.json')).toEqual(data);
      const bytes = data.reduce((sum, file) => sum + (files.get(file) ?? Infinity), 0);
      expect(bytes).toBeLessThanOrEqual(limit * 1000);
    }
  );

  test.each(PAGE_BUDGETS)('to $page draws before it asks for a script or a table', async ({ page: name }) => {
    // No frame is drawn before the style sheets have come, so the first one that is asked for is that of the picture.
    const page = await openPage(`/${name}/`, {
      prepare: (opened) =>
        opened.addInitScript(() => {
          requestAnimationFrame(() => performance.mark('first-frame'));
        })
    });
    await page.waitForLoadState('networkidle');
    const asked = await page.evaluate(() => {
      const [frame] = performance.getEntriesByName('first-frame');
      return performance
        .getEntriesByType('resource')
        .filter(({ startTime }) => startTime < (frame?.startTime ?? Infinity))
        .map((entry) => entry.name.split('.').at(-1));
    });
    expect(new Set(asked)).toEqual(new Set(['css', 'woff2']));
  });
});
