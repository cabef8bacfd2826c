import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Packages of which some part goes out with the built site, and whose terms ask that their notice goes with it. */
const CARRIED = [
  'leaflet',
  'svelte',
  'd3-array',
  'd3-scale',
  'd3-shape',
  '@fontsource-variable/hanken-grotesk',
  '@fontsource-variable/noto-naskh-arabic',
  '@fontsource/noto-nastaliq-urdu'
];

/** Puts the licence of every package that the site carries into `licences.txt`, word for word. */
export function licences(): Plugin {
  return {
    name: 'tip-atlas:licences',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'licences.txt', source: licenceTexts('node_modules') });
    }
  };
}

/** The notices of all carried packages, one after the other; a package without one is an error. */
export function licenceTexts(modules: string): string {
  return CARRIED.map((name) => {
    const folder = join(modules, name);
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    if (file === undefined) throw new Error(`${name}: expected a licence file, got none`);
    return `${name}\n${'='.repeat(name.length)}\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
  }).join('\n\n');
}
