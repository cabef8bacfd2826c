import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

import type { BrowserProgram } from './browser.ts';

/** The newest release that runs on every Node 20; it carries Chromium 147 inside the npm package. */
const PACKAGE = '@sparticuz/chromium@147.0.0';

const UNPACK = "import('@sparticuz/chromium').then((chromium) => chromium.default.executablePath())";

/**
 * Fetches a Chromium from the npm registry into `folder` (about 70 MB, once) and says how to start it.
 * Linux on x86-64 only: there is no such package for other systems.
 */
export function npmBrowser(folder = '.cache/browser'): BrowserProgram {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error('the npm package carries Linux x86-64 only');
  const home = resolve(folder);
  const unpacked = join(home, 'unpacked');
  if (!existsSync(join(unpacked, 'chromium'))) fetchAndUnpack(home, unpacked);
  const executablePath = join(unpacked, 'chromium');
  return { executablePath, env: missingPieces(executablePath, unpacked) };
}

/** Unpacks beside the final place and moves last, so a broken-off download is never taken for a browser. */
function fetchAndUnpack(home: string, unpacked: string): void {
  console.log(`No browser here: fetching ${PACKAGE} into ${home} (about 70 MB, once)`);
  mkdirSync(home, { recursive: true });
  const half = `${unpacked}-half`;
  rmSync(half, { recursive: true, force: true });
  rmSync(unpacked, { recursive: true, force: true });
  mkdirSync(half);
  execFileSync(
    'npm',
    ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error', '--prefix', home, PACKAGE],
    {
      stdio: ['ignore', 'ignore', 'inherit']
    }
  );
  // The package unpacks into the folder for temporary files, and its libraries only where it believes itself in a cloud function.
  execFileSync(process.execPath, ['--input-type=module', '--eval', UNPACK], {
    cwd: home,
    env: { ...process.env, TMPDIR: half, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
    stdio: ['ignore', 'ignore', 'inherit']
  });
  renameSync(half, unpacked);
}

function missingPieces(executable: string, unpacked: string): Readonly<Record<string, string>> {
  const env: Record<string, string> = {};
  if (lacksLibraries(executable)) env['LD_LIBRARY_PATH'] = join(unpacked, 'al2023/lib');
  if (!existsSync('/etc/fonts/fonts.conf')) env['FONTCONFIG_PATH'] = join(unpacked, 'fonts');
  return env;
}

function lacksLibraries(executable: string): boolean {
  try {
    return execFileSync('ldd', [executable], { encoding: 'utf8' }).includes('not found');
  } catch {
    return true;
  }
}
