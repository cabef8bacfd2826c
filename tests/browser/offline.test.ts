import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync, rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';

import { offlineSet } from '../../tools/offline-set.ts';
import { nextEdition } from './editions.ts';
import { failingServer, type FailingServer, type Fault } from './failing-server.ts';
import { openPage, type Look } from './page.ts';

/** What the browser says of a network that is not there, and of files that it refuses: each test brings it about. */
const expected =
  /net::ERR_|Failed to load resource|integrity|ServiceWorker|service worker|^404: |MIME type|fetching the script|behind a redirect/i;

const SET = offlineSet('dist');
const FIRST_FILE = `/${SET[0]?.[0] ?? ''}`;
const [LAST = ''] = SET.map(([path]) => path).filter((path) => path.startsWith('assets/victims.'));

let next = '';
beforeAll(async () => {
  next = await nextEdition();
});
afterAll(() => {
  rmSync(next, { recursive: true });
});

async function serving(folder = 'dist'): Promise<FailingServer> {
  const server = await failingServer(folder);
  onTestFinished(() => server.stop());
  return server;
}

function visit(server: FailingServer, path = '/trends/', look: Look = {}): Promise<Page> {
  return openPage(path, { site: server.url, keepsCopy: true, expected, ...look });
}

/** The line of the colophon, once it says this. */
async function says(page: Page, text: RegExp): Promise<string> {
  const line = page.locator('.offline').filter({ hasText: text });
  await line.waitFor({ timeout: 45_000 });
  return line.innerText();
}

const again = (page: Page, name = 'Keep one') =>
  page.locator('.offline').getByRole('button', { name }).click();

const READY = /Ready offline ✓/;

/** Opens a page and waits until the whole site is kept. */
async function kept(server: FailingServer, path = '/trends/', look: Look = {}): Promise<Page> {
  const page = await visit(server, path, look);
  await says(page, READY);
  return page;
}

/** How many files each cache of this origin holds, without the note of when they were checked. */
function caches(page: Page): Promise<readonly number[]> {
  return page.evaluate(async () => {
    const names = await window.caches.keys();
    const keys = await Promise.all(names.map(async (name) => (await window.caches.open(name)).keys()));
    return keys.map((requests) => requests.filter(({ url }) => !url.endsWith('/.checked')).length);
  });
}

const workers = (page: Page) =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);

/** Opens an address and waits until its script has taken hold. */
async function go(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await alive(page);
}

async function alive(page: Page): Promise<void> {
  await page.locator('#app:not([data-still]) h1').first().waitFor();
}

/** Which edition the HTML of a page is of, its first script, and the one that comes when it is wanted. */
async function editions(page: Page): Promise<readonly (string | null)[]> {
  await page.getByRole('link', { name: 'Data', exact: true }).click();
  await page.getByRole('heading', { name: /Every figure/ }).waitFor();
  await page.locator('main table').first().waitFor();
  return page.evaluate(() =>
    ['html', 'script', 'later'].map((part) => document.documentElement.dataset[part] ?? null)
  );
}

const FIRST = [null, null, null];
const SECOND = ['2', '2', '2'];
const newer = (page: Page) => page.getByText('A newer edition is ready.');
const useIt = (page: Page) => page.getByRole('button', { name: 'Use it now' }).click();

/** Lets the server hold the next edition, and a page find that out. */
async function published(server: FailingServer, page: Page): Promise<void> {
  server.folder = next;
  await page.reload();
  await newer(page).waitFor({ timeout: 45_000 });
}

