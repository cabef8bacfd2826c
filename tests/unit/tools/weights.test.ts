import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { beforeAll, describe, expect, test } from 'vitest';

import { brotlied, gzipped, hashedFile, plain, readManifest, scriptsOf } from '../../../tools/weights.ts';

const dist = mkdtempSync(join(tmpdir(), 'tip-atlas-weights-'));

beforeAll(() => {
  for (const folder of ['.vite', 'assets', 'data']) mkdirSync(join(dist, folder));
  const manifest = {
    'index.html': {
      file: 'assets/index-1.js',
      isEntry: true,
      imports: ['_shared.js'],
      css: ['assets/index-1.css']
    },
    'src/figure/routes.ts': { file: 'assets/routes-1.js', imports: ['index.html', '_map.js'] },
    'src/figure/trends.ts': { file: 'assets/trends-1.js', imports: ['index.html'] },
    '_shared.js': { file: 'assets/shared-1.js' },
    '_map.js': { file: 'assets/map-1.js', imports: ['_shared.js'] },
    'src/theme/face.woff2': { file: 'assets/face-1.woff2' }
  };
  writeFileSync(join(dist, '.vite/manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(dist, 'assets/index-1.js'), 'a'.repeat(100_000));
  writeFileSync(join(dist, 'assets/map-1.js'), 'b'.repeat(100_000));
  for (const name of ['routes.0a1b2c3d', 'documented-routes.0a1b2c3d', 'totals.1', 'totals.2']) {
    writeFileSync(join(dist, `data/${name}.json`), '[]');
  }
});

describe('the weight of a first visit', () => {
  test('takes in the entry, the figure and all they import, each once', () => {
    expect(scriptsOf(readManifest(dist), ['index.html', 'src/figure/routes.ts'])).toEqual([
      'assets/index-1.js',
      'assets/map-1.js',
      'assets/routes-1.js',
      'assets/shared-1.js'
    ]);
  });

  test('leaves out what other figures need, style sheets and faces', () => {
    expect(scriptsOf(readManifest(dist), ['src/figure/trends.ts', 'src/theme/face.woff2'])).toEqual([
      'assets/index-1.js',
      'assets/shared-1.js',
      'assets/trends-1.js'
    ]);
  });

  test('stops at a module the manifest does not know, rather than weigh less', () => {
    expect(() => scriptsOf(readManifest(dist), ['src/figure/gone.ts'])).toThrow(
      'the manifest knows no src/figure/gone.ts'
    );
  });

  test('finds a table by its name and nothing else by mistake', () => {
    expect(hashedFile(dist, 'data', 'routes.', '.json')).toBe('data/routes.0a1b2c3d.json');
    expect(() => hashedFile(dist, 'data', 'totals.', '.json')).toThrow('expected one file, got 2');
    expect(() => hashedFile(dist, 'data', 'tiers.', '.json')).toThrow('expected one file, got 0');
  });

  test('is what goes over the wire, not what lies on the disk', () => {
    const files = ['assets/index-1.js', 'assets/map-1.js'];
    expect(gzipped(dist, files)).toBeLessThan(1000);
    expect(brotlied(dist, files)).toBeLessThan(gzipped(dist, files));
    expect(gzipped(dist, files)).toBeGreaterThan(gzipped(dist, files.slice(1)));
  });

  test('of what is packed already is what lies on the disk', () => {
    expect(plain(dist, ['assets/index-1.js', 'assets/map-1.js'])).toBe(200_000);
  });
});
