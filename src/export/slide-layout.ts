import { slideText } from './slide-text.ts';

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

/** How wide a letter is and how high a line, in parts of the size: Nastaliq slopes, so that it needs twice the height. */
type Script = { readonly letter: number; readonly line: number };
const LATIN: Script = { letter: 0.5, line: 1.2 };
const NASTALIQ: Script = { letter: 0.4, line: 2 };
const NASKH: Script = { letter: 0.45, line: 1.35 };

/** Where everything of a slide stands. */
export type SlideLayout = {
  readonly question: Box;
  readonly title: Box & { readonly size: number; readonly lines: number };
  readonly heading: Box;
  readonly body: Box;
  readonly remarks: Box;
  readonly caveat: Box;
  readonly citation: Box;
};

/** Places the parts of a slide by how long its texts are. */
export function slideLayout(
  {
    title,
    heading,
    remarks
  }: { readonly title: string; readonly heading: string; readonly remarks: readonly string[] },
  isRightToLeft: boolean
): SlideLayout {
  const [head, text] = isRightToLeft ? [NASTALIQ, NASKH] : [LATIN, LATIN];
  const isLong = linesOf(title, TYPE.headline, head) > 2;
  const size = isLong ? TYPE.longHeadline : TYPE.headline;
  const lines = linesOf(title, size, head);
  const row = (y: number, h: number): Box => ({ x: MARGIN, y, w: WIDTH, h });
  const titleBox = { ...row(0.68, (lines * size * head.line) / POINTS + 0.08), size, lines };
  const top = titleBox.y + titleBox.h + 0.08;
  const headingHeight = heading === '' ? 0 : 0.34;
  const remarkLines = remarks.reduce((n, remark) => n + linesOf(remark, TYPE.small, text), 0);
  const remarksHeight = remarkLines === 0 ? 0 : (remarkLines * TYPE.small * text.line) / POINTS + 0.06;
  const bottom = 6.66 - remarksHeight;
  return {
    question: row(0.32, 0.34),
    title: titleBox,
    heading: row(top, headingHeight),
    body: row(top + headingHeight, bottom - top - headingHeight - 0.06),
    remarks: row(bottom, remarksHeight),
    caveat: row(6.78, 0.27),
    citation: row(7.04, 0.27)
  };
}

/** How many lines a text takes across the slide. */
function linesOf(text: string, size: number, { letter }: Script, width: number = WIDTH): number {
  const most = Math.max(1, Math.floor((width * POINTS) / (size * letter)));
  return Math.max(1, Math.ceil([...slideText(text)].length / most));
}

/** How many letters of a table stand side by side across the slide. */
const ACROSS = 118;
/** Letters: no column is narrower. */
const NARROWEST = 6;

/** The columns of a table by what stands in them: their widths in inches, and how many letters fit into the widest. */
export function tableColumns(rows: readonly (readonly string[])[]): {
  readonly widths: readonly number[];
  readonly most: number;
} {
  const columns = rows[0]?.length ?? 0;
  const longest = Array.from({ length: columns }, (_, i) =>
    Math.max(NARROWEST, ...rows.map((row) => slideText(row[i] ?? '').length))
  );
  const across = (cap: number) => longest.reduce((sum, n) => sum + Math.min(n, cap), 0);
  let most = Math.max(...longest);
  while (across(most) > ACROSS && most > NARROWEST) most--;
  return { widths: longest.map((n) => (WIDTH * Math.min(n, most)) / across(most)), most };
}

/** The largest type, points, in which a list of sentences fits into a height, inches. */
export function listSize(items: readonly string[], height: number, isRightToLeft: boolean): number {
  const script = isRightToLeft ? NASKH : LATIN;
  const heightAt = (size: number) =>
    items.reduce(
      (sum, item) => sum + (linesOf(item, size, script, WIDTH - 0.3) * script.line + 0.45) * size,
      0
    ) / POINTS;
  return [20, 18, 16, 14].find((size) => heightAt(size) <= height) ?? TYPE.small;
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
