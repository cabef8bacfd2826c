import type { Page } from 'playwright-core';

import { diary, keepDiary } from '../routes/diary.ts';
import type { StepTime } from '../routes/diary.ts';
import { filterChoices, yearStep } from '../routes/steps.ts';
import { touched } from '../site.ts';
import type { Site } from '../site.ts';

/** One kind of step a reader takes on the trends page. */
export type Step = 'year' | 'form' | 'country';

/** What a reader's steps take on the trends page, to the next frame and until the drawing has answered. */
export async function trendSteps(site: Site, step: Step, slower: number): Promise<readonly StepTime[]> {
  const context = await site.browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'en',
    serviceWorkers: 'block'
  });
  const page = await context.newPage();
  await touched(page);
  const address = step === 'country' ? '/trends/?place=PAK' : '/trends/';
  await page.goto(site.url + address, { waitUntil: 'networkidle' });
  const protocol = await context.newCDPSession(page);
  await protocol.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await keepDiary(page);
  const times = await diary(page, await taking(page, step));
  await context.close();
  return times;
}

async function taking(page: Page, step: Step): Promise<(at: number) => Promise<void>> {
  if (step === 'year') return yearStep(page);
  if (step === 'country') return (at) => (at % 2 === 0 ? addPeer(page) : removeLast(page));
  const choices = await filterChoices(page);
  return async (at) => {
    await choices[at % choices.length]?.click();
  };
}

/** Sets the first of the countries offered beside the one in focus. */
async function addPeer(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Add / }).first().click();
}

async function removeLast(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /^Remove / })
    .last()
    .click();
}
