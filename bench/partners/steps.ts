import type { Page } from 'playwright-core';

import { diary, keepDiary } from '../routes/diary.ts';
import { touched } from '../site.ts';
import type { Site } from '../site.ts';

/** One kind of step a reader takes among the US grants. */
export type Step = 'purpose' | 'year' | 'country' | 'letter';

/** What a step takes, milliseconds from the key or click: to the next frame, and until what the diary watches has answered. */
export type GrantStepTime = { readonly next: number; readonly list: number };

/** What a reader types to find a grant, letter by letter, and takes back again. */
const TYPED = 'vision 2009';

/** What a reader's steps take on the partners page with the whole list of grants open, its names and other names there. */
export async function partnerSteps(
  site: Site,
  step: Step,
  slower: number
): Promise<readonly GrantStepTime[]> {
  const context = await site.browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'en',
    serviceWorkers: 'block'
  });
  const page = await context.newPage();
  await touched(page);
  await page.goto(`${site.url}/partners/`, { waitUntil: 'networkidle' });
  await page.locator('#partners-grants').waitFor();
  await openList(page);
  const protocol = await context.newCDPSession(page);
  await protocol.send('Emulation.setCPUThrottlingRate', { rate: slower });
  // The diary watches the grants here, where on other pages it watches a map.
  await page.evaluate(() => {
    document.querySelector('section[aria-labelledby="partners-grants"]')?.setAttribute('role', 'application');
  });
  await keepDiary(page);
  const times = await diary(page, await taking(page, step));
  await context.close();
  return times.map(({ next, map }) => ({ next, list: map }));
}

/** Other years, as Back or another hand brings them; the page shows them by the way it shows every view. */
async function yearsOf(page: Page, years: string): Promise<void> {
  await page.evaluate((span) => {
    history.replaceState(null, '', `?years=${span}`);
    dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight' })); // the diary counts from a key
    dispatchEvent(new PopStateEvent('popstate'));
  }, years);
}

async function openList(page: Page): Promise<void> {
  await page.locator('summary', { hasText: 'The grants one by one' }).click();
  await field(page).focus();
  await page.waitForLoadState('networkidle');
}

async function taking(page: Page, step: Step): Promise<(at: number) => Promise<void>> {
  if (step === 'year') return (at) => yearsOf(page, `${2003 + (at % 6)}-2012`);
  if (step === 'letter') return letterStep(page);
  if (step === 'country') return (at) => (at % 2 === 0 ? oneCountry(page) : everyCountry(page));
  const purposes = page.getByRole('group', { name: 'Purpose' }).locator('label');
  const n = await purposes.count();
  return (at) => purposes.nth((at + 1) % n).click();
}

/** Each letter in turn, then each taken back. */
async function letterStep(page: Page): Promise<(at: number) => Promise<void>> {
  await field(page).focus();
  return (at) => {
    const letter = TYPED[at % (2 * TYPED.length)];
    return page.keyboard.press(letter === undefined ? 'Backspace' : letter === ' ' ? 'Space' : letter);
  };
}

function field(page: Page) {
  return page.getByRole('searchbox', { name: 'Find a recipient, a country or a year' });
}

async function oneCountry(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Show the grants for Pakistan alone' }).click();
}

async function everyCountry(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Show every contribution' }).click();
}
