import type { Session } from '../../state/session.svelte.ts';
import { isEveryone } from '../../query/told.ts';
import type { Year } from '../../domain/year.ts';
import type { Cell, Sheet } from '../figure.ts';
import type { Slide } from '../slide.ts';
import { isSum, trendAnswer, type Series, type TrendAnswer } from './answer.ts';
import { measuredOf } from './measured.ts';
import { seriesName } from './naming.ts';
import { sentence } from './sentence.ts';
import { sheet } from './sheet.ts';
import { chartSlide, linesOf, openRemark, yearsOf } from './slides-chart.ts';
import { partSlides } from './slides-parts.ts';

/** What a line is, in the table of the figure. */
type Told = (series: Series, year: Year, column: string) => number | null;

/** The lines of the view as a chart, and of a sum how many countries it is of; or what a talk shows of one part of the figure. */
export function trendSlides(session: Session, scene: string | null = null): readonly Slide[] {
  if (scene !== null && scene !== 'line') return partSlides(session, scene);
  const answer = trendAnswer(session);
  const title = sentence(session);
  if (!answer || answer.isEmpty) return [{ title, body: { kind: 'list', items: [] }, alt: '', remarks: [] }];
  const told = toldIn(session, sheet(session), answer);
  const line = linesSlide(session, answer, title, told);
  // The same countries in every year need no chart of how many they are in a talk.
  if (scene !== null && answer.isSame) return [line];
  return [line, ...reportingSlide(session, answer, told)];
}

function linesSlide(session: Session, answer: TrendAnswer, title: string, told: Told): Slide {
  const { words } = session;
  const measured = measuredOf(session, answer);
  const column = measured.isRate ? 'rate_' : '';
  const all = yearsOf(answer);
  const series = measured.series.flatMap((line) => {
    const ends = (end: 'least' | 'most') => all.map((year) => told(line, year, `${column}${end}`));
    return linesOf(session, {
      name: seriesName(words, line, answer),
      tone: line.tone,
      open: openAt(line),
      least: ends('least'),
      most: ends('most')
    });
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
      ...openRemark(session, answer.series),
      ...(hasGap && measured.gap !== '' ? [measured.gap] : [])
    ]
  };
}

/** The place of the year of a line whose reports are still coming in. */
function openAt({ years }: Series): number | null {
  const at = years.findIndex(({ flags, victims }) => flags.includes('open') && victims !== null);
  return at < 0 ? null : at;
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
  return [{ ...chart, remarks: openRemark(session, answer.series) }];
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
