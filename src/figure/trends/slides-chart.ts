import type { TrendLine } from '../../chart/trend/geometry.ts';
import type { Year } from '../../domain/year.ts';
import type { Session } from '../../state/session.svelte.ts';
import type { ChartBody, ChartSeries, Slide } from '../slide.ts';
import type { TrendAnswer } from './answer.ts';
import { openTexts } from './caveats.ts';
import { listed } from './naming.ts';

/** A line for a chart: its name, its place among the tones, its years, and both ends of the number of each. */
type Ends = {
  readonly name: string;
  readonly tone: number;
  readonly years: TrendLine['years'];
  readonly span: readonly Year[];
  readonly least: readonly (number | null)[];
  readonly most: readonly (number | null)[];
};

/** One line where every number is exact; else what is at least and, beside it, what is at most. */
export function linesOf(
  { words }: Session,
  { name, tone, years, span, least, most }: Ends
): readonly ChartSeries[] {
  const open = years.find(isOpen);
  const breaks = years.flatMap(({ flags, year }) =>
    flags.includes('otherwise') ? [span.indexOf(year)] : []
  );
  const hidden = least.flatMap((value, i) => (value === 0 && (most[i] ?? 0) > 0 ? [i] : []));
  const line = { tone, breaks, hidden, open: open ? span.indexOf(open.year) : null };
  if (least.every((value, i) => value === most[i])) return [{ ...line, name, values: least }];
  return [
    { ...line, name: words.say('slides.least', { name }), values: least },
    { tone, breaks, isMost: true, name: words.say('slides.most', { name }), values: most }
  ];
}

/** The part of the height of a chart by which a line must stand over another to be seen beside it. */
const SEEN = 1 / 60;

/** The lines of one chart; what is at most is marked where it is hidden by what is at least. */
export function seenApart(series: readonly ChartSeries[]): readonly ChartSeries[] {
  const top = Math.max(...series.flatMap(({ values }) => values.map((value) => value ?? 0)));
  return series.map((line, at) => {
    const least = series[at - 1]?.values ?? [];
    const isSeen = line.values.some((most, i) => (most ?? 0) - (least[i] ?? most ?? 0) > top * SEEN);
    return line.isMost === true && !isSeen ? { ...line, isUnseen: true } : line;
  });
}

/** What is said of the lines of what is at most: those that are seen, and those that are not. */
export function mostRemarks({ words }: Session, series: readonly ChartSeries[]): readonly string[] {
  const most = series.filter(({ isMost }) => isMost);
  if (most.length === 0) return [];
  return [
    words.say('caveat.hidden'),
    ...(series.some(({ hidden = [] }) => hidden.length > 0) ? [words.say('slides.loose')] : []),
    ...(most.some(({ isUnseen }) => isUnseen !== true) ? [words.say('slides.hidden')] : []),
    ...(most.some(({ isUnseen }) => isUnseen) ? [words.say('slides.unseen')] : [])
  ];
}

/** How an open year is drawn: by the kind of what shows it; a table shows it like every year. */
const OPEN = { lines: 'slides.open.lines', columns: 'slides.open.columns' } as const;

/** What stands over a slide whose lines have a year with reports still coming in. */
export function openWarning(
  session: Session,
  answer: TrendAnswer,
  lines: readonly TrendLine[],
  form: keyof typeof OPEN | 'table'
): Pick<Slide, 'warning'> {
  const { words } = session;
  const found = lines.flatMap(({ years }) => years).find(isOpen);
  if (!found) return {};
  const year = words.year(found.year);
  const [open = words.say('slides.open', { year })] = openTexts(session, answer);
  return { warning: form === 'table' ? open : words.say(OPEN[form], { open }) };
}

/** What the legend says of the way to an open year; nothing where no line has one. */
export function openName({ words }: Session, lines: readonly TrendLine[]): Pick<ChartBody, 'open'> {
  const hasOpen = lines.some(({ years }) => years.some(isOpen));
  return hasOpen ? { open: words.say('slides.open.line') } : {};
}

/** A year with a number while its reports are still coming in. */
function isOpen({ flags, victims }: TrendLine['years'][number]): boolean {
  return flags.includes('open') && victims !== null;
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
