import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';

import { openHtml, saved } from './from-file.ts';
import { openPage, type Look } from './page.ts';

const HALL: Look = { width: 1920, height: 1080 };
const DECK = '/present/?deck=world-day-2025';
/** Texts that would end, hide or run what they stand in, if they stood there as they are. */
const HOSTILE =
  '</script><script>globalThis.hit=1</script><!--<script> \u2028\u2029 $& <img src=x onerror="globalThis.hit=1">';
const OWN = {
  deck: 'mine',
  title: { en: `Mine ${HOSTILE}` },
  slides: [
    { id: 'words', kind: 'statement', title: { en: `First ${HOSTILE}` }, lines: [{ text: { en: HOSTILE } }] },
    { id: 'figure', kind: 'figure', at: ['trends/?place=PAK'], notes: { en: HOSTILE } }
  ]
};

/** Opens what leaves the hall, asks for the deck as one file, and puts it on a disk. */
async function asOneFile(
  page: Page
): Promise<{ readonly name: string; readonly path: string; readonly html: string }> {
  await page.keyboard.press('e');
  const button = page.getByRole('button', { name: /^(?:This deck as one file|یہ پیشکش ایک ہی فائل میں)$/ });
  const [name, bytes] = await saved(page, () => button.click());
  const folder = mkdtempSync(join(tmpdir(), 'tip-atlas-deck-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return { name, path, html: bytes.toString('utf8') };
}

async function openTalk(address: string, look: Look = HALL): Promise<Page> {
  const page = await openPage(address, look);
  await page.locator('main.talk .on h1').waitFor();
  await page.waitForLoadState('networkidle');
  return page;
}

const heading = (page: Page) => page.locator('.on h1').innerText();
const hit = (page: Page) => page.evaluate(() => Reflect.get(globalThis, 'hit') as unknown);

/** Whether every script that runs in a file is one that its policy names. */
function isHeld(html: string): boolean {
  const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
  const scripts = [...html.matchAll(/<script(?: type="module")?>([^]*?)<\/script>/g)].map(
    ([, text = '']) => text
  );
  const named = scripts.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
  return (
    scripts.length === 2 &&
    policy.includes("connect-src 'none'") &&
    named.every((hash) => policy.includes(hash))
  );
}

test('the deck of the site is saved as one file, which opens with it in the language of the hall, without a network', async () => {
  const hall = await openTalk(`/ur${DECK}`);
  const first = await heading(hall);
  const { name, path, html } = await asOneFile(hall);
  expect(name).toMatch(/^tip-atlas_world-day-2025_\d{4}-\d{2}-\d{2}\.html$/);
  expect(isHeld(html)).toBe(true);

  const page = await openHtml(path, '', { shows: 'main.talk .on h1' });
  expect(await heading(page)).toBe(first);
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('ur');
  const seen = new Set<string>();
  for (let slide = 1; slide <= 14; slide++) {
    await page.keyboard.press('PageDown');
    await page.waitForTimeout(300);
    seen.add(await heading(page));
  }
  expect(seen.size).toBeGreaterThanOrEqual(10);
  await page.reload();
  await page.locator('main.talk .on h1').waitFor();
  expect([...seen]).toContain(await heading(page));
});

test('a deck of one’s own with hostile texts is carried, shown as it was written, edited and handed on by the file itself', async () => {
  const hall = await openTalk(DECK);
  await hall.keyboard.press('d');
  const buffer = Buffer.from(JSON.stringify(OWN));
  await hall
    .locator('section input[type=file]')
    .setInputFiles({ name: 'mine.json', mimeType: 'application/json', buffer });
  await hall.getByRole('button', { name: 'Close' }).click();
  const { name, path, html } = await asOneFile(hall);
  expect(name).toMatch(/^tip-atlas_own_\d{4}-\d{2}-\d{2}\.html$/);
  expect(isHeld(html)).toBe(true);
  // What is in one browser alone has no address for others.
  expect(await hall.getByLabel('Link for the audience').count()).toBe(0);

  const page = await openHtml(path, '', { shows: 'main.talk .on h1' });
  expect(await heading(page)).toContain('</script><script>globalThis.hit=1</script><!--<script>');
  await page.keyboard.press('PageDown');
  await page.locator('main.talk .on h1').filter({ hasText: 'Pakistan' }).waitFor();
  const [speaker] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('s')]);
  await speaker.locator('main.speaker').getByText('<img src=x').first().waitFor();
  expect(await hit(page)).toBe(undefined);
  await speaker.close();

  await page.keyboard.press('d');
  await page.getByLabel('Text of slide 1').fill('Said anew\n</script>');
  await page.getByRole('button', { name: 'Close' }).click();
  const again = await asOneFile(page);
  expect(again.name).toBe(name);
  expect(isHeld(again.html)).toBe(true);
  expect(again.html).not.toContain('Said anew\n</script>');
  const handed = await openHtml(again.path, '', { shows: 'main.talk .on h1' });
  expect(await heading(handed)).toBe('Said anew');
  await handed.goto(`${handed.url().replace(/\?.*$/, '')}?at=country/PAK/`);
  await handed.locator('main h1').filter({ hasText: 'Pakistan' }).waitFor();
});

test('where no file comes, or another, the talk says so and goes on', async () => {
  const portal = {
    status: 200,
    contentType: 'text/html',
    body: '<!doctype html><title>Please sign in</title>'
  };
  const page = await openPage(DECK, {
    ...HALL,
    expected: /404|tip-atlas\.html/,
    prepare: (each) => each.route('**/tip-atlas.html', (route) => route.fulfill(portal), { times: 1 })
  });
  await page.locator('main.talk .on h1').waitFor();
  await page.keyboard.press('e');
  await page.getByRole('button', { name: 'This deck as one file' }).click();
  await page.getByText('is not the file that decks are put into').waitFor();
  await page.route('**/tip-atlas.html', (route) => route.fulfill({ status: 404, body: '' }), { times: 1 });
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('alert').getByText('404').waitFor();
  await saved(page, () => page.getByRole('button', { name: 'Try again' }).click());
  expect(await page.getByRole('alert').count()).toBe(0);
});
