import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, expect, test } from 'vitest';
import { licences } from '../../../tools/vite-licences.ts';
import { ARABIC_FACES } from '../../../tools/typeface-arabic.ts';
import { CUT_FACE, cutType } from '../../../tools/vite-type.ts';

const cache = mkdtempSync(join(tmpdir(), 'tip-atlas-type-'));
afterAll(() => {
  rmSync(cache, { recursive: true });
});

const entry = {
  name: 'entry',
  resolveId: (id: string) => (id.endsWith('entry.js') ? '\0entry' : null),
  load: (id: string) =>
    id === '\0entry' ? "import 'virtual:type.css'; import '/src/theme/fonts-arabic.css';" : null
};

test('a build carries the cut faces, the whole files behind them and their licences, and leaves no half file', async () => {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    base: './',
    plugins: [entry, cutType(cache), licences()],
    build: { write: false, assetsInlineLimit: 0, rolldownOptions: { input: 'entry.js' } }
  });
  const output = 'output' in built ? built.output : [];
  const assets = output.flatMap((file) => (file.type === 'asset' ? [file] : []));
  const named = (end: string) => assets.filter(({ fileName }) => fileName.endsWith(end));
  expect(
    named('.woff2')
      .map(({ fileName }) => fileName.replace(/-[\w-]{8}\.woff2$/, ''))
      .sort()
  ).toEqual([
    `assets/${CUT_FACE}`,
    'assets/hanken-grotesk-latin-ext-wght-normal',
    'assets/hanken-grotesk-latin-wght-normal',
    'assets/noto-naskh-arabic-arabic-wght-normal',
    'assets/noto-naskh-arabic-cut',
    'assets/noto-nastaliq-urdu-arabic-600-normal',
    'assets/noto-nastaliq-urdu-cut'
  ]);
  const styles = named('.css').map(({ source }) => String(source));
  for (const { fileName } of named('.woff2')) expect(styles.join('')).toContain(fileName.split('/').at(-1));
  expect(String(named('licences.txt')[0]?.source)).toContain('The Hanken Grotesk Project Authors');
  expect(readdirSync(cache).sort()).toEqual(
    [CUT_FACE, ...ARABIC_FACES.map(({ cut }) => cut)].map((name) => `${name}.woff2`)
  );
  expect(String(named('licences.txt')[0]?.source)).toContain('The Noto Project Authors');
}, 30_000);
