import { lengthOf, slideText } from './slide-text.ts';

/** A place on a slide, inches. */
export type Box = { readonly x: number; readonly y: number; readonly w: number; readonly h: number };

/** A slide of 16 to 9, inches, and its margin. */
export const WIDE = { width: 13.333, height: 7.5 } as const;
const MARGIN = 0.6;
const WIDTH = WIDE.width - 2 * MARGIN;
const POINTS = 72;

/** Sizes of type, points: the headline is read from the back row, nothing is smaller than what a printed page takes. */
export const TYPE = {
  headline: 28,
  longHeadline: 24,
  question: 14,
  heading: 14,
  text: 16,
  table: 13,
  small: 12
} as const;

/** How wide a small letter is and how high a line, in parts of the size. */
type Script = { readonly letter: number; readonly line: number };
const LATIN: Script = { letter: 0.5, line: 1.2 };
const BOLD: Script = { letter: 0.55, line: 1.15 };
const BOLD_NASKH: Script = { letter: 0.5, line: 1.35 };
const NASKH: Script = { letter: 0.45, line: 1.35 };

/** Where everything of a slide stands. */
export type SlideLayout = {
  readonly question: Box;
  /** points: the size of its type, and from line to line */
  readonly title: Box & { readonly size: number; readonly lines: number; readonly leading: number };
  readonly heading: Box;
  readonly warning: Box;
  readonly body: Box;
  readonly remarks: Box;
  readonly caveat: Box;
  readonly citation: Box;
};

/** The texts that a slide must have room for. */
type Texts = Readonly<Record<'title' | 'heading' | 'warning' | 'citation', string>> & {
  readonly remarks: readonly string[];
};

/** Places the parts of a slide by how long its texts are. */
export function slideLayout(
  { title, heading, warning, remarks, citation }: Texts,
  isRightToLeft: boolean
): SlideLayout {
  const [head, text] = isRightToLeft ? [BOLD_NASKH, NASKH] : [BOLD, LATIN];
  const isLong = linesOf(title, TYPE.headline, head) > 2;
  const size = isLong ? TYPE.longHeadline : TYPE.headline;
  const lines = linesOf(title, size, head);
  const row = (y: number, h: number): Box => ({ x: MARGIN, y, w: WIDTH, h });
  const titleBox = {
    ...row(0.68, (lines * size * head.line) / POINTS + 0.08),
    size,
    lines,
    leading: size * head.line
  };
  const top = titleBox.y + titleBox.h + 0.08;
  const headingHeight = heading === '' ? 0 : 0.34;
  const warned = warning === '' ? 0 : linesOf(warning, TYPE.heading, head);
  const warningHeight = warned === 0 ? 0 : (warned * TYPE.heading * head.line) / POINTS + 0.1;
  const over = top + headingHeight + warningHeight;
  const remarkLines = remarks.reduce((n, remark) => n + linesOf(remark, TYPE.small, text), 0);
  const remarksHeight = remarkLines === 0 ? 0 : (remarkLines * TYPE.small * text.line) / POINTS + 0.06;
  // A long citation grows upwards: below it the slide ends.
  const more = ((linesOf(citation, TYPE.small, text) - 1) * TYPE.small * text.line) / POINTS;
  const bottom = 6.66 - more - remarksHeight;
  return {
    question: row(0.32, 0.34),
    title: titleBox,
    heading: row(top, headingHeight),
    warning: row(top + headingHeight, warningHeight),
    body: row(over, bottom - over - 0.06),
    remarks: row(bottom, remarksHeight),
    caveat: row(6.78 - more, 0.27),
    citation: row(7.04 - more, 0.27 + more)
  };
}

/** How many lines a text takes across the slide, broken between words. */
function linesOf(text: string, size: number, { letter }: Script, width: number = WIDTH): number {
  const room = (width * POINTS) / size;
  let [lines, used] = [1, 0];
  for (const word of slideText(text).split(' ')) {
    const long = wideOf(word, letter);
    if (used > 0 && used + SPACE + long > room) [lines, used] = [lines + 1, long];
    else used += (used > 0 ? SPACE : 0) + long;
  }
  return lines;
}

const SPACE = 0.28;

/** How wide a word is, in parts of the size. */
function wideOf(word: string, letter: number): number {
  return Array.from(word).reduce((sum, sign) => sum + wideOfSign(sign, letter), 0);
}

