import { slideText } from './slide-text.ts';

/** Points of an inch. */
export const POINTS = 72;

/** How wide a small letter is and how high a line, in parts of the size. */
export type Script = { readonly letter: number; readonly line: number };
export const LATIN: Script = { letter: 0.5, line: 1.2 };
export const BOLD: Script = { letter: 0.55, line: 1.15 };
/** Where the font is missing, a wider one takes its place. */
export const BOLD_NASKH: Script = { letter: 0.6, line: 1.35 };
export const NASKH: Script = { letter: 0.45, line: 1.35 };

/** How many lines of a type, points, a text takes in a width, inches, broken between words. */
export function linesOf(text: string, size: number, { letter }: Script, width: number): number {
  return linesOfWords(
    wordsIn(text).map((word) => wideOf(word, letter)),
    (width * POINTS) / size
  );
}

/** How many lines words take in a room, both in parts of the size. */
function linesOfWords(words: readonly number[], room: number): number {
  let [lines, used] = [1, 0];
  for (const long of words) {
    if (used > 0 && used + SPACE + long > room) [lines, used] = [lines + 1, 0];
    used += (used > 0 ? SPACE : 0) + long;
    // A word that no line has room for is broken.
    if (used > room) [lines, used] = [lines + Math.ceil(used / room) - 1, used % room];
  }
  return lines;
}

/** A text that is broken into several widths: its length in one line and that of its longest word, inches, and its lines in a width. */
export type Measured = {
  readonly whole: number;
  readonly word: number;
  readonly linesIn: (width: number) => number;
};

/** Measures a text of a type once for all widths. */
export function measured(text: string, size: number, { letter }: Script): Measured {
  const words = wordsIn(text).map((word) => wideOf(word, letter));
  const inches = (ems: number) => (ems * size) / POINTS;
  const whole = words.reduce((sum, long) => sum + long, SPACE * (words.length - 1));
  return {
    whole: inches(whole),
    word: inches(Math.max(...words)),
    linesIn: (width) => linesOfWords(words, (width * POINTS) / size)
  };
}

/** Of the size of the type. */
const SPACE = 0.28;

function wordsIn(text: string): readonly string[] {
  return slideText(text).split(' ');
}

/** How wide a word is, in parts of the size. */
function wideOf(word: string, letter: number): number {
  return Array.from(word).reduce((sum, sign) => sum + wideOfSign(sign, letter), 0);
}

function wideOfSign(sign: string, letter: number): number {
  if (/[\u200e\u200f\ufeff\p{M}]/u.test(sign)) return 0;
  if (/\p{Script=Arabic}/u.test(sign)) return letter;
  if (/\p{Lu}/u.test(sign)) return 0.7;
  if (/[\p{Nd}–]/u.test(sign)) return 0.56;
  return /\p{L}/u.test(sign) ? Math.max(letter, 0.54) : 0.33;
}
