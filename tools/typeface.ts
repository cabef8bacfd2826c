import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { lettersOf, rangeOf, rarer } from './letters.ts';

/** The package of the Latin type: a variable face in files by script, and the letters that each file is for. */
export const TYPEFACE = '@fontsource-variable/hanken-grotesk';

/** The weights that styles ask for; `tests/unit/tools/typeface.test.ts` holds them to it. */
export const WEIGHTS = { min: 400, max: 700 } as const;

/** What a browser does to the letters we say without being asked: pairs moved together, `fi` as one. All digits are of one width. */
const FEATURES = ['kern', 'liga'];

/** Beside names and version: where the licence is to be read. */
const NAMES = [14];

const load = createRequire(import.meta.url);

function fileOf(script: 'latin' | 'latin-ext'): string {
  return `${TYPEFACE}/files/hanken-grotesk-${script}-wght-normal.woff2`;
}

function lettersIn(script: 'latin' | 'latin-ext'): readonly number[] {
  const ranges: unknown = load(`${TYPEFACE}/unicode.json`);
  const range: unknown = typeof ranges === 'object' && ranges !== null ? Reflect.get(ranges, script) : null;
  if (typeof range !== 'string') throw new Error(`${TYPEFACE}: expected the letters of ${script}, got none`);
  return lettersOf(range);
}

/** The Latin face as WOFF2, with the letters that are said and the weights that styles ask for, and no others. */
export function cutFace(said: ReadonlySet<number>): Promise<Uint8Array> {
  return subsetFont(readFileSync(load.resolve(fileOf('latin'))), String.fromCodePoint(...said), {
    targetFormat: 'woff2',
    keepFeatures: FEATURES,
    preserveNameIds: NAMES,
    variationAxes: { wght: WEIGHTS }
  });
}

/**
 * The style sheet of the Latin type: the cut face for what is said, whole files of the package for any other letter. Browsers
 * fetch a file only for a letter of its range, and take faces for parts of one only where all else they say is the same.
 */
export function faceStyles(cut: string, said: ReadonlySet<number>): string {
  const latin = lettersIn('latin');
  const rare = new Set(rarer(latin, said));
  const extended = rarer(lettersIn('latin-ext'), new Set([...latin, ...said]));
  return [
    face(
      cut,
      latin.filter((letter) => !rare.has(letter))
    ),
    face(fileOf('latin'), rare),
    face(fileOf('latin-ext'), extended)
  ].join('\n');
}

/** `optional`: what is set once never moves; each page fetches the cut face beside its styles. */
function face(file: string, letters: Iterable<number>): string {
  return `@font-face {
  font-family: 'Hanken Grotesk';
  src: url('${file}') format('woff2');
  font-weight: ${WEIGHTS.min} ${WEIGHTS.max};
  font-display: optional;
  unicode-range: ${rangeOf(letters)};
}
`;
}
