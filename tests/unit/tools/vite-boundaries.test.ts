import { build } from 'vite';
import { expect, test } from 'vitest';
import { readOutlines } from '../../../src/map/outlines.ts';
import { boundaries } from '../../../tools/vite-boundaries.ts';

/** An entry that does nothing but pass the addresses on. */
const entry = {
  name: 'entry',
  resolveId: (id: string) => (id.endsWith('entry') ? '\0entry' : null),
  load: (id: string) => (id === '\0entry' ? "export { OUTLINE_URLS } from 'virtual:outlines';" : null)
};

test('a build carries both scales where the page looks for them', async () => {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [entry, boundaries()],
    build: { write: false, minify: false, lib: { entry: 'entry', formats: ['es'], fileName: 'entry' } }
  });
  const output = Array.isArray(built)
    ? built.flatMap((one) => one.output)
    : 'output' in built
      ? built.output
      : [];
  const code = output.map((file) => (file.type === 'chunk' ? file.code : '')).join('');
  const assets = output.filter((file) => file.type === 'asset');
  expect(assets.map(({ fileName }) => fileName.replace(/[0-9a-f]{8}/, 'hash')).sort()).toEqual([
    'assets/outlines-110.hash.bin',
    'assets/outlines-50.hash.bin'
  ]);
  for (const { fileName, source } of assets) {
    expect(code).toContain(fileName);
    if (typeof source === 'string') throw new Error(`expected bytes in ${fileName}, got text`);
    expect(readOutlines(new Uint8Array(source).buffer).areas.length).toBeGreaterThan(150);
  }
});
