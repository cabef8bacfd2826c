import type { TrendLine } from '../../chart/trend/geometry.ts';
import type { Year } from '../../domain/year.ts';
import type { Session } from '../../state/session.svelte.ts';
import type { ChartBody, ChartSeries, Slide } from '../slide.ts';
import type { TrendAnswer } from './answer.ts';
import { listed } from './naming.ts';

/** A line for a chart: its name, its place among the tones, its open year, and both ends of the number of each year. */
type Ends = {
  readonly name: string;
  readonly tone: number;
  readonly open: number | null;
  readonly least: readonly (number | null)[];
  readonly most: readonly (number | null)[];
};

/** One line where every number is exact; else what is at least and, beside it, what is at most. */
export function linesOf({ words }: Session, { name, tone, open, least, most }: Ends): readonly ChartSeries[] {
  if (least.every((value, i) => value === most[i])) return [{ tone, open, name, values: least }];
  return [
    { tone, open, name: words.say('slides.least', { name }), values: least },
    { tone, isMost: true, name: words.say('slides.most', { name }), values: most }
  ];
}

/** Which year of some lines has reports still coming in. */
export function openRemark({ words }: Session, lines: readonly TrendLine[]): readonly string[] {
  const open = lines
    .flatMap(({ years }) => years)
    .find(({ flags, victims }) => flags.includes('open') && victims !== null);
  return open ? [words.say('slides.open', { year: words.year(open.year) })] : [];
}

/** A chart with what stands for it where it is not seen. */
export function chartSlide({ words }: Session, title: string, body: ChartBody): Omit<Slide, 'remarks'> {
  const series = listed(
    words,
    body.series.map(({ name }) => name)
  );
  const [first = '', last = ''] = [body.categories[0], body.categories.at(-1)];
  const alt = words.say('slides.chart', { heading: body.heading, series, first, last, finding: title });
  return { title, body, alt };
}

/** Every year of an answer. */
export function yearsOf({ span }: TrendAnswer): readonly Year[] {
  return Array.from({ length: span.to - span.from + 1 }, (_, i) => span.from + i);
}
