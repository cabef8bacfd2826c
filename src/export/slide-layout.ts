import { BOLD, BOLD_NASKH, LATIN, linesOf as linesIn, NASKH, POINTS, type Script } from './slide-lines.ts';

/** A place on a slide, inches. */
export type Box = { readonly x: number; readonly y: number; readonly w: number; readonly h: number };

/** A slide of 16 to 9, inches, and its margin. */
export const WIDE = { width: 13.333, height: 7.5 } as const;
const MARGIN = 0.6;
/** Of all that stands on a slide. */
export const WIDTH = WIDE.width - 2 * MARGIN;

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

/** How many lines a text takes across the slide. */
function linesOf(text: string, size: number, script: Script, width: number = WIDTH): number {
  return linesIn(text, size, script, width);
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
