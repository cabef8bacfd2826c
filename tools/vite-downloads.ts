import type { Plugin } from 'vite';

import { archiveName } from '../src/shell/archive.ts';
import { downloadSizes, madeDownloads, type Download } from './downloads.ts';
import { versionIn } from './vite-tables.ts';

const VIRTUAL = 'virtual:downloads';
const RESOLVED = `\0${VIRTUAL}`;

/**
 * Gives readers the whole data package as one file, with a catalogue that other catalogues read, a citation and a README;
 * `virtual:downloads` says what each file weighs.
 */
export function downloads(folder = 'data'): Plugin {
  let kept: readonly Download[] | null = null;
  const made = () => (kept ??= madeDownloads(folder));
  return {
    name: 'tip-atlas:downloads',
    resolveId: (id) => (id === VIRTUAL ? RESOLVED : null),
    load: (id) =>
      id === RESOLVED
        ? `export const ARCHIVE = ${JSON.stringify(archiveName(versionIn(folder)))};\n` +
          `export const SIZES = ${JSON.stringify(downloadSizes(folder, made()))};\n`
        : null,
    generateBundle() {
      for (const { path, bytes } of made())
        this.emitFile({ type: 'asset', fileName: `data/${path}`, source: bytes });
    }
  };
}
