import { existsSync, readdirSync } from 'node:fs';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';

import { cachePolicy, securityHeaders } from '../../tools/content-policy.ts';
import { mediaType } from '../../tools/media-types.ts';
import { hostPrograms } from './host-programs.ts';
import { startApache, startNginx, type Host } from './hosts.ts';
import type {} from './site.ts';

const { nginx, apache } = hostPrograms();
const HOSTS = [
  ['nginx', nginx, startNginx],
  ['Apache', apache, startApache]
] as const;

/** A hashed file of each kind that the built site has, and one file of each other kind. */
const KINDS = oneOfEachKind();
const HASHED = KINDS.find((path) => /^\/assets\/.*\.json$/.test(path)) ?? '';
const MISSING = ['/assets/gone-12345678.js', '/nowhere/', '/routes/nothing', '/ur/nowhere/'];

function oneOfEachKind(): readonly string[] {
  if (!existsSync('dist')) return [];
  const paths = readdirSync('dist', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => `/${join(entry.parentPath, entry.name).slice('dist/'.length)}`)
    .filter((path) => extname(path) !== '' && !path.includes('/.'))
    .sort();
  const kindOf = (path: string) => `${path.startsWith('/assets/') ? 'hashed' : ''}${extname(path)}`;
  return [...new Map(paths.map((path) => [kindOf(path), path])).values()];
}

/** What stands at an address exactly as it is written: fetch would tidy `..` away before sending. */
function raw(url: string, path: string): Promise<{ readonly status: number; readonly policy: string }> {
  return new Promise((settle, refuse) => {
    request({ host: '127.0.0.1', port: new URL(url).port, path }, (response) => {
      response.resume();
      const policy = String(response.headers['content-security-policy'] ?? '');
      settle({ status: response.statusCode ?? 0, policy });
    })
      .on('error', refuse)
      .end();
  });
}

for (const [name, program] of HOSTS)
  if (program === null) console.log(`${name} is not on this machine: its settings are not tested here`);

describe.each(HOSTS)('the settings for %s', (_name, program, start) => {
  const run = program === null ? test.skip : test;
  let host: Host | undefined;
  beforeAll(async () => {
    if (program !== null) host = await start(program);
  });
  afterAll(() => host?.close());
  const at = (where: 'root' | 'folder') => host?.[where] ?? '';
  const ask = (where: 'root' | 'folder', path: string, headers: Record<string, string> = {}) =>
    fetch(at(where) + path, { headers, redirect: 'manual' });

  describe.each(['root', 'folder'] as const)('at the %s', (where) => {
    run('give every kind of address its headers', async () => {
      const paths = [
        '/',
        '/sw.js',
        '/routes/',
        '/embed/routes/',
        '/embed.js',
        '/country/PAK/',
        '/data/',
        '/tip-atlas.html',
        ...KINDS
      ];
      expect(KINDS.length).toBeGreaterThan(10);
      for (const path of paths) {
        const answer = await ask(where, path);
        await answer.arrayBuffer();
        expect([path, answer.status]).toEqual([path, 200]);
        for (const [header, value] of Object.entries(securityHeaders(path)))
          expect(answer.headers.get(header), `${path} ${header}`).toBe(value);
        expect(answer.headers.get('cache-control'), path).toBe(cachePolicy(path));
        const type = mediaType(path.endsWith('/') ? 'index.html' : path);
        expect(answer.headers.get('content-type')?.toLowerCase(), path).toBe(type);
      }
    });

    run('answer 404 with the page for it where there is nothing, never with the first page', async () => {
      for (const path of MISSING) {
        const answer = await ask(where, path);
        expect([path, answer.status]).toEqual([path, 404]);
        const text = await answer.text();
        expect(text).toContain(await (await ask(where, '/404.html')).text());
        expect(answer.headers.get('cache-control') ?? '').not.toContain('immutable');
        expect(answer.headers.get('content-security-policy')).toContain("frame-ancestors 'self'");
        expect(answer.headers.get('access-control-allow-origin')).toBe('*');
      }
      const embedded = await ask(where, '/embed/nothing/');
      expect(embedded.status).toBe(404);
      expect(embedded.headers.get('content-security-policy')).not.toContain('frame-ancestors');
    });

    run('send an address without its slash to the folder, with its query', async () => {
      const moved = await ask(where, '/routes?place=PAK');
      expect(moved.status).toBe(301);
      const { pathname, search } = new URL(moved.headers.get('location') ?? '', moved.url);
      expect(pathname + search).toBe(`${new URL(at(where)).pathname.replace(/\/$/, '')}/routes/?place=PAK`);
    });
  });

  run('pack what gets smaller, and answer 304 to whoever has it', async () => {
    for (const path of [HASHED, '/data/routes.csv', '/data/catalog.jsonld', '/routes/']) {
      const packed = await ask('root', path, { 'accept-encoding': 'gzip' });
      await packed.arrayBuffer();
      expect([path, packed.headers.get('content-encoding')]).toEqual([path, 'gzip']);
      expect(packed.headers.get('vary')).toMatch(/accept-encoding/i);
      const again = await ask('root', path, {
        'accept-encoding': 'gzip',
        'if-none-match': packed.headers.get('etag') ?? ''
      });
      expect([path, again.status]).toEqual([path, 304]);
    }
    const zip = KINDS.find((path) => path.endsWith('.zip')) ?? '';
    expect((await ask('root', zip, { 'accept-encoding': 'gzip' })).headers.get('content-encoding')).toBe(
      null
    );
  });

  run('let nobody frame a page by the way of an embed, nor read what begins with a dot', async () => {
    for (const path of [
      '/embed/../routes/',
      '/embed/..%2froutes/',
      '/embed/%2e%2e/routes/',
      '/x/embed/../../routes/'
    ]) {
      const { status, policy } = await raw(at('root'), path);
      expect([path, status !== 200 || policy.includes("frame-ancestors 'self'")]).toEqual([path, true]);
    }
    expect((await raw(at('root'), '/.vite/manifest.json')).status).toBe(404);
    expect((await raw(at('folder'), '/atlas/.htaccess')).status).toBe(404);
    expect((await raw(at('root'), '/assets/')).status).toBeGreaterThanOrEqual(403);
  });

  run('let a page of another site show an embed, and no other page', async () => {
    const site = createServer((_request, response) => {
      response
        .setHeader('content-type', 'text/html')
        .end(
          ['/embed/routes/', '/routes/']
            .map((path) => `<iframe src="${at('folder')}${path}" width="700" height="500"></iframe>`)
            .join('')
        );
    });
    await new Promise<void>((done) => site.listen(0, '127.0.0.1', done));
    const browser = await chromium.connect(inject('browser'));
    onTestFinished(async () => {
      await browser.close();
      site.closeAllConnections();
      site.close();
    });
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(site.address() as AddressInfo).port}/`);
    const [, embed, refused] = page.frames();
    expect((await embed?.locator('h1').innerText())?.length).toBeGreaterThan(40);
    expect(await embed?.locator('.route-strand path').count()).toBeGreaterThan(50);
    expect(await refused?.locator('.drawing').count()).toBe(0);
    expect(refused?.url()).toMatch(/^chrome-error:/);
  });
});
