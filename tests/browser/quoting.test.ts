import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';

import { openHosted } from './host.ts';
import { openFigure } from './page.ts';
import { numbersIn, published } from './published.ts';

const MARKS = /[\u2060\u2066-\u2069]/;

/** What is in the clipboard after the reader pressed the keys for copying. */
async function copied(page: Page): Promise<{ readonly text: string; readonly html: string }> {
  await page
    .context()
    .grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(page.url()).origin });
  await page.keyboard.press('ControlOrMeta+c');
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) =>
      item?.types.includes(type) ? (await item.getType(type)).text() : '';
    return { text: await read('text/plain'), html: await read('text/html') };
  });
}

/** Selects as a reader does, and waits for what comes with a first selection. */
async function select(page: Page, place: Locator): Promise<string> {
  // What is drawn as a reader comes near it would move the place under the hand.
  await place.scrollIntoViewIfNeeded();
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(500);
  await place.click({ clickCount: 3 });
  await quoteHasCome(place);
  return (await page.evaluate(() => getSelection()?.toString() ?? '')).trim();
}

/** Waits for what is said with a copied number, which comes with a first selection. */
async function quoteHasCome(place: Locator): Promise<void> {
  const hasCome = () =>
    place.evaluate(() =>
      performance.getEntriesByType('resource').some(({ name }) => /\/quoting-[^/]*\.js$/.test(name))
    );
  await expect.poll(hasCome).toBe(true);
  await place.page().waitForTimeout(300);
}

/** The release of the data, as a title of a source says it. */
const RELEASE = '14 April 2025';

describe('a number copied out of a figure', () => {
  test.each(['/routes/?place=PAK', '/trends/?place=PAK', '/partners/', '/country/PAK/'])(
    'at %s comes first and unchanged, and takes its question, its unit, its source and its link along',
    async (path) => {
      const page = await openFigure(path);
      const heading = page.locator('main h1');
      const chosen = await select(page, heading);
      const { text, html } = await copied(page);
      const [first, note = '', ...more] = text.split('\n');
      expect(first).toBe(chosen.replaceAll(/[\u2060\u2066-\u2069]/g, ''));
      expect(numbersIn(first ?? '').length).toBeGreaterThan(0);
      expect(more).toEqual([]);
      const question = await page.locator('main .question').first().innerText();
      expect(note.startsWith(`— ${question} (`)).toBe(true);
      expect(note).toContain(
        path.startsWith('/partners') ? 'unit as written beside' : 'persons detected as victims'
      );
      expect(note).toMatch(path.startsWith('/routes') ? /UNODC|Global database/ : /sources/);
      expect(note).toContain(`TIP Atlas, data release of ${RELEASE}; `);
      const link = /https?:\S+$/.exec(note)?.[0] ?? '';
      expect(link).toContain('lang=en');
      expect(text).not.toMatch(MARKS);
      expect(html).toContain(`<p>${(first ?? '').replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`);
      expect(html).toContain(`href="${link.replaceAll('&', '&amp;')}"`);
      const there = await openFigure(link.slice(new URL(link).origin.length));
      expect(await there.locator('main h1').innerText()).toBe(await heading.innerText());
    }
  );

  test('a number of the table brings its row and the title of the table', async () => {
    const page = await openFigure('/routes/?place=PAK&table=1');
    const row = page.locator('main table tbody tr').first();
    const cell = row.locator('td.number').first();
    const chosen = await select(page, cell);
    const { text } = await copied(page);
    const [first, note = ''] = text.split('\n');
    expect(first).toBe(chosen);
    expect(note).toContain((await page.locator('main table caption').innerText()).replaceAll(/\u2060/g, ''));
    expect(note).toContain(await row.locator('th').innerText());
    const persons = Number(chosen.replaceAll(',', ''));
    const destination = (await row.locator('td').first().innerText()).trim();
    expect(note).toContain(destination);
    const sums = published('routes').filter(
      (line) => line['origin'] === 'PAK' || line['destination'] === 'PAK'
    );
    const bySide = new Map<string, number>();
    for (const line of sums) {
      const key = `${line['origin'] ?? ''} ${line['destination'] ?? ''}`;
      bySide.set(key, (bySide.get(key) ?? 0) + Number(line['victims']));
    }
    expect([...bySide.values()]).toContain(persons);
  });

  test('several cells stay cells', async () => {
    const page = await openFigure('/routes/?place=PAK&table=1');
    const rows = page.locator('main table tbody tr');
    const wanted = await rows.evaluateAll((lines) =>
      lines
        .slice(1, 3)
        .map((line) => [...line.children].map((cell) => cell.textContent.replaceAll(/\u2060/g, '').trim()))
    );
    await select(page, rows.nth(1).locator('td').first());
    await rows.evaluateAll(([, from, to]) => {
      const range = document.createRange();
      if (from?.firstElementChild && to?.lastElementChild) {
        range.setStart(from.firstElementChild, 0);
        range.setEnd(to.lastElementChild, to.lastElementChild.childNodes.length);
      }
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
    });
    const { html, text } = await copied(page);
    const cells = [...html.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].map(([, line = '']) =>
      [...line.matchAll(/<td[^>]*>(.*?)<\/td>/gs)].map(([, cell = '']) =>
        cell.replaceAll('&lt;', '<').replaceAll('&amp;', '&')
      )
    );
    expect(cells).toEqual(wanted);
    expect(text).toContain('data release of');
  });

  test('in Urdu is said in Urdu, and its marks stay on the page', async () => {
    const page = await openFigure('/trends/?place=PAK&lang=ur');
    expect(await page.locator('main h1').innerText()).toMatch(MARKS);
    await select(page, page.locator('main h1'));
    const { text, html } = await copied(page);
    expect(text).not.toMatch(MARKS);
    const [first = '', note = ''] = text.split('\n');
    expect(numbersIn(first).length).toBeGreaterThan(0);
    expect(note).toMatch(/^— [؀-ۿ]/);
    expect(note).toContain('شناخت شدہ متاثرین (افراد)');
    expect(note).toMatch(/اعداد و شمار کا اجرا .*2025؛ http\S+\/ur\/trends\/\S*$/);
    expect(html).toContain('dir="rtl"');
  });

  test('in a frame leads to the view on the site itself', async () => {
    const hosted = await openHosted('/embed/trends/?place=PAK');
    await hosted.frame.locator('#app:not([data-still])').waitFor();
    const chosen = await select(hosted.page, hosted.frame.locator('h1'));
    expect(chosen).toBe('');
    await hosted.page
      .context()
      .grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(hosted.page.url()).origin });
    await hosted.page.keyboard.press('ControlOrMeta+c');
    // A frame may not read the clipboard, so the page around it does.
    await hosted.page.locator('body').click({ position: { x: 2, y: 2 } });
    const text = await hosted.page.evaluate(() => navigator.clipboard.readText());
    expect(text).toContain('Pakistan');
    expect(text).toContain(`; ${inject('site')}/trends/?place=PAK`);
  });
});

