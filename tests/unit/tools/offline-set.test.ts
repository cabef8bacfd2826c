import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { isKept, offlinePaths, offlineSet } from '../../../tools/offline-set.ts';
import { writeWorkers } from '../../../tools/vite-offline.ts';

const KEPT = {
  'index.html': 'first page',
  'assets/index-12345678.js': 'script',
  'assets/routes.0a1b2c3d4e.json': '[]',
  'assets/outlines-50.5d3559f4.bin': 'land',
  'country/index.html': 'countries',
  'data/decks/world-day.json': '{}',
  'data/index.html': 'data',
  'data/routes.csv': 'a,b',
  'present/index.html': 'stage',
  'ur/country/index.html': 'ممالک',
  'ur/index.html': 'پہلا صفحہ',
  'ur/present/index.html': 'پیشکش'
};

const LEFT = [
  '.vite/manifest.json',
  '404.html',
  '_headers',
  'country/PAK/index.html',
  'data/tip-atlas-data_2025-04-14.zip',
  'embed/routes/index.html',
  'embed/ur/trends/index.html',
  'og/routes.png',
  'oembed/routes.json',
  'robots.txt',
  'sitemap.xml',
  'sw.js',
  'sw-off.js',
  'tip-atlas.html',
  'ur/country/PAK/index.html'
];

let dist = '';
beforeAll(() => {
  dist = mkdtempSync(join(tmpdir(), 'tip-atlas-offline-'));
  const files = [...Object.entries(KEPT), ...LEFT.map((path) => [path, 'x'] as const)];
  for (const [path, text] of files) {
    mkdirSync(dirname(join(dist, path)), { recursive: true });
    writeFileSync(join(dist, path), text);
  }
});
afterAll(() => {
  rmSync(dist, { recursive: true });
});

describe('the offline set', () => {
  test('is every page, script, style, face and table, in every language, and nothing for other sites', () => {
    expect(offlinePaths(dist).toSorted()).toEqual(Object.keys(KEPT).toSorted());
    expect(LEFT.filter(isKept)).toEqual([]);
    expect(['a.css', 'assets/face.woff2', 'assets/marker.png', 'embed.js'].every(isKept)).toBe(true);
  });

  test('names a page by its folder, and holds the hash of what is there', () => {
    const set = new Map(offlineSet(dist));
    expect([...set.keys()].filter((path) => path.endsWith('.html'))).toEqual([]);
    const hash = (text: string) => createHash('sha256').update(text).digest('base64');
    expect(set.get('')).toBe(hash('first page'));
    expect(set.get('ur/present/')).toBe(hash('پیشکش'));
    expect(set.get('data/routes.csv')).toBe(hash('a,b'));
    expect(set.size).toBe(Object.keys(KEPT).length);
  });
});

test('a worker is another one only where a file or its name is', async () => {
  const text = () => readFileSync(join(dist, 'sw.js'), 'utf8');
  const write = async () => {
    await writeWorkers(dist);
    return text();
  };
  const first = await write();
  for (const [path, sha256] of offlineSet(dist)) expect(first, path).toContain(sha256);
  expect(await write()).toBe(first);
  writeFileSync(join(dist, 'robots.txt'), 'y');
  expect(await write()).toBe(first);
  writeFileSync(join(dist, 'data/routes.csv'), 'a,c');
  const second = await write();
  const release = (worker: string) => /[0-9a-f]{16}/.exec(worker)?.[0];
  expect(release(first)).toMatch(/./);
  expect(release(second)).not.toBe(release(first));
});
