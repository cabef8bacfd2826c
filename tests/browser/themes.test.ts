import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { LANGUAGES } from '../../src/i18n/language.ts';
import { PAGES } from '../../src/state/view.ts';
import { openFigure } from './page.ts';

/** Contrast of each ink on each ground as the browser computes the tokens, by the formula of WCAG 2. */
async function contrasts(page: Page): Promise<Readonly<Record<string, number>>> {
  return page.evaluate(() => {
    const probe = document.createElement('i');
    document.body.append(probe);
    const luminance = (token: string): number => {
      probe.style.color = `var(${token})`;
      const parts = (getComputedStyle(probe).color.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
      const [r = 0, g = 0, b = 0] = parts.map((part) => {
        const c = part / 255;
        return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const pairs = [
      ...['--ink', '--ink-2', '--ink-3', '--accent'].flatMap((ink) =>
        ['--paper', '--card'].map((ground) => [ink, ground] as const)
      ),
      ['--ink', '--sea'] as const,
      ['--on-accent', '--accent'] as const,
      ['--focus-ink', '--focus-wash'] as const,
      ['--ink', '--wash'] as const
    ];
    const found = pairs.map(([ink, ground]) => {
      const [a, b] = [luminance(ink), luminance(ground)];
      return [`${ink} on ${ground}`, (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)] as const;
    });
    probe.remove();
    return Object.fromEntries(found);
  });
}

describe('text', () => {
  test.each([
    ['light', 4.5],
    ['dark', 4.5],
    ['projector', 7],
    ['print', 4.5]
  ] as const)('stands out in the %s theme by at least %d to 1', async (theme, least) => {
    const page = await openFigure(`/routes/?theme=${theme}`);
    const faint = Object.entries(await contrasts(page)).filter(([, ratio]) => !(ratio >= least));
    expect(faint).toEqual([]);
  });

  test('follows the reader’s system where no theme was chosen', async () => {
    const page = await openFigure('/routes/', { theme: 'dark' });
    const paper = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    expect(paper).toBe('rgb(20, 24, 29)');
  });
});

describe('on a projector of 1920 × 1080', () => {
  test.each(PAGES.flatMap((name) => LANGUAGES.map((lang) => [name, lang] as const)))(
    'no text of /%s/ in %s is smaller than 24 pixels',
    async (name, lang) => {
      const page = await openFigure(`/${name}/?theme=projector&place=PAK&table=1&lang=${lang}`, {
        width: 1920,
        height: 1080
      });
      const small = await page.evaluate(() => {
        const found = new Map<string, string>();
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const element = node.parentElement;
          const text = node.textContent?.trim() ?? '';
          if (element === null || text === '' || element.closest('.unseen, .skip, option, noscript, script'))
            continue;
          const range = document.createRange();
          range.selectNodeContents(node);
          const { width, height } = range.getBoundingClientRect();
          if (width < 1 || height < 1 || getComputedStyle(element).visibility !== 'visible') continue;
          const scale = element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 1) : 1;
          const size = parseFloat(getComputedStyle(element).fontSize) * scale;
          if (size >= 23.5) continue;
          const where = `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`;
          if (!found.has(where)) found.set(where, `${where} ${size.toFixed(1)} px: ${text.slice(0, 40)}`);
        }
        return [...found.values()];
      });
      expect(small).toEqual([]);
    }
  );
});
