import type { TrendLine } from '../../../chart/trend/geometry.ts';
import type { Words } from '../../../i18n/words.ts';
import { heightOf } from '../../scenes/fit.ts';

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
