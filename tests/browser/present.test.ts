import { buffer } from 'node:stream/consumers';

import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { openPage, type Look } from './page.ts';

const DECK = '/present/?deck=world-day-2025';
const HALL: Look = { width: 1920, height: 1080 };

/** Opens a talk and waits until every slide of it can be shown. */
async function openTalk(address: string, look: Look = HALL): Promise<Page> {
  const page = await openPage(address, look);
  await page.locator('main.talk, main.speaker').waitFor();
  await page.waitForLoadState('networkidle');
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
  return page;
}

/** The number of the slide that the address names. */
function slideIn(page: Page): number {
  return Number(new URL(page.url()).searchParams.get('slide') ?? 1);
}

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Opens a second window of the same browser. */
async function secondWindow(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  return page;
}

/** Goes to the first slide of a kind, by what stands on it. */
async function toFigure(page: Page): Promise<void> {
  for (let i = 0; i < 20; i++) {
    if (await page.locator('.on .row .drawing').isVisible()) return;
    await press(page, 'PageDown');
    await page.waitForTimeout(150);
  }
  throw new Error('the deck has no figure');
}

describe('a talk', () => {
  test('moves with every key that clickers send, whatever has the focus', async () => {
    const page = await openTalk(DECK);
    await toFigure(page);
    const begin = slideIn(page);
    const focus: Readonly<Record<string, () => Promise<void>>> = {
      nothing: () => page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur()),
      'a button': () => page.locator('nav button').first().focus(),
      'a slider': async () => {
        await press(page, 'c');
        await page.locator('section input[type=range]').first().focus();
      },
      'a list of choices': async () => {
        await press(page, 'c');
        await page.locator('section :is(input[type=radio], select)').first().focus();
      },
      'a field to write in': async () => {
        await press(page, 'c');
        await page.locator('section input:is([type=search], [type=text], [role=combobox])').first().focus();
      }
    };
    for (const [held, hold] of Object.entries(focus)) {
      for (const [next, back] of [
        ['PageDown', 'PageUp'],
        ['ArrowRight', 'ArrowLeft'],
        ['ArrowDown', 'ArrowUp']
      ] as const) {
        if (held === 'a field to write in' && next !== 'PageDown') continue;
        await page.goto(new URL(`${DECK}&slide=${begin}`, page.url()).href, { waitUntil: 'networkidle' });
        await page.locator('.on .row .drawing').waitFor();
        await hold();
        await press(page, next);
        const [slide, query] = [slideIn(page), new URL(page.url()).searchParams.get('step')];
        expect([held, next, slide > begin || query !== null]).toEqual([held, next, true]);
        await press(page, back);
        expect([held, back, slideIn(page)]).toEqual([held, back, begin]);
        expect(new URL(page.url()).searchParams.get('at'), 'nothing was chosen by it').toBeNull();
      }
    }
  });

  test('is not harmed by F5 and Escape, and lights a blank screen with the key that would move it', async () => {
    const page = await openTalk(`${DECK}&slide=3`);
    await page.evaluate(() => {
      Reflect.set(window, 'isSame', true);
    });
    await press(page, 'F5', 'Escape', 'Escape');
    expect([slideIn(page), await page.evaluate(() => Reflect.get(window, 'isSame') as unknown)]).toEqual([
      3,
      true
    ]);
    await press(page, '.');
    await page.locator('.blank.black').waitFor();
    await press(page, 'PageDown');
    expect([await page.locator('.blank').count(), slideIn(page)]).toEqual([0, 3]);
    await press(page, 'w');
    await page.locator('.blank.white').waitFor();
  });

  test('goes to a slide by its number, and shows all slides', async () => {
    const page = await openTalk(DECK);
    await press(page, '1', '2', 'Enter');
    expect(slideIn(page)).toBe(12);
    await press(page, 'Home');
    expect(slideIn(page)).toBe(1);
    await press(page, 'o');
    await page.getByRole('navigation', { name: 'Slides' }).getByRole('button').nth(4).click();
    expect(slideIn(page)).toBe(5);
  });

  test('shows on the line of a country the dated notes of its years, and what they do not say', async () => {
    const page = await openTalk(`${DECK}&slide=4`);
    const notes = page.locator('.on .row .drawing ol li');
    expect(await notes.allInnerTexts()).toEqual([
      expect.stringMatching(/2018: Prevention of Trafficking in Persons Act 2018/),
      expect.stringMatching(/2020: COVID-19/),
      expect.stringMatching(/2021: National Action Plan 2021–2025/),
      'Notes stand on the axis for orientation. They say nothing about cause.'
    ]);
  });

  test('keeps what the presenter chose through a reload, and comes back to the deck', async () => {
    const page = await openTalk(`${DECK}&slide=4`);
    const finding = page.locator('main.talk .on h1');
    const own = await finding.innerText();
    await press(page, 'c');
    const years = page.locator('section input[type=range]').first();
    await years.waitFor();
    // The slide makes room: the hall sees whole what is chosen.
    const [slide, panel] = await Promise.all(
      ['.on article', '> .choose'].map((part) => page.locator(`main.talk ${part}`).boundingBox())
    );
    expect((slide?.x ?? 0) + (slide?.width ?? 0)).toBeLessThanOrEqual((panel?.x ?? 0) + 1);
    expect(slide?.width).toBeGreaterThan(600);
    const box = await years.boundingBox();
    await page.mouse.click((box?.x ?? 0) + (box?.width ?? 0) * 0.6, (box?.y ?? 0) + (box?.height ?? 0) / 2);
    await expect.poll(() => new URL(page.url()).searchParams.get('at')).toMatch(/^trends\//);
    const chosen = await finding.innerText();
    await page.reload({ waitUntil: 'networkidle' });
    expect([slideIn(page), await finding.innerText()]).toEqual([4, chosen]);
    await press(page, 'Escape');
    await expect.poll(() => finding.innerText()).toBe(own);
    expect(new URL(page.url()).searchParams.get('at')).toBeNull();
  });

  test('runs in step in the window of the speaker, which may close and come back', async () => {
    const page = await openTalk(`${DECK}&slide=2`);
    const speaker = await secondWindow(page.context(), `${page.url().split('&')[0] ?? ''}&speaker=1`);
    const at = (n: number) => speaker.getByText(new RegExp(`^Now: ${n} of`)).waitFor();
    await at(2);
    await press(page, 'End');
    await at(14);
    await speaker.keyboard.press('Home');
    await expect.poll(() => slideIn(page)).toBe(1);
    expect(await speaker.locator('.notes').innerText()).toContain('Welcome');
    await speaker.close();
    await press(page, 'PageDown');
    const again = await secondWindow(page.context(), `${page.url().split('&')[0] ?? ''}&speaker=1`);
    await again.getByText(/^Now: 2 of/).waitFor();
    await again.getByText('To be said with it').waitFor();
    await page.close({ runBeforeUnload: true });
    await again.getByText('The window of the slides is closed.').waitFor();
    const reopened = again.context().waitForEvent('page');
    await again.getByRole('button', { name: 'Open the slides again' }).click();
    await (await reopened).locator('main.talk .on h1').waitFor();
    await again.getByText('The window of the slides is closed.').waitFor({ state: 'detached' });
  });

  test('as a kiosk moves by itself, and a touch holds it with a button to go on', async () => {
    const page = await openTalk(`${DECK}&kiosk=5`);
    await expect.poll(() => slideIn(page), { timeout: 9000 }).toBe(2);
    await page.mouse.click(900, 500);
    await page.getByText('Paused').waitFor();
    await page.waitForTimeout(6000);
    expect(slideIn(page)).toBe(2);
    // Whoever passes by can neither edit nor leave the talk.
    await press(page, 'd', 't', 'e');
    expect(await page.locator('main.talk section[aria-label]:not(.board *)').count()).toBe(0);
    expect(await page.getByRole('navigation').count()).toBe(0);
    await page.getByRole('button', { name: 'Go on' }).click();
    await expect.poll(() => page.url()).toMatch(/slide=(2&step=2|3)/);
  });

  test('says what is wrong on a slide of its own and runs on', async () => {
    const page = await openTalk(DECK);
    const text = JSON.stringify({
      deck: 'own',
      title: { en: 'Odd' },
      slides: [
        { id: 'none', kind: 'figure', at: ['weather/?place=PAK'] },
        { id: 'nobody', kind: 'figure', at: ['routes/?place=XXQ'] },
        { id: 'part', kind: 'figure', at: ['trends/'], scene: 'nothing' },
        {
          id: 'end',
          kind: 'statement',
          title: { en: 'The end' },
          lines: [{ text: { en: 'So.' }, sources: ['no-such'] }]
        }
      ]
    });
    await page.evaluate((own) => {
      localStorage.setItem('tip-atlas:deck', own);
    }, text);
    await page.goto(new URL('/present/?deck=own', page.url()).href, { waitUntil: 'networkidle' });
    await page.getByRole('heading', { name: 'names no figure of the atlas: weather/?place=PAK' }).waitFor();
    await press(page, 'PageDown');
    await page.locator('main.talk .on h1').filter({ hasText: 'XXQ' }).waitFor();
    await press(page, 'PageDown');
    await page.getByText('has no part called nothing').waitFor();
    await press(page, 'PageDown');
    await page.getByRole('heading', { name: 'The end' }).waitFor();
    await page.getByText('No source is called no-such').waitFor();
  });

  test('has its next slide ready in the wings, unseen, unheard, and drawn before its turn', async () => {
    const page = await openTalk(`${DECK}&slide=2`);
    const wing = page.locator('.board[inert]');
    await expect.poll(() => wing.count()).toBe(1);
    await wing.locator('.drawing svg').first().waitFor({ state: 'attached' });
    expect(await wing.isVisible()).toBe(false);
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    await wing.locator('h1').evaluate((title) => {
      title.setAttribute('data-seen', 'before');
    });
    await page.keyboard.press('PageDown');
    // What comes on stage is what was drawn there.
    await page.locator('.board.on h1[data-seen=before]').waitFor();
    // And on a hand's first touch it is the live view: the drawing leads on.
    await page.locator('.board.on .drawing').hover();
    await page.locator('.board.on h1[data-seen=before]').waitFor();
    await expect.poll(() => page.locator('.board').count()).toBe(4);
  });

  test('answers two presses in a row, and the number of a slide, with what was drawn before', async () => {
    const page = await openTalk(`${DECK}&slide=2`);
    const wings = page.locator('.board[inert]');
    const mark = (each: number) =>
      wings
        .nth(each)
        .locator('h1')
        .evaluate((title) => {
          title.setAttribute('data-seen', 'before');
        });
    await expect.poll(() => wings.count()).toBe(2);
    await wings.nth(1).locator('h1').waitFor({ state: 'attached' });
    await mark(1);
    await press(page, 'PageDown', 'PageDown');
    await page.locator('.board.on h1[data-seen=before]').waitFor();
    expect(slideIn(page) + Number(new URL(page.url()).searchParams.get('step') ?? 1)).toBeGreaterThan(3);

    await page.goto(new URL(DECK, page.url()).href, { waitUntil: 'networkidle' });
    await expect.poll(() => wings.count()).toBe(2);
    await press(page, '1', '2');
    await expect.poll(() => wings.count()).toBe(3);
    await wings.nth(2).locator('h1').waitFor({ state: 'attached' });
    await mark(2);
    await press(page, 'Enter');
    await page.locator('.board.on h1[data-seen=before]').waitFor();
    expect(slideIn(page)).toBe(12);
  });

  test.each([DECK, `/ur${DECK}`])('is checked before it is given: %s', async (address) => {
    const page = await openTalk(address, { ...HALL, lang: address.startsWith('/ur') ? 'ur' : 'en' });
    await press(page, 't');
    const marks = () =>
      page.locator('section li').evaluateAll((all) => all.map(({ classList }) => classList[0]));
    // Nothing is kept here for offline; all else that the machine brings is there, its type too. Hands fill the screen and try keys.
    await expect.poll(marks).toEqual(['good', 'good', 'look', 'ask', 'good', 'good', 'ask', 'ask', 'ask']);
    // A letter of the keyboard is no clicker, and Escape is shown before it closes the check.
    await press(page, 'd', 'Escape');
    await page.locator('section li kbd').getByText('Escape').waitFor();
    expect((await marks())[7]).toBe('ask');
    await press(page, 'PageDown');
    await page.locator('section li kbd').getByText('PageDown').waitFor();
    expect([slideIn(page), (await marks())[7]]).toEqual([1, 'good']);
    const close = page.locator('section > .button').last();
    const [button, whole] = [await close.boundingBox(), await page.locator('main.talk').boundingBox()];
    expect(button?.width).toBeLessThan((whole?.width ?? 0) / 4);
  });

  test('names the line of a deck file that is not sound', async () => {
    const page = await openTalk(DECK);
    await press(page, 'd');
    const file = {
      name: 'mine.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{\n  "deck": "x"\n  "title": 1 }')
    };
    await page.locator('section input[type=file]').setInputFiles(file);
    await page.getByText('mine.json:3: expected a comma before it').waitFor();
    expect(await page.locator('section ol > li').count()).toBe(14);
  });
});

