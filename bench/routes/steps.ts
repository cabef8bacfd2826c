import type { Locator, Page } from 'playwright-core';

import { close, open } from '../site.ts';
import type { Preparation, Site, Size } from '../site.ts';
import { diary, keepDiary } from './diary.ts';
import type { StepTime } from './diary.ts';

/** One kind of step a reader takes on the routes page. */
export type Step = 'year' | 'filter' | 'country';

/** How the steps are taken: where, and with the processor how many times slower. */
export type Walk = {
  readonly address: string;
  readonly size: Size;
  readonly slower: number;
  readonly steps?: number;
  readonly preparation?: Preparation;
};

/** How many of the first rows of the list are chosen in turn. */
const ROWS = 5;

/** What a reader's steps take on the routes page, to the next frame and until the map has answered. */
export async function stepTimes(site: Site, step: Step, walk: Walk): Promise<readonly StepTime[]> {
  const opened = await open(site, walk.address, walk.size, walk.preparation);
  const { page, protocol } = opened;
  await protocol.send('Emulation.setCPUThrottlingRate', { rate: walk.slower });
  await keepDiary(page);
  const times = await diary(page, await taking(page, step), walk.steps);
  await close(opened);
  return times;
}

async function taking(page: Page, step: Step): Promise<(at: number) => Promise<void>> {
  if (step === 'year') return yearStep(page);
  if (step === 'country') return (at) => countryStep(page, at);
  const choices = await filterChoices(page);
  return async (at) => {
    const choice = choices[at % choices.length];
    if (choice) await chosen(page, choice);
  };
}

/** The first handle of the years, four to the right and four to the left in turn. */
export async function yearStep(page: Page): Promise<(at: number) => Promise<void>> {
  await page.locator('main input[type="range"]').first().focus();
  return (at) => page.keyboard.press(at % 8 < 4 ? 'ArrowRight' : 'ArrowLeft');
}

/**
 * The choices of every filter that can be chosen now, one filter after the other: the others of its choices, then the
 * one it began with, so that each filter finds the page as the first one did.
 */
export async function filterChoices(page: Page): Promise<readonly Locator[]> {
  const choices: Locator[] = [];
  for (const name of await filterNames(page)) {
    // By its name: a filter that another one hides changes the order of the others.
    const filter = page.locator(`main .panel fieldset[aria-label="${name}"]`);
    const labels = await filter.locator('label:has(input[type="radio"]:enabled)').all();
    const first = filter.locator('label:has(input:checked)');
    if (labels.length < 2 || (await first.count()) !== 1 || !(await first.isVisible())) continue;
    const began = await first.innerText();
    const isOther = await Promise.all(labels.map(async (label) => (await label.innerText()) !== began));
    choices.push(...labels.filter((_, at) => isOther[at]), ...labels.filter((_, at) => !isOther[at]));
  }
  if (choices.length === 0) throw new Error('the routes page has no filter to choose');
  return choices;
}

/** The names of the filters in the panel, in their order; the switch between pictures of the same routes is no filter. */
async function filterNames(page: Page): Promise<readonly string[]> {
  const filters = await page.locator('main .panel fieldset').all();
  const names = await Promise.all(filters.map((filter) => filter.getAttribute('aria-label')));
  return names.flatMap((name) => name ?? []);
}

/** A row of the list of routes: it puts the country at the other end in focus. */
async function countryStep(page: Page, at: number): Promise<void> {
  const rows = page.locator('#routes-list ol button');
  await rows.first().waitFor();
  await chosen(page, rows.nth(at % Math.min(ROWS, await rows.count())));
}

/** How long, in milliseconds, a hand rests on what it is about to click: what pointing at it shows is drawn by then. */
const AIM = 300;

async function chosen(page: Page, target: Locator): Promise<void> {
  await target.hover();
  await page.waitForTimeout(AIM);
  await page.mouse.down();
  await page.mouse.up();
}
