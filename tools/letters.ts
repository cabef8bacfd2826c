import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Where everything stands that a page can say: its words, the names of places, the cells of tables. */
const SAYING: readonly (readonly [folder: string, files: RegExp])[] = [
  ['.', /^index\.html$/],
  ['data', /^[\w-]+\.csv$|^datapackage\.json$/],
  ['src', /\.(?:ts|svelte|css|json)$/]
];

/** Every key of a keyboard, and the space that does not break: what a reader types and what a number may need. */
const ALWAYS = [...Array.from({ length: 95 }, (_, at) => 0x20 + at), 0xa0];

/** Spaces, controls and marks of direction, which have no ink. */
const INKLESS = /[\p{Z}\p{Cc}\p{Cf}]/u;

/** Every character, as a code point, that the site can say: all of ASCII, and whatever stands in its words and tables. */
export function lettersSaid(root = '.'): ReadonlySet<number> {
  const texts = SAYING.flatMap(([folder, files]) => textsIn(join(root, folder), files, folder === 'src'));
  return new Set([...ALWAYS, ...texts.flatMap((text) => [...new Set(text)].map(codePoint))]);
}

function textsIn(folder: string, files: RegExp, recursive: boolean): readonly string[] {
  return readdirSync(folder, { recursive, encoding: 'utf8' })
    .filter((name) => files.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}

/** The part of these letters that can be seen and that nobody says: what a file of rarer letters is for. */
export function rarer(letters: readonly number[], said: ReadonlySet<number>): readonly number[] {
  return letters.filter((letter) => !said.has(letter) && !INKLESS.test(String.fromCodePoint(letter)));
}

/** The code points of a CSS `unicode-range` such as `U+0-FF, U+131`. */
export function lettersOf(range: string): readonly number[] {
  return range.split(',').flatMap((part) => {
    const [from = '', to = from] = part.trim().replace(/^U\+/i, '').split('-');
    const first = parseInt(from, 16);
    return Array.from({ length: parseInt(to, 16) - first + 1 }, (_, at) => first + at);
  });
}

/** The CSS `unicode-range` of these code points, in as few stretches as they allow. */
export function rangeOf(letters: Iterable<number>): string {
  const stretches: { from: number; to: number }[] = [];
  for (const letter of [...letters].sort((left, right) => left - right)) {
    const last = stretches.at(-1);
    if (last !== undefined && letter <= last.to + 1) last.to = letter;
    else stretches.push({ from: letter, to: letter });
  }
  return stretches.map(({ from, to }) => `U+${hex(from)}${to === from ? '' : `-${hex(to)}`}`).join(', ');
}

function hex(letter: number): string {
  return letter.toString(16).toUpperCase();
}

function codePoint(letter: string): number {
  return letter.codePointAt(0) ?? 0;
}
