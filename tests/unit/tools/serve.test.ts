import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { serve } from '../../../tools/serve.ts';
import type { SiteServer } from '../../../tools/serve.ts';

let site: SiteServer;

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tip-atlas-serve-'));
  const root = join(folder, 'dist');
  for (const path of ['assets', 'data', 'routes', 'embed/routes'])
    mkdirSync(join(root, path), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  for (const path of ['index.html', 'routes/index.html', 'data/index.html', 'embed/routes/index.html']) {
    writeFileSync(join(root, path), '<!doctype html><title>t</title>'.repeat(20));
  }
  writeFileSync(join(root, '404.html'), '<!doctype html><title>not here</title>');
  writeFileSync(join(root, 'assets/main-AbCd_123.js'), 'export {};'.repeat(50));
  writeFileSync(join(root, 'assets/routes.0123abcd.json'), '[]');
  site = await serve(root, 0);
});

afterAll(() => site.close());

function ask(path: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(site.url + path, { headers, redirect: 'manual' });
}

/** Asks with the path exactly as written: fetch would tidy `..` away before sending. */
function askRaw(path: string): Promise<number | undefined> {
  return new Promise((settle, refuse) => {
    request({ port: new URL(site.url).port, path }, (response) => {
      response.resume();
      settle(response.statusCode);
    })
      .on('error', refuse)
      .end();
  });
}

describe('the server', () => {
  test('gives a folder its index and sends an address without the slash there, with its query', async () => {
    expect((await ask('/routes/?place=PAK')).status).toBe(200);
    const moved = await ask('/routes?place=PAK');
    expect([moved.status, moved.headers.get('location')]).toEqual([301, '/routes/?place=PAK']);
  });

  test('never sends a reader to another host', async () => {
    const moved = await ask('//routes');
    expect(moved.headers.get('location') ?? '/').not.toMatch(/^\/\//);
  });

  test('answers 404 for a missing asset, never the index', async () => {
    for (const path of ['/assets/gone-12345678.js', '/nowhere/', '/routes/nothing']) {
      expect((await ask(path)).status).toBe(404);
    }
  });

  test('tells a reader in a page what is not there, with the status, and a script in a word', async () => {
    const page = await ask('/embed/xyz/', { accept: 'text/html,*/*' });
    expect([page.status, page.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
    expect(await page.text()).toContain('not here');
    expect(page.headers.get('content-security-policy')).not.toContain('frame-ancestors');
    const asset = await ask('/assets/gone-12345678.js');
    expect([asset.status, await asset.text()]).toEqual([404, 'Not found\n']);
  });

  test('never leaves its folder', async () => {
    for (const path of [
      '/../secret.txt',
      '/%2e%2e/secret.txt',
      '/routes/..%2f..%2fsecret.txt',
      '/..%5csecret.txt',
      // A way out of the embeds would let others frame what is none.
      '/embed/..%2froutes/',
      '/%00',
      '/%'
    ]) {
      expect([400, 404]).toContain(await askRaw(path));
    }
  });

  test.each([
    ['br, gzip', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['identity', null]
  ])('packs a script for "%s" as %s', async (accepted, encoding) => {
    const answer = await ask('/assets/main-AbCd_123.js', { 'accept-encoding': accepted });
    expect(answer.headers.get('content-encoding')).toBe(encoding);
    expect(answer.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(await answer.text()).toBe('export {};'.repeat(50));
  });

  test('keeps what has a hash for good and asks again for pages', async () => {
    const lasting = 'public, max-age=31536000, immutable';
    expect((await ask('/assets/main-AbCd_123.js')).headers.get('cache-control')).toBe(lasting);
    expect((await ask('/assets/routes.0123abcd.json')).headers.get('cache-control')).toBe(lasting);
    expect((await ask('/data/')).headers.get('cache-control')).toBe('no-cache');
  });

  test('answers 304 when the reader has the same bytes', async () => {
    const etag = (await ask('/')).headers.get('etag') ?? '';
    expect((await ask('/', { 'if-none-match': etag })).status).toBe(304);
  });

  test('lets anybody frame an embed and only itself frame the rest', async () => {
    const policy = async (path: string) => (await ask(path)).headers.get('content-security-policy');
    expect(await policy('/routes/')).toMatch(/frame-ancestors 'self'$/);
    expect(await policy('/embed/routes/')).not.toContain('frame-ancestors');
  });

  test('sends the headers of the hosting contract', async () => {
    const { headers } = await ask('/assets/main-AbCd_123.js');
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
  });

  test('takes nothing but GET and HEAD', async () => {
    expect((await fetch(site.url, { method: 'POST' })).status).toBe(405);
    const head = await fetch(site.url, { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
  });
});
