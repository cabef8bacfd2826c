import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { openFigure } from './page.ts';
import { placeNames, published } from './published.ts';

const grants = published('grants');
/** Rows that only point to another one have no amount and say `See …` where a recipient stands. */
const isPointer = ({ amount, recipient = '' }: (typeof grants)[number]) =>
  amount === '' && recipient.startsWith('See ');
const counted = grants.filter((row) => row['year'] !== '2002' && !isPointer(row));
const section = (page: Page) => page.locator('section[aria-labelledby="partners-grants"]');
const list = (page: Page) => section(page).locator('.list table').first();
const rows = (page: Page) => list(page).locator('tbody tr');
const field = (page: Page) => section(page).locator('.list input[type="search"]');

/** Opens what a line folds away. */
async function unfold(page: Page, text: string): Promise<void> {
  await section(page).locator('summary', { hasText: text }).click();
}

describe('the list of the grants', () => {
  test('comes with the click that opens it, with its names, 25 rows and how many more', async () => {
    const page = await openFigure('/partners/');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    expect(await section(page).locator('.list').count()).toBe(0);
    await unfold(page, 'The grants one by one');
    await expect.poll(() => rows(page).count()).toBe(25);
    expect(asked.some((url) => url.includes('grants-later'))).toBe(true);
    const n = counted.length.toLocaleString('en');
    await expect
      .poll(() => section(page).locator('.list [role=status]').innerText())
      .toContain(`${n} grants: USD`);
    await section(page)
      .getByRole('button', { name: `all ${n}` })
      .click();
    // They come some a frame.
    await expect.poll(() => rows(page).count(), { timeout: 20_000 }).toBe(counted.length);
    const late = grants.filter(({ year }) => year === '2002').length;
    const [leftOut, pointing] = await section(page).locator('.list h3').allInnerTexts();
    expect(leftOut).toContain(`${late} grants of fiscal year 2002`);
    expect(pointing).toContain('6 rows');
    expect(await section(page).locator('.list table').last().innerText()).toContain('See Bahamas, 2012');
  });

  test('finds a recipient in the address, and a letter typed changes list, sums and address', async () => {
    const page = await openFigure('/partners/?find=world%20vision');
    const wanted = counted.filter(
      ({ recipient = '' }) => /\bworld/i.test(recipient) && /\bvision/i.test(recipient)
    );
    const answer = section(page).locator('.list [role=status]');
    await expect
      .poll(() => answer.innerText())
      .toMatch(new RegExp(`^${wanted.length} of ${counted.length.toLocaleString('en')} grants`));
    await field(page).fill('');
    await field(page).pressSequentially('Pákistan 2005');
    const here = counted.filter(({ place, year }) => place === 'PAK' && year === '2005');
    await expect.poll(() => rows(page).count()).toBe(here.length);
    await expect.poll(() => new URL(page.url()).searchParams.get('find')).toBe('Pákistan 2005');
    const sum = here.reduce((total, { amount }) => total + Number(amount), 0).toLocaleString('en');
    expect(await answer.innerText()).toContain(`USD\u00a0${sum}`);
  });

  test('stands by the column that is clicked, both ways, and says so', async () => {
    const page = await openFigure('/partners/?find=2009');
    await expect.poll(() => rows(page).count()).toBe(25);
    const amounts = () => rows(page).locator('td.amount').allInnerTexts();
    const head = list(page).locator('th', { hasText: 'Amount' });
    const inFile = counted
      .filter(
        ({ year, amount, recipient = '' }) => (year === '2009' || /\b2009/.test(recipient)) && amount !== ''
      )
      .map(({ amount }) => Number(amount))
      .sort((a, b) => b - a);
    await head.getByRole('button').click();
    await expect.poll(() => head.getAttribute('aria-sort')).toBe('descending');
    const most = inFile.slice(0, 25).map((n) => n.toLocaleString('en'));
    await expect.poll(amounts).toEqual(most);
    await head.getByRole('button').press('Enter');
    await expect.poll(() => head.getAttribute('aria-sort')).toBe('ascending');
    const least = inFile.slice(-25).reverse();
    await expect.poll(amounts).toEqual(least.map((n) => n.toLocaleString('en')));
  });

  test('leads from a row to its source, its country and its page, and to others of its recipient', async () => {
    const page = await openFigure('/partners/?find=nepal%202009');
    const [url] = published('sources').filter(({ source }) => source === 'us-antitip-grants');
    await expect.poll(() => rows(page).count()).toBeGreaterThan(1);
    expect(await rows(page).first().locator('td.source a').getAttribute('href')).toBe(url?.['url']);
    expect(await rows(page).first().locator('.page a').getAttribute('href')).toContain('country/NPL/');
    const recipient = await rows(page).first().locator('th button').innerText();
    await rows(page).first().locator('th button').click();
    await expect.poll(() => field(page).inputValue()).toBe(recipient.slice(0, 60).trim());
    await field(page).fill('nepal 2009');
    await expect.poll(() => rows(page).first().innerText()).toContain('Nepal');
    await rows(page).first().getByRole('button', { name: 'Nepal', exact: true }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get('place')).toBe('NPL');
  });

  test('stands open for a country with few grants, with each of them', async () => {
    const page = await openFigure('/partners/?place=PAK');
    const here = grants.filter(({ place }) => place === 'PAK');
    expect(here.length).toBeLessThanOrEqual(12);
    await expect.poll(() => rows(page).count()).toBe(here.length);
    for (const { recipient = '' } of here)
      await expect.poll(() => list(page).innerText()).toContain(recipient);
  });

  test('says where the names of recipients did not load, and still finds a country', async () => {
    const page = await openFigure('/partners/?find=pakistan', {
      prepare: (opened) => opened.route(/grants-later/, (route) => route.abort()),
      expected: /grants-later|ERR_FAILED|Failed to fetch/
    });
    await expect.poll(() => section(page).innerText()).toContain('did not load: the search finds countries');
    const here = counted.filter(({ place }) => place === 'PAK');
    await expect.poll(() => rows(page).count()).toBe(here.length);
  });
});

