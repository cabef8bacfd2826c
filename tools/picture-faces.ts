import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import type { Language } from '../src/i18n/language.ts';
import { joinedFace } from './joined-face.ts';
import { ARABIC_FACES, WHOLE } from './typeface-arabic.ts';
import { TYPEFACE } from './typeface.ts';

/** The files that the printer reads for a picture in each language. */
export type PictureFaces = Readonly<Record<Language, readonly string[]>>;

/** The weights that a picture is set in; what asks for another gets the nearest. */
const WEIGHTS = [400, 600, 700] as const;

/** Every letter below the Greek ones, and the signs that sentences and ranges have. */
const LATIN = [...stretch(0x20, 0x24f), ...stretch(0x2000, 0x206f)];

/** Marks of direction and of lines, which have no glyph: the printer looks for no more faces where it finds none for them. */
const MARKS = [0x200e, 0x200f, 0x2060, 0x2066, 0x2067, 0x2068, 0x2069];

const load = createRequire(import.meta.url);

/**
 * The faces of pictures in their weights, made in a folder. The printer takes a row of words from one face if it can and
 * from several if it must, and then loses letters: so each file has every letter of its language, Latin ones in the Arabic
 * faces too.
 */
export async function pictureFaces(folder: string): Promise<PictureFaces> {
  mkdirSync(folder, { recursive: true });
  const latin = new Map<number, readonly Uint8Array[]>();
  for (const weight of WEIGHTS) latin.set(weight, await latinFaces(weight));
  const keep = (name: string, faces: readonly Uint8Array[]): string => {
    const path = join(folder, `${name}.ttf`);
    writeFileSync(path, joinedFace(faces, MARKS));
    return path;
  };
  const arabic = ARABIC_FACES.flatMap((face) =>
    WEIGHTS.filter((weight) => weight >= face.weights.min && weight <= face.weights.max).map(
      async (weight) => {
        const isOne = face.weights.min === face.weights.max;
        const own = await cut(face.file, WHOLE, isOne ? null : weight);
        return keep(`${face.cut}-${weight}`, [own, ...(latin.get(weight) ?? [])]);
      }
    )
  );
  return {
    en: [...latin].map(([weight, faces]) => keep(`latin-${weight}`, faces)),
    ur: await Promise.all(arabic)
  };
}

function latinFaces(weight: number): Promise<readonly Uint8Array[]> {
  return Promise.all(
    (['latin', 'latin-ext'] as const).map((script) =>
      cut(`${TYPEFACE}/files/hanken-grotesk-${script}-wght-normal.woff2`, LATIN, weight)
    )
  );
}

function cut(file: string, letters: readonly number[], weight: number | null): Promise<Uint8Array> {
  return subsetFont(readFileSync(load.resolve(file)), String.fromCodePoint(...letters), {
    targetFormat: 'sfnt',
    // The family of a face of one weight is the sixteenth of its names.
    preserveNameIds: [16],
    ...(weight === null ? {} : { variationAxes: { wght: weight } })
  });
}

function stretch(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}