describe('a deck of one’s own', () => {
  test('is made of views, put in order, saved to a file and opened again', async () => {
    const page = await openPage('/routes/?place=NGA', { width: 1440, height: 900 });
    await page.waitForLoadState('networkidle');
    await page.locator('footer .buttons button[aria-haspopup=dialog]').click();
    await page.getByRole('button', { name: 'Add this view to my deck' }).click();
    await page.getByRole('button', { name: 'Add this view to my deck' }).click();
    await page.getByText('Added: 2 slides.').waitFor();
    await page.getByRole('link', { name: 'Open my deck' }).click();
    await page.locator('main.talk .on h1').filter({ hasText: 'Nigeria' }).waitFor();
    await press(page, 'd');
    await page.getByRole('button', { name: 'Add a statement' }).click();
    await page.getByLabel('Text of slide 3').fill('First words\nA line');
    await page.getByRole('button', { name: 'Move slide 3 up' }).click();
    await page.getByRole('button', { name: 'Move slide 2 up' }).click();
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save to a file' }).click();
    const bytes = await buffer(await (await saved).createReadStream());
    expect(bytes.toString('utf8')).toContain('First words');
    const file = { name: 'mine.json', mimeType: 'application/json', buffer: bytes };
    await page.locator('section input[type=file]').setInputFiles(file);
    await page.getByRole('button', { name: 'Close' }).click();
    await press(page, 'Home');
    await page.getByRole('heading', { name: 'First words' }).waitFor();
    // Another deck that is changed takes its place, and leads back to it.
    await page.goto(new URL(DECK, page.url()).href, { waitUntil: 'networkidle' });
    await press(page, 'd');
    await page.getByRole('button', { name: 'Move slide 2 down' }).click();
    await page.getByText('Your deck before this one is kept').waitFor();
    await page.getByRole('button', { name: 'Bring it back' }).click();
    await expect.poll(() => page.getByRole('button', { name: /^Remove slide/ }).count()).toBe(3);
    await page.getByRole('button', { name: 'Close' }).click();
    await press(page, 'Home');
    await page.getByRole('heading', { name: 'First words' }).waitFor();
  });
});
