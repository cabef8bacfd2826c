import type { Session } from '../../state/session.svelte.ts';
import { isEveryone } from '../../query/told.ts';
import type { Year } from '../../domain/year.ts';
import type { Cell, Sheet } from '../figure.ts';
import type { Slide } from '../slide.ts';
import { isSum, trendAnswer, type Series, type TrendAnswer } from './answer.ts';
import { leftTexts, lineSources } from './caveats.ts';
import { riseRemark } from './line.ts';
import { measuredOf } from './measured.ts';
import { apartFilling, seriesName } from './naming.ts';
import { sentence } from './sentence.ts';
import { sheet } from './sheet.ts';
import {
  chartSlide,
  linesOf,
  mostRemarks,
  openName,
  openWarning,
  seenApart,
  yearsOf
} from './slides-chart.ts';
import { partSlides } from './slides-parts.ts';

/** What a line is, in the table of the figure. */
type Told = (series: Series, year: Year, column: string) => number | null;

/** The lines of the view as a chart, and of a sum how many countries it is of; or what a talk shows of one part of the figure. */
export function trendSlides(session: Session, scene: string | null = null): readonly Slide[] {
  const sources = lineSources(session);
  return slidesOf(session, scene).map((slide) => ({ ...slide, sources }));
}

function slidesOf(session: Session, scene: string | null): readonly Slide[] {
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
  const lines = measured.series.flatMap((line) => {
    const ends = (end: 'least' | 'most') => all.map((year) => told(line, year, `${column}${end}`));
    const { tone, years } = line;
    const name = seriesName(words, line, answer);
    return linesOf(session, { name, tone, years, span: all, least: ends('least'), most: ends('most') });
  });
  const series = seenApart(lines);
  const hasGap = series.some(({ values }) => values.includes(null));
  const broken = series.some(({ breaks = [] }) => breaks.length > 0) ? [words.say('trends.break')] : [];
  const open = openWarning(session, answer, measured.series, 'lines');
  return {
    ...chartSlide(session, title, {
      kind: 'chart',
      form: 'lines',
      heading: measured.heading,
      categories: all.map((year) => words.year(year)),
      series,
      ...openName(session, measured.series),
      scale: measured.isRate ? 'decimal' : 'whole'
    }),
    ...open,
    remarks: [
      ...mostRemarks(session, series),
      ...(hasGap && measured.gap !== '' ? [measured.gap] : []),
      ...broken,
      ...sumRemark(session, answer)
    ],
    notes: [...Object.values(open), ...riseTexts(session, answer), ...broken]
  };
}

/** The year for which many more countries reported than before: a rise of a sum may be theirs. */
function riseTexts(session: Session, answer: TrendAnswer): readonly string[] {
  const rise = riseRemark(session, answer);
  return rise ? [session.words.say('slides.rise', { rise: rise.text })] : [];
}

/** What must be known of a sum, in one paragraph: when many more countries reported, who is left out, whom it is shown without. */
function sumRemark(session: Session, answer: TrendAnswer): readonly string[] {
  const { words } = session;
  const apart = apartFilling(words, answer.apart);
  const texts = [
    ...riseTexts(session, answer),
    ...(apart ? [words.say('trends.caveat.apart', apart)] : []),
    ...leftTexts(session, answer)
  ];
  return texts.length === 0 ? [] : [texts.join(' ')];
}

/** The place among some years of the one whose reports are still coming in. */
function openAt({ years }: Series, all: readonly Year[]): number | null {
  const open = years.find(({ flags }) => flags.includes('open'));
  return open ? all.indexOf(open.year) : null;
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
    series: [
      {
        name: heading,
        tone: 0,
        open: openAt(line, all),
        values: all.map((year) => told(line, year, 'reporting'))
      }
    ]
  });
  const open = openWarning(session, answer, answer.series, 'columns');
  const rise = riseTexts(session, answer);
  const notes = [...Object.values(open), ...rise];
  return [{ ...chart, ...open, remarks: [...rise, ...leftTexts(session, answer)], notes }];
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