describe('the sums by recipient', () => {
  test('stand from A to Z, name the spellings of a row and are found by any of them [D52]', async () => {
    const page = await openFigure('/partners/');
    await unfold(page, 'By recipient');
    const here = section(page).locator('details', { hasText: 'By recipient' });
    await expect.poll(() => here.locator('tbody tr').count()).toBe(25);
    const names = await here.locator('tbody th bdi').allInnerTexts();
    expect(names[0]).toMatch(/^1/);
    expect(names).not.toContain('IOM');
    await here.locator('input[type="search"]').fill('ilo/ipec');
    await expect.poll(() => here.locator('tbody tr').count()).toBe(1);
    const row = await here.locator('tbody tr').innerText();
    expect(row).toContain('134,587,807');
    for (const spelling of ['ILO-IPEC', 'ILO, IPEC', 'ILO, International Program on the Elimination'])
      expect(row).toContain(spelling);
    await here.locator('input[type="search"]').fill('no such body');
    await expect.poll(() => here.locator('[role=status]').innerText()).toContain('No recipient');
  });
});

describe('the purposes of the grants', () => {
  test('are chosen by keyboard, stand in the address and narrow what is awarded', async () => {
    const page = await openFigure('/partners/');
    await section(page).getByRole('radio', { name: 'All', exact: true }).focus();
    for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowRight');
    await expect.poll(() => new URL(page.url()).searchParams.get('purpose')).toBe('research');
    await expect.poll(() => section(page).locator('h2').innerText()).toContain('research');
    const abroad = counted.filter(({ place, donor, research }) => place !== donor && research === '1');
    const sum = (late: boolean) =>
      abroad
        .filter(({ year }) => Number(year) >= 2011 === late)
        .reduce((total, { amount }) => total + Number(amount), 0)
        .toLocaleString('en');
    const finding = section(page).locator('.finding');
    await expect.poll(() => finding.innerText()).toContain(`USD\u00a0${sum(false)}`);
    expect(await finding.innerText()).toContain(`USD\u00a0${sum(true)}`);
    expect(await section(page).innerText()).toContain('purposes are never added');
  });
});

