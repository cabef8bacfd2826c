import { execFile } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** A svelte-check release once found no type errors at all, in silence: so the checkers themselves are checked. */
const folder = resolve('.cache/planted');
const require = createRequire(import.meta.url);
const svelteCheck = join(dirname(require.resolve('svelte-check/package.json')), 'bin/svelte-check');
const tsc = join(dirname(require.resolve('typescript/package.json')), 'bin/tsc');

const WELL_TYPED = '<script lang="ts">\n  const victims: number = 5;\n</script>\n\n<p>{victims}</p>\n';

function plant(files: Readonly<Record<string, string>>): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const settings = { extends: resolve('tsconfig.json'), include: [folder] };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(settings));
  // its own settings, so that a fault in the site's cannot be taken for one of the planted
  writeFileSync(join(folder, 'svelte.config.js'), 'export default {};\n');
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}

function run(
  program: string,
  options: readonly string[]
): Promise<{ readonly failed: boolean; readonly said: string }> {
  return new Promise((settle) => {
    execFile(process.execPath, [program, ...options], (error, stdout, stderr) => {
      settle({ failed: error !== null, said: stdout + stderr });
    });
  });
}

function checkSvelte(): ReturnType<typeof run> {
  const settings = ['--workspace', folder, '--tsconfig', join(folder, 'tsconfig.json')];
  return run(svelteCheck, [...settings, '--fail-on-warnings', '--output', 'machine']);
}

beforeAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('the type checkers', { timeout: 120_000 }, () => {
  test('svelte-check passes a sound component', async () => {
    plant({ 'Sound.svelte': WELL_TYPED });
    const { failed, said } = await checkSvelte();
    expect(said).toMatch(/0 ERRORS 0 WARNINGS/);
    expect(failed).toBe(false);
  });

  test('svelte-check refuses a planted type error and a planted warning', async () => {
    plant({
      'Wrong.svelte': WELL_TYPED.replace('= 5', "= 'five'"),
      'Warned.svelte': '<img src="a.png" />\n'
    });
    const { failed, said } = await checkSvelte();
    expect(said).toContain("Type 'string' is not assignable to type 'number'");
    expect(said).toContain('a11y');
    expect(failed).toBe(true);
  });

  test('tsc refuses a planted type error', async () => {
    plant({ 'wrong.ts': "export const victims: number = 'five';\n" });
    const { failed, said } = await run(tsc, ['--noEmit', '--project', join(folder, 'tsconfig.json')]);
    expect(said).toContain('TS2322');
    expect(failed).toBe(true);
  });
});
