import { describe, expect, test } from 'vitest';

import { openFigure } from './page.ts';
import { published } from './published.ts';

const contributions = published('contributions');
const EVENT = 'world-day-2025-islamabad';

describe('the partners', () => {
  test('of the World Day 2025 are all there: seven hosts and six supporters', async () => {
    const page = await openFigure('/partners/');
    const rows = await page.locator('main table').first().locator('tbody th[scope=row]').allInnerTexts();
    const names = new Map(published('partners').map(({ partner, short }) => [partner, short]));
    const at = contributions.filter(({ event }) => event === EVENT);
    const kind = (wanted: string) => [
      ...new Set(at.filter((row) => row['kind'] === wanted).map((row) => row['partner'] ?? ''))
    ];
    expect([kind('hosting').length, kind('financial').length]).toEqual([7, 6]);
    for (const partner of [...kind('hosting'), ...kind('financial')])
      expect(rows).toContain(names.get(partner) ?? partner);
    expect(await page.locator('h1').innerText()).toMatch(/^Seven .* six /);
  });

  test('of an event stand on a page of their own, which leads to the other years and back to all', async () => {
    const page = await openFigure('/partners/');
    await page.getByRole('link', { name: /2025: its hosts and supporters/ }).click();
    await expect.poll(() => new URL(page.url()).search).toBe(`?event=${EVENT}`);
    const rows = page.locator('main table').first().locator('tbody th[scope=row]');
    await expect.poll(() => rows.count()).toBe(13);
    await expect.poll(() => page.locator('main').innerText()).toContain('End the Exploitation');
    await page.getByRole('link', { name: 'World Day seminar 2023, Islamabad' }).click();
    await expect.poll(() => page.locator('h1').innerText()).toMatch(/^Four organisations hosted/);
    // The step stands in the history once its frame is drawn.
    await expect.poll(() => new URL(page.url()).search).not.toBe(`?event=${EVENT}`);
    await page.goBack();
    await expect.poll(() => rows.count()).toBe(13);
    await page.getByRole('button', { name: 'Show every contribution' }).click();
    await expect.poll(() => new URL(page.url()).search).toBe('');
  });

  test('open the rows behind a mark, by hand and by arrow keys, each with its source', async () => {
    const page = await openFigure('/partners/');
    const filed = contributions.filter(({ event, partner }) => event === EVENT && partner === 'norway');
    const titles = new Map(published('sources').map(({ source, title }) => [source, title]));
    await page.getByRole('button', { name: 'Norway: supported it financially' }).click();
    const detail = page.locator('td.detail');
    await expect.poll(() => detail.locator('li').count()).toBe(filed.length);
    expect(await detail.innerText()).toContain(titles.get(filed[0]?.['source']));
    await page.keyboard.press('Escape');
    await expect.poll(() => detail.count()).toBe(0);
    expect(await page.locator('[data-cell][tabindex="0"]').count()).toBe(2); // one of each matrix
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect.poll(() => detail.innerText()).toContain('FIA Pakistan');
    expect(await page.locator(':focus').getAttribute('aria-label')).toBe(
      'FIA Pakistan: hosted it in an earlier year'
    );
  });

  test('have each a page of their own, chosen in a list or by a link, which Back leaves', async () => {
    const page = await openFigure('/partners/');
    await page.getByLabel('Partner', { exact: true }).selectOption('iom');
    await expect.poll(() => page.locator('h1').innerText()).toMatch(/^IOM: hosted two events, carries out/);
    expect(new URL(page.url()).search).toBe('?partner=iom');
    const filed = contributions.filter(
      ({ partner, via }) => partner === 'iom' || via?.split(' ').includes('iom')
    );
    const deeds = page.locator('section[aria-labelledby^=deed] li');
    expect(await deeds.count()).toBe(filed.length);
    expect(await deeds.locator('a[rel=external]').count()).toBe(filed.length);
    await page.getByRole('link', { name: 'Afghanistan' }).click();
    await expect.poll(() => new URL(page.url()).search).toBe('?place=AFG');
    await page.goBack();
    await expect.poll(() => page.locator('h1').innerText()).toMatch(/^IOM: /);
    await page.goBack();
    await expect.poll(() => page.locator('h1').innerText()).toMatch(/^Seven /);
  });

  test('stand around one programme with its parts', async () => {
    const page = await openFigure('/partners/?programme=protect-mrc');
    expect(await page.locator('h1').innerText()).toMatch(/^PROTECT: money from the European Union/);
    expect(await page.locator('main').innerText()).toContain(
      'EUR\u00a05,000,000 is part of PROTECT, counted once'
    );
  });

  test('can be narrowed on a phone, in Urdu too, without a word cut off', async () => {
    const page = await openFigure('/partners/?partner=european-union&lang=ur', { width: 320, height: 700 });
    const [scrolled, inner] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    expect(scrolled).toBeLessThanOrEqual(inner);
    expect(await page.locator('h1').innerText()).toMatch(/European Union/);
  });

  test('are chosen on a phone before they are read, behind one line that says what was chosen', async () => {
    const page = await openFigure('/partners/', { width: 360, height: 740 });
    const line = page.locator('.controls button').first();
    const top = async (where: string) => (await page.locator(where).first().boundingBox())?.y ?? NaN;
    expect(await line.getAttribute('aria-expanded')).toBe('false');
    expect(await top('.controls')).toBeLessThan(await top('main table'));
    await line.click();
    await page.getByLabel('Partner', { exact: true }).selectOption('ssdo');
    await expect.poll(() => line.innerText()).toBe('SSDO');
    await page.getByRole('button', { name: 'Show every contribution' }).click();
    await expect.poll(() => line.innerText()).toBe('Partner, programme, event, years');
    await line.click();
    await page.getByRole('button', { name: 'Show every contribution' }).waitFor({ state: 'detached' });
  });

  test.each([
    ['partner=UNOCD', 'a partner that is not known here: unocd', 'UNODC', '?partner=unodc'],
    ['event=world-day-2024', 'an event that is not known here', /2024/, '?event=world-day-2024-islamabad']
  ])('that nobody knows are answered by the nearest: %s', async (query, said, link, address) => {
    const page = await openFigure(`/partners/?${query}`);
    expect(await page.locator('h1').innerText()).toContain(said);
    expect(await page.locator('main table').count()).toBe(0);
    await page.locator('.drawing').getByRole('link', { name: link }).click();
    await expect.poll(() => new URL(page.url()).search).toBe(address);
    await page.locator('main h2').first().waitFor();
  });

  test('in capitals are known all the same', async () => {
    const page = await openFigure('/partners/?partner=IOM');
    expect(await page.locator('h1').innerText()).toMatch(/^IOM: /);
  });

  test('are told apart from others of a like name', async () => {
    const page = await openFigure('/partners/?partner=european-union');
    const card = page.locator('.panel dl');
    expect(await card.innerText()).toContain('what stands under those is not counted here');
    await card.getByRole('link', { name: 'European Commission', exact: true }).click();
    await expect.poll(() => page.locator('h1').innerText()).toMatch(/^European Commission: /);
  });

  test('in Urdu keep their titles and notes in English, marked as such', async () => {
    const page = await openFigure('/ur/partners/?event=world-day-2025-islamabad');
    const title = page.locator('#partners-event bdi');
    expect(await title.getAttribute('lang')).toBe('en');
    expect(await title.getAttribute('dir')).toBe('ltr');
    const english = await page.locator('main [lang=en]').allInnerTexts();
    expect(english).toContain('Human Trafficking is Organized Crime – End the Exploitation');
    expect(english).toContain('GLO.ACT');
    expect(await page.locator('main footer').innerText()).toContain('انگریزی');
  });

  test('say where an amount was not published', async () => {
    const page = await openFigure('/partners/');
    expect(await page.locator('main').innerText()).toMatch(/not published/i);
  });

  test('show the grants with the break of 2011', async () => {
    const page = await openFigure('/partners/');
    expect(await page.locator('main').innerText()).toContain('2011');
    const sides = await page.locator('main svg text.side').allTextContents();
    expect(sides.filter((text) => text.trim() !== '').length).toBeGreaterThanOrEqual(2);
  });

  test('can be seen for Pakistan alone', async () => {
    const page = await openFigure('/partners/?place=PAK&table=1');
    const headline = await page.locator('h1').innerText();
    expect(await page.getByRole('button', { name: 'Remove Pakistan' }).count()).toBe(1);
    expect(headline).not.toMatch(/undefined|NaN|null|\{\w+\}/);
  });

  test.each(['XXX', 'TUV', '034', 'PAK,IND'])('tell something of the place %s', async (place) => {
    const page = await openFigure(`/partners/?place=${place}&table=1`);
    expect(await page.locator('main').innerText()).not.toMatch(/undefined|\bNaN\b|\{\w+\}/);
  });
});