/** The text of an element from its start, as a program or a hand without a mouse selects it: no press of a button begins it. */
async function selectWithout(place: Locator, letters: number): Promise<void> {
  await place.evaluate((element, n) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const first = walker.nextNode();
    if (first) getSelection()?.setBaseAndExtent(first, 0, first, n);
  }, letters);
}

describe('a number selected without a mouse', () => {
  test('by the keyboard takes its unit, its source and its link along', async () => {
    const page = await openFigure('/trends/?place=PAK');
    await selectWithout(page.locator('main h1'), 1);
    for (let word = 0; word < 3; word++) await page.keyboard.press('Control+Shift+ArrowRight');
    await quoteHasCome(page.locator('main'));
    const chosen = await page.evaluate(() => getSelection()?.toString().trim() ?? '');
    expect(chosen).toMatch(/\d/);
    const { text } = await copied(page);
    const [first, note = ''] = text.split('\n');
    expect(first).toBe(chosen.replaceAll(/[\u2060\u2066-\u2069]/g, ''));
    expect(note).toContain('persons detected as victims');
    expect(note).toContain(`data release of ${RELEASE}`);
  });

  test('with a range that no key and no press of a button begins, copied by the command of a menu, does too', async () => {
    const page = await openFigure('/trends/?place=PAK', { width: 390, height: 800 });
    const client = await page.context().newCDPSession(page);
    await client.send('Emulation.setTouchEmulationEnabled', { enabled: true });
    const chosen = await page.locator('main h1').evaluate((head) => {
      const walker = document.createTreeWalker(head, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const found = /\d+,\d{3}/.exec(node.textContent ?? '');
        if (!found) continue;
        getSelection()?.setBaseAndExtent(node, found.index, node, found.index + found[0].length);
        return found[0];
      }
      throw new Error('no number in the headline');
    });
    await quoteHasCome(page.locator('main'));
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await client.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', commands: ['copy'] });
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text.split('\n')[0]).toBe(chosen);
    expect(text).toContain('persons detected as victims');
    expect(text).toContain(`data release of ${RELEASE}`);
  });

  test('by a program, of which nobody hears that it begins, does too', async () => {
    const page = await openFigure('/routes/?place=PAK&table=1');
    const cell = page.locator('main table tbody tr').first().locator('td.number').first();
    await selectWithout(cell, (await cell.innerText()).length);
    await quoteHasCome(page.locator('main'));
    const { text } = await copied(page);
    expect(text.split('\n')[0]).toBe(await cell.innerText());
    expect(text).toContain(`data release of ${RELEASE}`);
  });
});

describe('what is copied as the browser does', () => {
  test('is a text without a number, and the text below a figure', async () => {
    const page = await openFigure('/trends/?place=PAK');
    const withNumber = page.locator('main footer .more', { hasText: /\d/ }).first();
    for (const place of [page.locator('main footer .caveat'), withNumber]) {
      const chosen = await select(page, place);
      const { text } = await copied(page);
      expect(text.trim()).toBe(chosen);
      expect(text).not.toContain('data release of');
    }
  });

  test('is the data page, and what a reader has written', async () => {
    const page = await openFigure('/data/');
    const chosen = await select(page, page.locator('main h1'));
    expect(chosen).toMatch(/\d/);
    expect((await copied(page)).text.trim()).toBe(chosen);
    const figure = await openFigure('/routes/');
    await select(figure, figure.locator('main h1'));
    await figure.locator('main [role=combobox]').first().click();
    await figure.keyboard.type('2022');
    await figure.keyboard.press('ControlOrMeta+a');
    expect((await copied(figure)).text).toBe('2022');
  });
});
