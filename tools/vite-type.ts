import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { normalizePath, type Plugin } from 'vite';
import { lettersSaid } from './letters.ts';
import { cutFace, faceStyles } from './typeface.ts';

const VIRTUAL = 'virtual:type.css';

/** How the cut face is called among the assets, before its hash. */
export const CUT_FACE = 'hanken-grotesk-cut';

/**
 * Gives the site its Latin type: `virtual:type.css` declares a face cut to what the site says, which is made in `cache` and
 * from there goes the way of any other file. A word that is new since the start of the development server has its rarer
 * letters from the whole face.
 */
export function latinType(cache = '.cache'): Plugin {
  // A path below the root, where no file stands, so that addresses in it are found as in a style sheet of ours.
  const styles = normalizePath(resolve('src/theme/type.css'));
  return {
    name: 'tip-atlas:type',
    resolveId: (id) => (id === VIRTUAL ? styles : null),
    async load(id) {
      if (id !== styles) return null;
      const said = lettersSaid();
      const path = keep(cache, await cutFace(said));
      return faceStyles(normalizePath(path), said);
    }
  };
}

/** Writes beside the final place and moves, so that two builds at once never read half a file. */
function keep(cache: string, bytes: Uint8Array): string {
  mkdirSync(cache, { recursive: true });
  const path = resolve(cache, `${CUT_FACE}.woff2`);
  const half = join(cache, `${CUT_FACE}-${process.pid}.half`);
  writeFileSync(half, bytes);
  renameSync(half, path);
  return path;
}