function wideOfSign(sign: string, letter: number): number {
  if (/[\u200e\u200f\p{M}]/u.test(sign)) return 0;
  if (/\p{Script=Arabic}/u.test(sign)) return letter;
  if (/\p{Lu}/u.test(sign)) return 0.7;
  return /[\p{L}\p{Nd}]/u.test(sign) ? Math.max(letter, 0.54) : 0.33;
}

/** How many letters of a table stand side by side across the slide. */
const ACROSS = 132;
/** Letters: no column is narrower, none up to so many is broken, and each has room beside its longest text. */
const NARROWEST = 6;
const UNBROKEN = 26;
const BESIDE = 2;
/** How full a line is of words that are not broken, and how high one is in a table, inches. */
const FULL = 0.85;
const TABLE_LINE = (TYPE.table * NASKH.line) / POINTS;

/**
 * The columns of a table by what stands in them, where a cell may have so many lines: their widths in inches, and how many
 * letters fit into the widest.
 */
export function tableColumns(
  rows: readonly (readonly string[])[],
  lines: number
): { readonly widths: readonly number[]; readonly most: number } {
  const columns = rows[0]?.length ?? 0;
  const wanted = Array.from({ length: columns }, (_, i) => {
    const longest = Math.max(NARROWEST, ...rows.map((row) => lengthOf(row[i] ?? '')));
    // A line is full only up to the word that does not fit.
    return Math.min(longest, Math.max(UNBROKEN, Math.ceil((longest / lines) * 1.15)));
  });
  const across = (cap: number) => wanted.reduce((sum, n) => sum + Math.min(n, cap) + BESIDE, 0);
  let widest = Math.max(...wanted);
  while (across(widest) > ACROSS && widest > NARROWEST) widest--;
  return {
    widths: wanted.map((n) => (WIDTH * (Math.min(n, widest) + BESIDE)) / across(widest)),
    most: lines === 1 ? widest : Math.floor(widest * lines * FULL)
  };
}

/** The columns of a table that is to fit into a height, inches: with every cell whole where there is room, else with longer cells where only few rows need them. */
export function tableFitted(
  rows: readonly (readonly string[])[],
  height: number
): ReturnType<typeof tableColumns> {
  const longest = Math.max(1, ...rows.flat().map(lengthOf));
  for (const isWhole of [true, false])
    for (const lines of [4, 3, 2]) {
      const columns = tableColumns(rows, lines);
      const { widths } = columns;
      const most = isWhole ? longest : columns.most;
      const letters = widths.map((width) => Math.max(1, ((width / WIDTH) * ACROSS - BESIDE) * FULL));
      const taken = rows.map((row) =>
        Math.max(...row.map((text, i) => Math.ceil(Math.min(most, lengthOf(text)) / (letters[i] ?? 1))))
      );
      if (taken.reduce((sum, n) => sum + heightOfRow(n), 0) <= height) return { widths, most };
    }
  return tableColumns(rows, tableLines(rows.length, height));
}

/** Inches of a row of so many lines. */
function heightOfRow(lines: number): number {
  return lines * TABLE_LINE + 0.06;
}

/** How many lines of a table's type a cell may have where all its rows are to fit into a height, inches. */
function tableLines(rows: number, height: number): number {
  return Math.max(1, Math.min(3, Math.floor((height / rows - 0.06) / TABLE_LINE)));
}

/** The largest type, points, in which a list of sentences fits into a height, inches. */
export function listSize(items: readonly string[], height: number, isRightToLeft: boolean): number {
  const script = isRightToLeft ? NASKH : LATIN;
  const heightAt = (size: number) =>
    items.reduce(
      (sum, item) => sum + (linesOf(item, size, script, WIDTH - 0.3) * script.line + 0.45) * size,
      0
    ) / POINTS;
  return [26, 23, 20, 18, 16, 14].find((size) => heightAt(size) <= height) ?? TYPE.small;
}

/** A picture as large as it can be in a box, in its middle. */
export function fitted(
  box: Box,
  { width, height }: { readonly width: number; readonly height: number }
): Box {
  const scale = Math.min(box.w / width, box.h / height);
  const [w, h] = [width * scale, height * scale];
  return { x: box.x + (box.w - w) / 2, y: box.y + (box.h - h) / 2, w, h };
}
