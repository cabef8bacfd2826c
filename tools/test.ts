import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';

import { stages } from './test-stages.ts';
import type { Stage } from './test-stages.ts';
import { one, sum, testTally } from './test-tally.ts';
import type { Tally } from './test-tally.ts';

/** Runs every stage, whatever became of the one before, and ends with the plain line `N passed, N failed`. */
async function testAll(sources: string | undefined): Promise<Tally> {
  rmSync('.cache/test', { recursive: true, force: true });
  mkdirSync('.cache/test', { recursive: true });
  const rows: { readonly name: string; readonly tally: Tally; readonly seconds: number }[] = [];
  for (const stage of stages(sources)) {
    const start = performance.now();
    console.log(`\n▶ ${stage.name}`);
    const isBuilt = rows.find((row) => row.name === 'build')?.tally.failed === 0;
    const tally = stage.needsBuild === true && !isBuilt ? unseen(stage) : await run(stage);
    rows.push({ name: stage.name, tally, seconds: (performance.now() - start) / 1000 });
  }
  console.log('');
  for (const { name, tally, seconds } of rows) {
    const mark = tally.failed === 0 ? '✓' : '✗';
    const counts = `${String(tally.passed).padStart(5)} passed ${String(tally.failed).padStart(4)} failed`;
    console.log(`${mark} ${name.padEnd(13)}${counts}${seconds.toFixed(1).padStart(8)} s`);
  }
  return sum(rows.map((row) => row.tally));
}

function unseen(stage: Stage): Tally {
  console.log(`${stage.name} needs the built site, and the build failed`);
  return one(false);
}

async function run(stage: Stage): Promise<Tally> {
  const endedWell = await succeeds(stage.command);
  if (stage.report === undefined) return one(endedWell);
  return testTally(existsSync(stage.report) ? readFileSync(stage.report, 'utf8') : undefined, endedWell);
}

function succeeds(command: readonly string[]): Promise<boolean> {
  const path = [resolve('node_modules/.bin'), process.env['PATH'] ?? ''].join(delimiter);
  const [program = '', ...options] = command;
  return new Promise((settle) => {
    // A shell finds the programs of node_modules/.bin on Windows too; nothing here comes from outside but the folder's name.
    const child = spawn(program, options.map(quoted), {
      shell: true,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, PATH: path }
    });
    child.on('error', () => {
      settle(false);
    });
    child.on('close', (code) => {
      settle(code === 0);
    });
  });
}

function quoted(word: string): string {
  return /^[\w./:=-]+$/.test(word) ? word : JSON.stringify(word);
}

const at = process.argv.indexOf('--sources');
const tally = await testAll(at < 0 ? undefined : process.argv[at + 1]);
console.log(`\n${tally.passed} passed, ${tally.failed} failed`);
process.exitCode = tally.failed === 0 ? 0 : 1;