describe('after one visit', () => {
  test('everything is kept and compared, and asked for only when the page stands', async () => {
    const server = await serving();
    const page = await kept(server);
    expect(await says(page, READY)).toMatch(
      new RegExp(`Ready offline ✓ ${SET.length} files, checked \\d\\d:\\d\\d`)
    );
    expect(await caches(page)).toEqual([SET.length]);
    const before = server.asked.slice(0, server.asked.indexOf('/sw.js'));
    expect(before.filter((path) => path.endsWith('.js')).length).toBeGreaterThan(5);
    expect(before.filter((path) => path.endsWith('.html') || path.endsWith('/'))).toEqual(['/trends/']);
  });

  test.each(['', 'ur/'])('every page in "%s" works with the server gone', async (folder) => {
    const server = await serving();
    const page = await kept(server);
    await server.stop();
    for (const path of [
      'routes/',
      'trends/',
      'partners/',
      'country/',
      'data/',
      '',
      'country/PAK/',
      'country/PAK'
    ]) {
      await go(page, `${server.url}/${folder}${path}`);
      expect(await page.getByRole('alert').count(), path).toBe(0);
      expect((await page.locator('h1').innerText()).length, path).toBeGreaterThan(15);
      expect(await page.locator('html').getAttribute('lang')).toBe(folder === '' ? 'en' : 'ur');
      expect(await page.locator('main').innerText()).not.toMatch(/undefined|\bNaN\b|\{\w+\}/);
    }
    expect(await page.locator('h1').innerText()).toMatch(folder === '' ? /Pakistan/ : /پاکستان/);
    expect(await page.evaluate(() => document.fonts.ready.then(({ size }) => size))).toBeGreaterThan(0);
  });

  test('tables, other names, the picture of a view and its slides come with the server gone', async () => {
    const server = await serving();
    const page = await kept(server);
    await server.stop();
    await go(page, `${server.url}/routes/?place=PAK&table=1`);
    await page.locator('[aria-busy=false] > table').waitFor();
    const csv = await page.evaluate(async () => (await fetch('../data/routes.csv')).text());
    expect(csv).toBe(readFileSync('data/routes.csv', 'utf8'));
    await page.getByRole('combobox', { name: 'Find a country' }).fill('Allemagne');
    await expect.poll(() => page.getByRole('option').first().innerText()).toContain('Germany');
    await page.keyboard.press('Escape');
    await page.locator('footer .buttons button[aria-haspopup=dialog]').click();
    await page.locator('dialog[open] .preview img').waitFor();
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: '1,920 × 1,080' }).click();
    expect((await saved).suggestedFilename()).toMatch(/\.png$/);
    await page.keyboard.press('Escape');
    const [slides] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'PowerPoint' }).click()
    ]);
    expect(slides.suggestedFilename()).toMatch(/\.pptx$/);
  });

  test('a country has its own page where the network has it of the same edition, else the one that can show it', async () => {
    const server = await serving();
    const page = await kept(server);
    await go(page, `${server.url}/country/PAK/`);
    expect(page.url()).toBe(`${server.url}/country/PAK/`);
    for (const fault of ['portal', 'moved', 'missing', 'hangs', 'breaks'] as const) {
      server.faults.set('/country/PAK/', fault);
      await go(page, `${server.url}/country/PAK/?direction=to`);
      expect(new URL(page.url()).searchParams.get('direction'), fault).toBe('to');
      expect(await page.locator('h1').innerText(), fault).toContain('Pakistan');
      expect(server.asked, fault).toContain('/country/PAK/');
      expect(server.asked).not.toContain('/portal-of-the-hotel/');
      server.asked.length = 0;
    }
    server.faults.clear();
    await published(server, page);
    await go(page, `${server.url}/country/PAK/`);
    expect(await editions(page)).toEqual(FIRST);
  });
});

