import type { Ink } from './ink.ts';
import { widthOf, wrapped } from './measure.ts';

/** A sign and what it means: its inks in a box of their own, px. */
export type Sample = {
  readonly inks: readonly Ink[];
  readonly width: number;
  readonly height: number;
  readonly text: string;
};

type Looks = { readonly width: number; readonly size: number; readonly isRtl: boolean };

/** A legend as inks, and how high it is, px. */
export type Legend = { readonly inks: readonly Ink[]; readonly height: number };

const ROW = 1.3;
/** ems between a sign and its words, and between one meaning and the next */
const GAP = 0.5;
const APART = 1.4;

/** Meanings one after the other in rows; from the right where words run so. */
export function legendInRows(samples: readonly Sample[], { width, size, isRtl }: Looks): Legend {
  const inks: Ink[] = [];
  let [x, y, tall] = [0, 0, 0];
  for (const sample of samples) {
    const words = widthOf(sample.text, size);
    // A title has no sign, and stands at the edge.
    const gap = sample.width === 0 ? 0 : GAP * size;
    const long = sample.width + gap + words;
    if (x > 0 && x + long > width) [x, y, tall] = [0, y + tall + 0.3 * size, 0];
    tall = Math.max(tall, sample.height, ROW * size);
    const left = isRtl ? width - x - sample.width : x;
    inks.push(
      { kind: 'group', at: [left, y + (tall - sample.height) / 2], inks: sample.inks },
      {
        kind: 'text',
        at: [isRtl ? left - gap : left + sample.width + gap, y + tall / 2 + 0.35 * size],
        text: sample.text,
        size,
        fill: 'ink-2',
        edge: isRtl ? 'right' : 'left',
        isRtl
      }
    );
    x += long + APART * size;
  }
  return { inks, height: y + tall };
}

/** Meanings below each other, the signs in a column as broad as the broadest, long words in rows. */
export function legendInColumn(
  title: string,
  samples: readonly Sample[],
  { width, size, isRtl }: Looks
): Legend {
  const column = Math.max(0, ...samples.map((sample) => sample.width));
  const start = column + 0.7 * size;
  const across = (x: number) => (isRtl ? width - x : x);
  const text = (words: string, x: number, y: number, weight: number): Ink => ({
    kind: 'text',
    at: [across(x), y],
    text: words,
    size,
    fill: weight > 400 ? 'ink' : 'ink-2',
    weight,
    edge: isRtl ? 'right' : 'left',
    isRtl
  });
  const heads = wrapped(title, size, width);
  const inks: Ink[] = heads.map((row, i) => text(row, 0, (0.95 + i * ROW) * size, 650));
  let y = heads.length * ROW * size + 0.5 * size;
  for (const sample of samples) {
    const rows = wrapped(sample.text, size, width - start);
    const tall = Math.max(sample.height, rows.length * ROW * size);
    const x = across(column / 2) - sample.width / 2;
    const first = y + tall / 2 + 0.35 * size - ((rows.length - 1) / 2) * ROW * size;
    inks.push({ kind: 'group', at: [x, y + (tall - sample.height) / 2], inks: sample.inks });
    inks.push(...rows.map((row, i) => text(row, start, first + i * ROW * size, 400)));
    y += tall + 0.45 * size;
  }
  return { inks, height: y };
}
