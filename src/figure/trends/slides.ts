import type { Session } from '../../state/session.svelte.ts';
import { isEveryone } from '../../query/told.ts';
import type { Year } from '../../domain/year.ts';
import type { Cell, Sheet } from '../figure.ts';
import type { ChartBody, ChartSeries, Slide } from '../slide.ts';
import { isSum, trendAnswer, type Series, type TrendAnswer } from './answer.ts';
import { measuredOf } from './measured.ts';
import { listed, seriesName } from './naming.ts';
import { sentence } from './sentence.ts';
import { sheet } from './sheet.ts';

/** What a line is, in the table of the figure. */
type Told = (series: Series, year: Year, column: string) => number | null;

/** The lines of the view as a chart, and of a sum how many countries it is of. */
export function trendSlides(session: Session): readonly Slide[] {
  const answer = trendAnswer(session);
  const title = sentence(session);
  if (!answer || answer.isEmpty) return [{ title, body: { kind: 'list', items: [] }, alt: '', remarks: [] }];
  const told = toldIn(session, sheet(session), answer);
  return [linesSlide(session, answer, title, told), ...reportingSlide(session, answer, told)];
}

function linesSlide(session: Session, answer: TrendAnswer, title: string, told: Told): Slide {
  const { words } = session;
  const measured = measuredOf(session, answer);
  const column = measured.isRate ? 'rate_' : '';
  const all = yearsOf(answer);
  const series = measured.series.flatMap((line) => {
    const ends = (end: 'least' | 'most') => all.map((year) => told(line, year, `${column}${end}`));
    return linesOf(session, { line, answer, least: ends('least'), most: ends('most') });
  });
  const hasGap = series.some(({ values }) => values.includes(null));
  return {
    ...chartSlide(session, title, {
      kind: 'chart',
      form: 'lines',
      heading: measured.heading,
      categories: all.map((year) => words.year(year)),
      series,
      scale: measured.isRate ? 'decimal' : 'whole'
    }),
    remarks: [
      ...(series.some(({ isMost }) => isMost) ? [words.say('slides.hidden')] : []),
      ...openRemark(session, answer),
      ...(hasGap && measured.gap !== '' ? [measured.gap] : [])
    ]
  };
}

/** One line where every number is exact; else what is at least and, beside it, what is at most. */
function linesOf(
  { words }: Session,
  {
    line,
    answer,
    least,
    most
  }: {
    readonly line: Series;
    readonly answer: TrendAnswer;
    readonly least: readonly (number | null)[];
    readonly most: readonly (number | null)[];
  }
): readonly ChartSeries[] {
  const name = seriesName(words, line, answer);
  const at = line.years.findIndex(({ flags, victims }) => flags.includes('open') && victims !== null);
  const shared = { tone: line.tone, open: at < 0 ? null : at };
  if (least.every((value, i) => value === most[i])) return [{ ...shared, name, values: least }];
  return [
    { ...shared, name: words.say('slides.least', { name }), values: least },
    { tone: line.tone, isMost: true, name: words.say('slides.most', { name }), values: most }
  ];
}

function reportingSlide(session: Session, answer: TrendAnswer, told: Told): readonly Slide[] {
  const { view, words } = session;
  const [line] = answer.series;
  if (!isSum(answer) || !line) return [];
  const heading = words.say(isEveryone(view) ? 'trends.axis.reporting' : 'trends.axis.reporting.kind');
  const all = yearsOf(answer);
  const chart = chartSlide(session, heading, {
    kind: 'chart',
    form: 'columns',
    heading: seriesName(words, line, answer),
    categories: all.map((year) => words.year(year)),
    series: [{ name: heading, tone: 0, values: all.map((year) => told(line, year, 'reporting')) }]
  });
  return [{ ...chart, remarks: openRemark(session, answer) }];
}

function openRemark({ words }: Session, { series }: TrendAnswer): readonly string[] {
  const open = series
    .flatMap(({ years }) => years)
    .find(({ flags, victims }) => flags.includes('open') && victims !== null);
  return open ? [words.say('slides.open', { year: words.year(open.year) })] : [];
}

function chartSlide({ words }: Session, title: string, body: ChartBody): Omit<Slide, 'remarks'> {
  const series = listed(
    words,
    body.series.map(({ name }) => name)
  );
  const [first = '', last = ''] = [body.categories[0], body.categories.at(-1)];
  const alt = words.say('slides.chart', { heading: body.heading, series, first, last, finding: title });
  return { title, body, alt };
}

function yearsOf({ span }: TrendAnswer): readonly Year[] {
  return Array.from({ length: span.to - span.from + 1 }, (_, i) => span.from + i);
}

/** Reads the table of the figure: the number of a line, a year and a column, `null` where its cell holds none. */
function toldIn({ view, words }: Session, { columns, rows }: Sheet, answer: TrendAnswer): Told {
  const at = (key: string) => columns.findIndex((column) => column.key === key);
  const form = words.say(`trends.form.${view.form}`);
  const keyOf = (year: Cell, name: Cell) => JSON.stringify([year, name]);
  const known = new Map(
    rows
      .filter((row) => row[at('form')] === form)
      .map((row) => [keyOf(row[at('year')] ?? '', row[at('countries')] ?? ''), row])
  );
  return (line, year, column) => {
    const cell = known.get(keyOf(words.year(year), seriesName(words, line, answer)))?.[at(column)];
    return typeof cell === 'number' ? cell : null;
  };
}