describe('the map of the grants', () => {
  test('comes with the click that asks for it and not before, and a circle leads to its country', async () => {
    const page = await openFigure('/partners/');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await unfold(page, 'By country');
    expect(await section(page).locator('circle').count()).toBe(0);
    expect(asked.filter((url) => /outlines|Map-/.test(url))).toEqual([]);
    await section(page).getByText('Map and table').click();
    const early = counted.filter(
      ({ place, donor, year }) => place !== '' && place !== donor && Number(year) < 2011
    );
    const circles = section(page).locator('circle[data-place]');
    await expect.poll(() => circles.count()).toBe(new Set(early.map(({ place }) => place)).size);
    expect(asked.some((url) => url.includes('outlines'))).toBe(true);
    expect(await section(page).innerText()).toContain('do not imply endorsement');
    const wide = counted.filter(({ place, year }) => place === '' && Number(year) < 2011);
    const dollars = wide.reduce((total, { amount }) => total + Number(amount), 0).toLocaleString('en');
    expect(await section(page).innerText()).toMatch(
      new RegExp(`USD\u00a0${dollars} .*in ${wide.length} grants for regions or the whole world`)
    );
    expect(await section(page).locator('svg:has(circle[data-place])').getAttribute('aria-hidden')).toBe(
      'true'
    );
    await section(page).locator('circle[data-place="BRA"]').hover();
    const brazil = early.filter(({ place }) => place === 'BRA');
    await expect
      .poll(() => section(page).locator('.map .reading').innerText())
      .toBe(
        `${placeNames().get('BRA') ?? ''}: USD\u00a0${brazil.reduce((total, { amount }) => total + Number(amount), 0).toLocaleString('en')} in ${brazil.length} grants`
      );
    await section(page).locator('circle[data-place="BRA"]').click();
    await expect.poll(() => new URL(page.url()).searchParams.get('place')).toBe('BRA');
  });
});

test.each(['/partners/?find=iom', '/partners/?find=iom&lang=ur'])(
  'the grants of %s stay within a phone, say all their words and open by keyboard',
  async (path) => {
    const page = await openFigure(path, { width: 360, height: 740 });
    await expect.poll(() => rows(page).count()).toBe(25);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0
    );
    const country = section(page).locator('summary').nth(2);
    await country.press('Enter');
    await section(page).locator('details').nth(2).locator('input[type=radio]').last().press('Space');
    await section(page).locator('circle[data-place]').first().waitFor();
    expect(await section(page).innerText()).not.toMatch(/undefined|\bNaN\b|\{\w+\}/);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0
    );
  }
);

test.each([
  ['a phone', { width: 360, height: 740 }, ''],
  ['a projector', { width: 1920, height: 1080 }, '&theme=projector']
])('on %s each grant is a card that says what its parts are, and is still sorted', async (_, look, theme) => {
  const page = await openFigure(`/partners/?find=nepal${theme}`, look);
  await expect.poll(() => rows(page).count()).toBeGreaterThan(5);
  const seen = await rows(page)
    .first()
    .evaluate((row) => {
      const box = row.getBoundingClientRect();
      return {
        // nothing is cut off at the side, and what stands in one line of a table stands in several of a card
        isWhole: [...row.children].every((part) => {
          const { left, right } = part.getBoundingClientRect();
          return left >= box.left - 1 && right <= box.right + 1 && part.scrollWidth <= part.clientWidth + 1;
        }),
        lines: new Set([...row.children].map((part) => Math.round(part.getBoundingClientRect().top))).size,
        label: getComputedStyle(row.querySelector('.amount') ?? row, '::before').content
      };
    });
  expect(seen.isWhole).toBe(true);
  expect(seen.lines).toBe(5);
  expect(seen.label).toContain('Amount, USD');
  const head = list(page).locator('th', { hasText: 'Amount' });
  await head.getByRole('button').click();
  await expect.poll(() => head.getAttribute('aria-sort')).toBe('descending');
  expect(await list(page).locator('thead').innerText()).not.toContain('Source');
});
