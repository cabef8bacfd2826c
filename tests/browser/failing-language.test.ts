import { expect, test } from 'vitest';

import { openFigure, openPage } from './page.ts';

const expected = /Failed to load resource|net::ERR_FAILED/;
const URDU = /assets\/(?:places\.)?ur-[^/]+\.js$/;
const ENGLISH = /assets\/(?:places\.)?en-[^/]+\.js$/;

test('a language that does not load is named, the page keeps its own, and trying again mends it', async () => {
  const page = await openFigure('/routes/?lang=en', {
    expected,
    prepare: (each) => each.route(URDU, (route) => route.abort())
  });
  const said = await page.locator('h1').innerText();
  await page.getByLabel('Language').selectOption('ur');
  await expect.poll(() => page.getByRole('alert').count()).toBe(1);
  expect(await page.getByRole('alert').innerText()).toContain('اردو');
  expect(await page.locator('h1').innerText()).toBe(said);
  expect(await page.locator('html').getAttribute('dir')).toBe('ltr');

  await page.unroute(URDU);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect.poll(() => page.locator('html').getAttribute('dir')).toBe('rtl');
  expect(await page.getByRole('alert').count()).toBe(0);
});

test('a first visit falls back to English where the language of the reader does not load', async () => {
  const page = await openFigure('/routes/', {
    lang: 'ur',
    expected,
    prepare: (each) => each.route(URDU, (route) => route.abort())
  });
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  expect(await page.getByRole('alert').innerText()).toContain('اردو');
});

test('where no language loads, the page still says so and offers to try again', async () => {
  const page = await openPage('/routes/', {
    expected,
    prepare: (each) => each.route(ENGLISH, (route) => route.abort())
  });
  await page.getByRole('alert').waitFor();
  expect(await page.getByRole('alert').innerText()).toContain('This page did not load.');
  await page.unroute(ENGLISH);
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.locator('main h1').waitFor();
});
