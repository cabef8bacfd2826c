import type { TrendLine } from '../../../chart/trend/geometry.ts';
import type { Count } from '../../../domain/count.ts';
import type { Words } from '../../../i18n/words.ts';
import { heightOf } from '../../scenes/fit.ts';
import { toldYears, type TrendAnswer } from '../answer.ts';

/** A chart of several that stand side by side on a slide. */
export type SceneChart = {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly TrendLine[];
  /** below it; empty for nothing */
  readonly note: string;
  /** the top of its scale, persons */
  readonly most: number;
  readonly isChosen: boolean;
};

/** Ems: of a title, between two charts, and the least that a chart is worth drawing. */
export const TITLE = 1.6;
const GAP = 1.4;
const LEAST = 5;

/** How wide and how tall each chart is so that all of them, with what stands below, fill a room; everything in ems. */
export function gridOf(
  words: Pick<Words, 'lang'>,
  {
    charts,
    columns,
    notes,
    room,
    wide
  }: {
    readonly charts: readonly Pick<SceneChart, 'note'>[];
    readonly columns: number;
    readonly notes: readonly string[];
    readonly room: number;
    readonly wide: number;
  }
): { readonly wide: number; readonly tall: number; readonly gap: number } {
  const rows = Math.max(1, Math.ceil(charts.length / columns));
  const each = (wide - GAP * (columns - 1)) / columns;
  const note = Math.max(
    0,
    ...charts.map((chart) => (chart.note === '' ? 0 : heightOf(words, chart.note, each)))
  );
  const below = notes.reduce((sum, text) => sum + heightOf(words, text, wide), 0);
  const tall = (room - below - GAP * (rows - 1)) / rows - TITLE - note;
  return { wide: each, tall: Math.max(LEAST, tall), gap: GAP };
}

/** Ems: of a bold digit, and the least room for the numbers that lines end with. */
const [DIGIT, GUTTER] = [0.58, 5];

/** The room at the right that the numbers need which the lines of some charts end with, ems. */
export function gutterOf(
  charts: readonly Pick<SceneChart, 'lines'>[],
  { span }: Pick<TrendAnswer, 'span'>,
  says: (persons: Count) => string
): number {
  const ends = charts.flatMap(({ lines }) =>
    lines.map(({ years }) => {
      const last = toldYears(years).at(-1);
      if (!last) return 0;
      // Of many lines the year of an old number stands beside it, else below.
      const year = last.year !== span.to && lines.length > 2 ? 7 : 0;
      return says(last.victims).replaceAll(/[\u2060-\u2069]/g, '').length + year;
    })
  );
  return Math.max(GUTTER, Math.max(...ends) * DIGIT + 1);
}
