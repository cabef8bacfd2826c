import type { Point } from '../../map/patterson.ts';

/** A line of a picture that stands in HTML, in the drawing's own pixels: its bow, how broad it is, and what is said of it. */
export type SaidLine = {
  readonly curve: readonly [Point, Point, Point];
  readonly width: number;
  readonly said: readonly string[];
};

/** The lines of a picture, and what is said below each. */
export type SaidLines = { readonly lines: readonly SaidLine[]; readonly below: string };

/** The lines as text: numbers in whole tenths of a pixel, one line a line. */
export function writeLines({ lines, below }: SaidLines): string {
  const rows = lines.map(
    ({ curve, width, said }) =>
      [...curve.flat(), width].map((n) => Math.round(n * 10)).join(' ') + `\t${said.join('\t')}`
  );
  return [below, ...rows].join('\n');
}

/** The lines out of such a text. */
export function readLines(text: string): SaidLines {
  const [below = '', ...rows] = text.split('\n');
  const lines = rows.map((row) => {
    const [numbers = '', ...said] = row.split('\t');
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, width = 0] = numbers
      .split(' ')
      .map((n) => Number(n) / 10);
    return {
      curve: [
        [a, b],
        [c, d],
        [e, f]
      ] as const,
      width,
      said
    };
  });
  return { lines, below };
}