describe('a copy that cannot be had whole', () => {
  const FAULTS: readonly (readonly [Fault, string])[] = [
    ['breaks', `/${LAST}`],
    ['portal', `/${LAST}`],
    ['other', `/${LAST}`],
    ['missing', '/ur/partners/'],
    ['moved', '/ur/partners/']
  ];

  test.each(FAULTS)(
    '%s, %s: nothing is kept, the page says so, and trying again mends it',
    async (fault, path) => {
      const server = await serving();
      server.faults.set(path, fault);
      const page = await visit(server);
      expect(await says(page, /No copy for offline/)).toContain(`“${path.slice(1)}” did not come whole`);
      expect([await caches(page), await workers(page)]).toEqual([[], 0]);
      server.faults.clear();
      await again(page);
      await says(page, READY);
      expect(await caches(page)).toEqual([SET.length]);
    }
  );

  test.each(FAULTS.slice(1, 4))(
    '%s, %s, of the next edition: the one before stays whole',
    async (fault, path) => {
      const server = await serving();
      const page = await kept(server);
      server.folder = next;
      server.faults.set(path, fault);
      const asked = server.asked.length;
      await page.reload();
      await expect.poll(() => server.asked.slice(asked).includes(path), { timeout: 45_000 }).toBe(true);
      await expect.poll(() => caches(page), { timeout: 45_000 }).toEqual([SET.length]);
      await says(page, READY);
      expect(await newer(page).count()).toBe(0);
      await server.stop();
      await go(page, `${server.url}/trends/`);
      expect(await editions(page)).toEqual(FIRST);
    }
  );

  test.each(['portal', 'moved', 'missing', 'hangs'] as const)(
    'the worker itself not at all (%s): the copy stays, and without one the page says why',
    async (fault) => {
      const server = await serving();
      server.faults.set('/sw.js', fault);
      const page = await visit(server);
      if (fault !== 'hangs') await says(page, /No copy for offline: the site did not answer as it should/);
      expect([await caches(page), await workers(page)]).toEqual([[], 0]);
      server.faults.clear();
      if (fault === 'hangs') return;
      await again(page);
      await says(page, READY);
      server.faults.set('*', fault);
      await go(page, `${server.url}/trends/`);
      await says(page, READY);
      await page.waitForTimeout(1500);
      expect([await caches(page), await workers(page)]).toEqual([[SET.length], 1]);
    }
  );

  test('no room on the device: nothing is kept, and the copy of the edition before stays', async () => {
    const server = await serving();
    const narrow = async (page: Page, quotaSize?: number) => {
      const protocol = await page.context().newCDPSession(page);
      await protocol.send('Storage.overrideQuotaForOrigin', {
        origin: server.url,
        ...(quotaSize === undefined ? {} : { quotaSize })
      });
    };
    const page = await visit(server, '/trends/', { prepare: (opened) => narrow(opened, 1_000_000) });
    await says(page, /No copy for offline: there is no room for it on this device/);
    expect([await caches(page), await workers(page)]).toEqual([[], 0]);
    await narrow(page);
    await again(page);
    await says(page, READY);
    server.folder = next;
    await narrow(page, 9_000_000);
    await page.reload();
    await expect.poll(() => server.asked.filter((path) => path === FIRST_FILE).length).toBe(2);
    await expect.poll(() => caches(page), { timeout: 45_000 }).toEqual([SET.length]);
    expect(await newer(page).count()).toBe(0);
    expect(await editions(page)).toEqual(FIRST);
  });

  test('a file that is lost or changed afterwards is found by looking again, and fetched anew', async () => {
    const server = await serving();
    const page = await kept(server);
    await page.evaluate(async (path) => {
      const [name = ''] = await window.caches.keys();
      const cache = await window.caches.open(name);
      await cache.delete(new URL(`/${path}`, location.href));
      await cache.put(new URL('/routes/', location.href), new Response('<h1>Log in</h1>'));
    }, LAST);
    await again(page, 'Check again');
    await says(page, /The copy for offline is not whole: 2 files are missing or changed/);
    await again(page, 'Mend it');
    await says(page, READY);
    expect(await caches(page)).toEqual([SET.length]);
  });
});

describe('a newer edition', () => {
  test('waits for a word, and is then shown whole', async () => {
    const server = await serving();
    const page = await kept(server);
    await published(server, page);
    expect(await editions(page)).toEqual(FIRST);
    await page.getByRole('button', { name: 'Later' }).click();
    expect(await newer(page).count()).toBe(0);
    await go(page, `${server.url}/trends/`);
    expect(await page.evaluate(() => document.documentElement.dataset['html'])).toBe(undefined);
    await newer(page).waitFor();
    const loaded = page.waitForEvent('load');
    await useIt(page);
    await loaded;
    await alive(page);
    expect(await editions(page)).toEqual(SECOND);
    expect(await caches(page)).toHaveLength(1);
    await server.stop();
    await go(page, `${server.url}/trends/`);
    expect(await editions(page)).toEqual(SECOND);
  });

  test('beside the one before in two tabs: each is whole, and one word moves both', async () => {
    const server = await serving();
    const first = await kept(server);
    const second = await first.context().newPage();
    await go(second, `${server.url}/trends/`);
    server.folder = next;
    // What passes the worker by shows what is published.
    const protocol = await second.context().newCDPSession(second);
    await protocol.send('Network.enable');
    await protocol.send('Network.setBypassServiceWorker', { bypass: true });
    await go(second, `${server.url}/trends/`);
    expect(await editions(second)).toEqual(SECOND);
    expect(await editions(first)).toEqual(FIRST);
    await protocol.send('Network.setBypassServiceWorker', { bypass: false });
    await newer(second).waitFor({ timeout: 45_000 });
    const loaded = first.waitForEvent('load');
    await useIt(second);
    await loaded;
    for (const page of [first, second]) {
      await go(page, `${server.url}/trends/`);
      expect(await editions(page)).toEqual(SECOND);
    }
  });

  test('does not come into a talk, from this window or another', async () => {
    const server = await serving();
    const stage = await kept(server);
    await stage.evaluate(() => {
      Object.assign(document.documentElement.dataset, { talk: '', still: 'here' });
    });
    const other = await stage.context().newPage();
    await go(other, `${server.url}/trends/`);
    await published(server, other);
    expect(await newer(stage).isVisible()).toBe(false);
    await useIt(other);
    await other.getByText('A talk is being given in another window').waitFor();
    await server.stop();
    expect(await editions(stage)).toEqual(FIRST);
    expect(await stage.evaluate(() => document.documentElement.dataset['still'])).toBe('here');
    await server.start();
    await stage.evaluate(() => {
      delete document.documentElement.dataset['talk'];
    });
    const loaded = Promise.all([stage.waitForEvent('load'), other.waitForEvent('load')]);
    await useIt(other);
    await loaded;
    for (const page of [stage, other]) {
      await go(page, `${server.url}/trends/`);
      expect(await editions(page)).toEqual(SECOND);
    }
  });
});

