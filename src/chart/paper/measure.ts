/** Advances of the letters from the blank to the tilde, thousandths of the size: Hanken Grotesk at its regular weight. */
export const ADVANCES = [
  260, 240, 338, 699, 560, 747, 686, 174, 222, 222, 398, 560, 240, 327, 240, 418, 560, 560, 560, 560, 560,
  560, 560, 560, 560, 560, 240, 240, 560, 560, 560, 516, 874, 637, 601, 704, 682, 585, 565, 731, 678, 246,
  552, 634, 495, 839, 676, 748, 554, 774, 598, 564, 587, 656, 656, 957, 641, 602, 582, 258, 448, 258, 552,
  405, 292, 540, 587, 518, 587, 540, 335, 514, 547, 226, 226, 532, 265, 828, 547, 577, 587, 587, 407, 470,
  346, 547, 521, 748, 520, 521, 472, 239, 258, 239, 560
] as const;

const BLANK = 32;
const NO_BREAK = 0xa0;
/** The broadest weight makes a row so many times as long. */
const BOLD = 1.025;
/** Letters of Arabic type join: what nine rows in ten stay within, Naskh and Nastaliq alike. */
const ARABIC = 0.445;
const DASH = 1.06;
const OTHER = 0.62;

/** How wide a row of words is at most, px, for type of a size: near enough to break rows, whatever draws them. */
export function widthOf(text: string, size: number): number {
  let ems = 0;
  for (const letter of text) ems += advanceOf(letter);
  return ems * size * BOLD;
}

function advanceOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  const known = ADVANCES[code - BLANK];
  if (known !== undefined) return known / 1000;
  if (code === NO_BREAK) return ADVANCES[0] / 1000;
  if (isSilent(code)) return 0;
  if ((code >= 0x600 && code < 0x780) || code >= 0xfb50) return ARABIC;
  return letter === '—' ? DASH : OTHER;
}

/** Marks that steer lines and directions take no room. */
function isSilent(code: number): boolean {
  return (
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2069)
  );
}

/** A name, as much of it as there is room for, px. */
export function cut(name: string, size: number, room: number): string {
  if (widthOf(name, size) <= room) return name;
  let short = name;
  while (short !== '' && widthOf(`${short}…`, size) > room) short = short.slice(0, -1);
  return `${short.trimEnd()}…`;
}

/** Spaces at which a row may end: a no-break space holds an amount to its currency. */
const BREAKS = /[^\S\u00a0\u202f]+/;

/** Words in rows no wider than `most` px; a longer word, such as an address, is broken where it must be. */
export function wrapped(text: string, size: number, most: number): readonly string[] {
  const rows: string[] = [];
  for (const word of text.split(BREAKS).flatMap((each) => pieces(each, size, most))) {
    const row = rows.at(-1);
    const longer = row === undefined ? word : `${row} ${word}`;
    if (row !== undefined && widthOf(longer, size) <= most) rows[rows.length - 1] = longer;
    else rows.push(word);
  }
  return eachWhole(rows.filter((row) => row !== ''));
}

const TURNS = /[\u2066-\u2068]/;
const TURNS_BACK = '\u2069';

/** Each row with the turns of direction that it starts in opened again and all closed at its end: every row is set by itself. */
function eachWhole(rows: readonly string[]): readonly string[] {
  let open: readonly string[] = [];
  return rows.map((row) => {
    const before = open.join('');
    for (const letter of row)
      if (TURNS.test(letter)) open = [...open, letter];
      else if (letter === TURNS_BACK) open = open.slice(0, -1);
    return before + row + TURNS_BACK.repeat(open.length);
  });
}

/** The same number of rows, as even as they can be: what a headline wants. */
export function balanced(text: string, size: number, most: number): readonly string[] {
  const fewest = wrapped(text, size, most);
  for (let width = widthOf(text, size) / fewest.length; width < most; width += size / 2) {
    const rows = wrapped(text, size, width);
    if (rows.length === fewest.length) return rows;
  }
  return fewest;
}

function pieces(word: string, size: number, most: number): string[] {
  if (widthOf(word, size) <= most) return [word];
  const all: string[] = [''];
  for (const letter of word) {
    const last = all.at(-1) ?? '';
    if (widthOf(last + letter, size) > most) all.push(letter);
    else all[all.length - 1] = last + letter;
  }
  return all;
}
