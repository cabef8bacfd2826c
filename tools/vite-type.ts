import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { normalizePath, type Plugin } from 'vite';
import { lettersSaid } from './letters.ts';
import { ARABIC_FACES, arabicSaid, arabicStyles, cutArabicFace } from './typeface-arabic.ts';
import { cutFace, faceStyles } from './typeface.ts';

const VIRTUAL = 'virtual:type.css';

/** How the cut face is called among the assets, before its hash. */
export const CUT_FACE = 'hanken-grotesk-cut';

/** The style sheet of the Arabic type, which declares whole files and gets cut ones in their stead. */
const ARABIC = normalizePath(resolve('src/theme/fonts-arabic.css'));

/**
 * Gives the site its type: `virtual:type.css` declares a Latin face cut to what the site says, and `fonts-arabic.css` has its
 * faces cut alike. They are made in `cache` and from there go the way of any other file. A word that is new since the start
 * of the development server has its rarer letters from the whole face.
 */
export function cutType(cache = '.cache'): Plugin {
  // A path below the root, where no file stands, so that addresses in it are found as in a style sheet of ours.
  const styles = normalizePath(resolve('src/theme/type.css'));
  return {
    name: 'tip-atlas:type',
    resolveId: (id) => (id === VIRTUAL ? styles : null),
    load: (id) => (id === styles ? latinStyles(cache) : id === ARABIC ? arabicSheet(cache) : null)
  };
}

async function latinStyles(cache: string): Promise<string> {
  const said = lettersSaid();
  return faceStyles(keep(cache, CUT_FACE, await cutFace(said)), said);
}

async function arabicSheet(cache: string): Promise<string> {
  const letters = arabicSaid(lettersSaid());
  const cut = await Promise.all(
    ARABIC_FACES.map(
      async (face) => [face.cut, keep(cache, face.cut, await cutArabicFace(face, letters))] as const
    )
  );
  return arabicStyles(new Map(cut), letters);
}

/** Writes beside the final place and moves, so that two builds at once never read half a file; gives the path. */
function keep(cache: string, name: string, bytes: Uint8Array): string {
  mkdirSync(cache, { recursive: true });
  const path = resolve(cache, `${name}.woff2`);
  const half = join(cache, `${name}-${process.pid}.half`);
  writeFileSync(half, bytes);
  renameSync(half, path);
  return normalizePath(path);
}