test('the worker that switches it off deletes every copy, lets each page load anew once, and comes to rest', async () => {
  const server = await serving();
  const page = await kept(server);
  await page.evaluate(() => window.caches.open('of somebody else'));
  let loads = 0;
  page.on('load', () => loads++);
  server.instead.set('/sw.js', readFileSync('dist/sw-off.js', 'utf8'));
  await page.reload();
  await expect.poll(() => workers(page).catch(() => -1), { timeout: 30_000 }).toBe(0);
  await says(page, /No copy for offline: it is switched off on this site/);
  expect(await caches(page)).toEqual([0]);
  expect(loads).toBe(2);
  await page.reload();
  await says(page, /switched off/);
  await page.waitForTimeout(3000);
  expect(loads).toBe(3);
  expect(await workers(page)).toBe(0);
});

describe('a frame', () => {
  test('keeps nothing: not in the page of another site, nor in one of our own', async () => {
    const server = await serving();
    const own = '<!doctype html><iframe src="/trends/" width="1000" height="700"></iframe>';
    server.instead.set('/framing.html', own);
    const page = await visit(server, '/framing.html', { until: 'load' });
    await page.frameLocator('iframe').locator('#app:not([data-still]) h1').waitFor();
    const host = createServer((_request, response) => {
      response.setHeader('content-type', 'text/html');
      response.end(`<!doctype html><iframe src="${server.url}/embed/trends/?place=PAK"></iframe>`);
    }).listen(0);
    onTestFinished(() => {
      host.close();
      host.closeAllConnections();
    });
    const other = await page.context().newPage();
    await other.goto(`http://127.0.0.1:${(host.address() as AddressInfo).port}/`);
    await other.frameLocator('iframe').locator('#app:not([data-still]) h1').waitFor();
    await page.waitForTimeout(4000);
    expect(server.asked).not.toContain('/sw.js');
    for (const frame of [...page.frames(), ...other.frames().slice(1)])
      expect(
        // In the page of another site a browser may refuse even to say.
        await frame.evaluate(() =>
          navigator.serviceWorker.getRegistrations().then(
            ({ length }) => length,
            () => 0
          )
        )
      ).toBe(0);
  });

  test('is answered by the network while there is one, though a copy is kept', async () => {
    const server = await serving();
    const page = await kept(server);
    server.instead.set('/framing.html', '<!doctype html><iframe src="/embed/trends/?place=PAK"></iframe>');
    const asked = server.asked.length;
    await (await page.context().newCDPSession(page)).send('Network.clearBrowserCache');
    await page.goto(`${server.url}/framing.html`);
    await page.frameLocator('iframe').locator('#app:not([data-still]) h1').waitFor();
    const since = server.asked.slice(asked);
    expect(since).toContain('/embed/trends/');
    expect(
      since.filter((path) => path.startsWith('/assets/') && path.endsWith('.json')).length
    ).toBeGreaterThan(0);
  });
});

test('a device that asks to save data keeps a copy only when its reader says so', async () => {
  const server = await serving();
  const page = await visit(server, '/ur/trends/', {
    prepare: (opened) =>
      opened.addInitScript(() => {
        Object.defineProperty(Navigator.prototype, 'connection', { value: { saveData: true } });
      })
  });
  expect(await says(page, /یہ آلہ ڈیٹا بچانے کو کہتا ہے/)).toContain('نقل محفوظ کریں');
  expect(server.asked).not.toContain('/sw.js');
  await page.getByRole('button', { name: 'نقل محفوظ کریں' }).click();
  await says(page, /آف لائن کے لیے تیار ✓/);
  expect(await caches(page)).toEqual([SET.length]);
});
