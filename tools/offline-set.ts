import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import type { KeptFile } from '../src/worker/messages.ts';
import { EMBED_FILES } from './embed-files.ts';

/** What a page of the site, in whatever language, loads or hands out; hosts know these kinds of files. */
const KINDS: ReadonlySet<string> = new Set([
  '.html',
  '.js',
  '.css',
  '.json',
  '.bin',
  '.woff2',
  '.svg',
  '.png',
  '.csv',
  '.md',
  '.txt',
  '.webmanifest'
]);

/** What other sites and machines ask for, and what is there once for each of 250 countries, by its path. */
const LEFT_OUT = [
  /^\./,
  /^(?:og|oembed|embed)\//,
  new RegExp(`^assets/${EMBED_FILES}`),
  /^(?:[a-z]{2}\/)?country\/[A-Z]{3}\//,
  /^robots\.txt$/,
  /^sw(?:-off)?\.js$/
];

/** Whether a file of the built site, by its path below the root, is kept for when there is no network. */
export function isKept(path: string): boolean {
  // A page is its folder; a file of HTML of another name is no address of the site.
  if (extname(path) === '.html' && !/(?:^|\/)index\.html$/.test(path)) return false;
  return KINDS.has(extname(path)) && !LEFT_OUT.some((each) => each.test(path));
}

/** The paths below a built site's root of all files that are kept, in their order. */
export function offlinePaths(dist: string): readonly string[] {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(dist, sep).length).split(sep).join('/'))
    .filter(isKept)
    .sort();
}

/** The offline set of a built site. A page is named by its folder: some hosts send whoever asks for `index.html` there. */
export function offlineSet(dist: string): readonly KeptFile[] {
  return offlinePaths(dist).map((path) => [
    path.replace(/(^|\/)index\.html$/, '$1'),
    createHash('sha256')
      .update(readFileSync(join(dist, path)))
      .digest('base64')
  ]);
}
