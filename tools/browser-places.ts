import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** The one without a window comes first: it opens a page in a third of the time. */
const LINUX_NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge'
];

const MAC_APPS = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge'
];

const WINDOWS_PROGRAMS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe'
];

const WINDOWS_FOLDERS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'] as const;

/** Where Playwright keeps a browser below its folder `chromium…-1234`, newest naming first. */
const PLAYWRIGHT_BINARIES = [
  'chrome-headless-shell-linux64/chrome-headless-shell',
  'chrome-linux64/chrome',
  'chrome-linux/headless_shell',
  'chrome-linux/chrome',
  'chrome-headless-shell-mac-arm64/chrome-headless-shell',
  'chrome-headless-shell-mac-x64/chrome-headless-shell',
  'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  'chrome-headless-shell-win64/chrome-headless-shell.exe',
  'chrome-win64/chrome.exe',
  'chrome-win/chrome.exe'
];

/** The first Chrome, Chromium or Edge that is installed in a usual place of this system, or nothing. */
export function installedBrowser(platform: NodeJS.Platform = process.platform): string | undefined {
  return usualPlaces(platform).find((path) => existsSync(path));
}

function usualPlaces(platform: NodeJS.Platform): readonly string[] {
  if (platform === 'darwin') {
    return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
      MAC_APPS.map((app) => join(folder, app))
    );
  }
  if (platform === 'win32') {
    return WINDOWS_FOLDERS.flatMap((name) => process.env[name] ?? []).flatMap((folder) =>
      WINDOWS_PROGRAMS.map((program) => join(folder, program))
    );
  }
  const folders = [
    ...(process.env['PATH'] ?? '').split(delimiter),
    '/usr/bin',
    '/usr/local/bin',
    '/snap/bin',
    '/opt/google/chrome'
  ];
  return LINUX_NAMES.flatMap((name) =>
    folders.filter((folder) => folder !== '').map((folder) => join(folder, name))
  );
}

/** The newest Chromium in Playwright's cache, or nothing. */
export function playwrightBrowser(platform: NodeJS.Platform = process.platform): string | undefined {
  const cache = playwrightCache(platform);
  if (!existsSync(cache)) return undefined;
  const folders = readdirSync(cache)
    .filter((name) => /^chromium(_headless_shell)?-\d+$/.test(name))
    .sort((a, b) => build(b) - build(a));
  return folders
    .flatMap((name) => PLAYWRIGHT_BINARIES.map((binary) => join(cache, name, binary)))
    .find((path) => existsSync(path));
}

function build(folder: string): number {
  return Number(folder.slice(folder.lastIndexOf('-') + 1));
}

function playwrightCache(platform: NodeJS.Platform): string {
  const named = process.env['PLAYWRIGHT_BROWSERS_PATH'];
  if (named !== undefined && named !== '' && named !== '0') return named;
  if (platform === 'darwin') return join(homedir(), 'Library/Caches/ms-playwright');
  if (platform === 'win32') return join(process.env['LOCALAPPDATA'] ?? homedir(), 'ms-playwright');
  return join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'ms-playwright');
}
