import { describe, expect, test } from 'vitest';

import { openFigure, openPage } from './page.ts';

describe('a browser test', () => {
  test('passes on a page without a fault', async () => {
    const page = await openPage('/');
    expect(await page.title()).toContain('TIP Atlas');
  });

  test.fails('fails on a console error', async () => {
    const page = await openPage('/');
    await page.evaluate(() => {
      console.error('planted');
    });
  });

  test.fails('fails on an error nobody caught', async () => {
    const page = await openPage('/');
    await page.evaluate(() => {
      setTimeout(() => {
        throw new Error('planted');
      });
    });
    await page.waitForTimeout(100);
  });

  test.fails('fails on a missing file', async () => {
    const page = await openPage('/');
    await page.evaluate(() => fetch('/assets/planted-12345678.js'));
  });

  test.fails('fails on a request to another origin', async () => {
    const page = await openPage('/');
    await page.evaluate(() => fetch('http://127.0.0.1:9/planted').catch(() => undefined));
  });

  test.fails('fails on a cookie', async () => {
    const page = await openPage('/');
    await page.evaluate(() => {
      document.cookie = 'planted=1';
    });
    await page.waitForFunction(() => document.cookie === 'planted=1');
  });

  test('cannot set a string of HTML: the content policy is in force', async () => {
    const page = await openFigure('/routes/');
    const refusal = await page.evaluate(() => {
      try {
        Reflect.set(document.createElement('p'), 'innerHTML', '<b>planted</b>');
        return 'taken';
      } catch (error) {
        return String(error);
      }
    });
    expect(refusal).toContain('HTML is never built from strings');
  });

  test('sees the page as a phone in Urdu with scripts off', async () => {
    const page = await openPage('/routes/', {
      width: 360,
      height: 740,
      lang: 'ur',
      javaScriptEnabled: false
    });
    expect(page.viewportSize()).toEqual({ width: 360, height: 740 });
    expect(await page.title()).toContain('TIP Atlas');
    expect(await page.locator('h1').first().isVisible()).toBe(true);
  });
});
