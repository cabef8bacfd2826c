import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import { chromium } from 'playwright-core';
import type { Browser, BrowserServer, LaunchOptions } from 'playwright-core';

import { npmBrowser } from './browser-own.ts';
import { installedBrowser, playwrightBrowser } from './browser-places.ts';

/** A Chromium to start, and what its environment must hold beside the usual. */
export type BrowserProgram = {
  readonly executablePath: string;
  readonly env?: Readonly<Record<string, string>>;
};

/** The ways to a browser, the one that costs nothing first. `TIP_ATLAS_BROWSER=own` skips what is installed. */
const WAYS: readonly (readonly [name: string, way: () => BrowserProgram | undefined])[] = [
  ['the npm package', npmBrowser],
  ["Playwright's download", playwrightDownload],
  ["Debian's package", debianPackage]
];

/** Finds a Chromium: `CHROME_PATH`, an installed one, Playwright's, else it gets one by itself. */
export function findBrowser(): Promise<BrowserProgram> {
  const named = process.env['CHROME_PATH'];
  if (named !== undefined && named !== '') {
    if (!existsSync(named))
      return Promise.reject(new Error(`CHROME_PATH names ${named}, which does not exist`));
    return Promise.resolve({ executablePath: named });
  }
  const own = process.env['TIP_ATLAS_BROWSER'] === 'own';
  const here = own ? undefined : (installedBrowser() ?? playwrightBrowser());
  if (here !== undefined) return Promise.resolve({ executablePath: here });
  return obtainBrowser();
}

async function obtainBrowser(): Promise<BrowserProgram> {
  const refusals: string[] = [];
  for (const [name, way] of WAYS) {
    try {
      const program = way();
      if (program !== undefined && (await starts(program))) return program;
      refusals.push(`${name}: it does not start`);
    } catch (error) {
      refusals.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  throw new Error(
    `No Chromium found and none could be fetched. Set CHROME_PATH to a Chrome, Chromium or Edge.\n${refusals.join('\n')}`
  );
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
  const executablePath = playwrightBrowser();
  return executablePath === undefined ? undefined : { executablePath };
}

function debianPackage(): BrowserProgram | undefined {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) throw new Error('not root on Debian');
  execFileSync('apt-get', ['update', '-qq'], { stdio: ['ignore', 'ignore', 'inherit'] });
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'ignore', 'inherit']
  });
  const executablePath = installedBrowser();
  return executablePath === undefined ? undefined : { executablePath };
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
