import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { lettersOf, rangeOf } from './letters.ts';

/** A face of the Arabic script: the file of its package, and the weights that styles ask for. */
type ArabicFace = {
  readonly cut: string;
  readonly family: string;
  readonly file: string;
  readonly weights: { readonly min: number; readonly max: number };
};

/** Naskh sets the words of the page, Nastaliq its headlines, which have one weight. */
export const ARABIC_FACES: readonly ArabicFace[] = [
  {
    cut: 'noto-naskh-arabic-cut',
    family: 'Noto Naskh Arabic',
    file: '@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal.woff2',
    weights: { min: 400, max: 700 }
  },
  {
    cut: 'noto-nastaliq-urdu-cut',
    family: 'Noto Nastaliq Urdu',
    file: '@fontsource/noto-nastaliq-urdu/files/noto-nastaliq-urdu-arabic-600-normal.woff2',
    weights: { min: 600, max: 600 }
  }
];

/** What the files of the packages hold of the Arabic script. */
export const WHOLE = lettersOf(
  'U+0600-06FF, U+0750-077F, U+0870-088E, U+0890-0891, U+0897-08E1, U+08E3-08FF, U+200C-200E, U+FB50-FDFF, U+FE70-FE74, U+FE76-FEFC'
);

/** The alphabets of Arabic, Urdu and Persian with their marks, signs and digits: a word joined of two faces falls apart. */
const ALPHABETS = lettersOf(
  'U+60C, U+61B, U+61F, U+621-63A, U+640-656, U+660-66C, U+670, U+679, U+67E, U+686, U+688, U+691, U+698, U+6A9, U+6AF, U+6BA, U+6BE, U+6C0-6C3, U+6CC, U+6D2-6D4, U+6F0-6F9, U+200C-200F, U+FDFA'
);

const load = createRequire(import.meta.url);

/** The letters of the cut faces: the alphabets, and whatever else of the script is said. */
export function arabicSaid(said: ReadonlySet<number>): ReadonlySet<number> {
  return new Set([...ALPHABETS, ...WHOLE.filter((letter) => said.has(letter))]);
}

/** A face as WOFF2 with these letters, all the forms that they take beside each other, and no others. */
export function cutArabicFace(
  { file, weights }: ArabicFace,
  letters: ReadonlySet<number>
): Promise<Uint8Array> {
  const isOne = weights.min === weights.max;
  return subsetFont(readFileSync(load.resolve(file)), String.fromCodePoint(0x20, 0xa0, ...letters), {
    targetFormat: 'woff2',
    preserveNameIds: [14],
    ...(isOne ? {} : { variationAxes: { wght: weights } })
  });
}

/** The style sheet of the Arabic type: each cut face at its path, and the whole file for a letter that nobody says. */
export function arabicStyles(paths: ReadonlyMap<string, string>, letters: ReadonlySet<number>): string {
  const rest = WHOLE.filter((letter) => !letters.has(letter));
  return ARABIC_FACES.flatMap((each) => [
    face(each, paths.get(each.cut) ?? each.file, letters),
    face(each, each.file, rest)
  ]).join('\n');
}

/** `swap`: somebody who changes the language reads at once, and in the reader's own type until this one comes. */
function face({ family, weights }: ArabicFace, file: string, letters: Iterable<number>): string {
  return `@font-face {
  font-family: '${family}';
  src: url('${file}') format('woff2');
  font-weight: ${weights.min === weights.max ? weights.min : `${weights.min} ${weights.max}`};
  font-display: swap;
  unicode-range: ${rangeOf(letters)};
}
`;
}
