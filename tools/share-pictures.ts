import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import subsetFont from 'subset-font';
import { TYPEFACE } from './typeface.ts';

/** The weights that a picture is set in; what asks for another gets the nearest. */
const WEIGHTS = [400, 600, 700] as const;

/** Marks of direction and of lines, which have no glyph: the printer stops looking for faces where it finds none for them. */
const MARKS = /[\u200e\u200f\u2060\u2066-\u2069]/g;

const load = createRequire(import.meta.url);

/** The files that the printer reads: of the letters that nearly every text is made of, and of rarer ones. */
export type PictureFaces = { readonly common: readonly string[]; readonly rare: readonly string[] };

/** The Latin face in the weights of a picture, made in a folder. */
export async function pictureFaces(folder: string): Promise<PictureFaces> {
  mkdirSync(folder, { recursive: true });
  const [common, rare] = await Promise.all([facesOf('latin', folder), facesOf('latin-ext', folder)]);
  return { common, rare };
}

function facesOf(script: 'latin' | 'latin-ext', folder: string): Promise<readonly string[]> {
  const face = readFileSync(load.resolve(`${TYPEFACE}/files/hanken-grotesk-${script}-wght-normal.woff2`));
  return Promise.all(
    WEIGHTS.map(async (weight) => {
      const path = join(folder, `${script}-${weight}.ttf`);
      const options = { targetFormat: 'sfnt', preserveNameIds: [], variationAxes: { wght: weight } } as const;
      writeFileSync(path, await subsetFont(face, LETTERS, options));
      return path;
    })
  );
}

/** Every letter below the Greek ones, and the signs that sentences and ranges have. */
const LETTERS = String.fromCodePoint(
  ...Array.from({ length: 0x250 - 0x20 }, (_, at) => at + 0x20),
  ...Array.from({ length: 0x70 }, (_, at) => at + 0x2000)
);

/** Letters that the first file of the face has not. */
const RARE = /[\u0100-\u0130\u0132-\u0151\u0154-\u024f]/;

/** An SVG of the site's own as PNG, in the pixels that it says it has. */
export async function pngOf(svg: string, { common, rare }: PictureFaces): Promise<Uint8Array> {
  // Of two files for a weight the printer takes one, and looks no further for the weight of a letter that it lacks.
  const fontFiles = RARE.test(svg) ? [...common, ...rare] : [...common];
  const image = await renderAsync(forPrinter(svg), {
    font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Hanken Grotesk' }
  });
  return image.asPng();
}

/** The printer knows weights by the hundred, and takes any other for the weight of plain text. */
function forPrinter(svg: string): string {
  return svg
    .replace(MARKS, '')
    .replace(
      /font-weight="(\d+)"/g,
      (_all, weight: string) => `font-weight="${Math.round(Number(weight) / 100) * 100}"`
    );
}

/** How many pictures are printed side by side: the printer has as many threads. */
const AT_ONCE = 4;

/** Each SVG as PNG, by name. */
export async function pngsOf(
  pictures: ReadonlyMap<string, string>,
  faces: PictureFaces
): Promise<ReadonlyMap<string, Uint8Array>> {
  const made = new Map<string, Uint8Array>();
  const waiting = [...pictures];
  const print = async (): Promise<void> => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop())
      made.set(next[0], await pngOf(next[1], faces));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, print));
  return made;
}
