import type { Count } from '../../domain/count.ts';
import { isExact } from '../../query/count.ts';
import { formToldSince } from '../../query/forms.ts';
import type { Session } from '../../state/session.svelte.ts';
import type { Cell, Column } from '../figure.ts';
import { tableSlide, tableSlides } from '../slide-table.ts';
import type { ChartSeries, Slide } from '../slide.ts';
import { isSum, questionOf, trendAnswer, type TrendAnswer } from './answer.ts';
import { leftTexts } from './caveats.ts';
import { formsNote } from './forms.ts';
import { seriesName } from './naming.ts';
import { partsOf } from './parts.ts';
import { partRows } from './parts-text.ts';
import { formsScene, justiceScene, largerText, personsScene, type Drawn } from './scenes/drawn.ts';
import type { SceneChart } from './scenes/grid.ts';
import { changeTitle, formsTitle, justiceTitle, personsTitle } from './scenes/titles.ts';
import {
  chartSlide,
  linesOf,
  mostRemarks,
  openName,
  openWarning,
  seenApart,
  yearsOf
} from './slides-chart.ts';

/** Small charts as the lines of one: what stands over it, and below it. */
type OneChart = {
  readonly title: string;
  readonly heading: string;
  readonly drawn: Drawn | null;
  readonly notes: readonly string[];
};

/** What a talk shows of a part of the trends; nothing where the view has no such part. */
export function partSlides(session: Session, scene: string): readonly Slide[] {
  const { words } = session;
  const answer = trendAnswer(session);
  if (!answer || answer.isEmpty) return [];
  const victims = words.say('trends.axis.victims');
  switch (scene) {
    case 'change':
      return changeSlides(session, answer);
    case 'forms':
      return chartSlides(session, answer, {
        title: formsTitle(session),
        heading: victims,
        drawn: formsScene(session, answer),
        notes: formsTexts(session, answer)
      });
    case 'persons':
      return chartSlides(session, answer, {
        title: personsTitle(session),
        heading: victims,
        drawn: personsScene(session, answer),
        notes: [words.say('trends.persons.says')]
      });
    case 'justice':
      return justiceSlides(session, answer);
    default:
      return [];
  }
}

/** That forms are no parts of a whole, and what the numbers by form leave out. */
function formsTexts(session: Session, answer: TrendAnswer): readonly string[] {
  if (answer.scope === 'country') return [formsNote(session, answer), ...largerText(session, answer)];
  const { words } = session;
  const since = answer.apart && formToldSince(session.dataset, questionOf(session, answer.apart.place));
  return [
    words.say('trends.forms.note'),
    ...(answer.apart && since !== null
      ? [words.say('slides.forms.since', { place: words.place(answer.apart.place), year: words.year(since) })]
      : []),
    ...largerText(session, answer)
  ];
}

/** One chart for each line of the answer: there are no tones for all of them in one. */
function chartSlides(
  session: Session,
  answer: TrendAnswer,
  { title, heading, drawn, notes }: OneChart
): readonly Slide[] {
  if (!drawn) return [];
  const { charts } = drawn;
  const { words } = session;
  const own = charts.flatMap(({ title: of, note }) => (note === '' ? [] : [`${of}: ${note}`]));
  return answer.series.map((line, i) => {
    const series = seenApart(
      charts.flatMap((chart, tone) => seriesOf(session, answer, { chart, tone, line: i }))
    );
    const drawnLines = charts.flatMap(({ lines }) => lines[i] ?? []);
    const chart = chartSlide(session, title, {
      kind: 'chart',
      form: 'lines',
      heading: answer.series.length > 1 ? `${heading} · ${seriesName(words, line, answer)}` : heading,
      categories: yearsOf(answer).map((year) => words.year(year)),
      series,
      ...openName(session, drawnLines)
    });
    const open = openWarning(session, answer, drawnLines, 'lines');
    const remarks = [...mostRemarks(session, series), ...leftTexts(session, answer), ...own, ...notes];
    return { ...chart, ...open, remarks };
  });
}

/** The line of one small chart for one place. */
function seriesOf(
  session: Session,
  answer: TrendAnswer,
  { chart, tone, line }: { readonly chart: SceneChart; readonly tone: number; readonly line: number }
): readonly ChartSeries[] {
  const told = chart.lines[line]?.years ?? [];
  const span = yearsOf(answer);
  const years = span.map((year) => told.find((each) => each.year === year));
  return linesOf(session, {
    name: chart.title,
    tone,
    years: told,
    span,
    least: years.map((each) => each?.victims?.least ?? null),
    most: years.map((each) => each?.victims?.most ?? null)
  });
}

/** The stages of justice as a table: they are other persons than the victims, and on one axis all would be compared. */
function justiceSlides(session: Session, answer: TrendAnswer): readonly Slide[] {
  const { words } = session;
  const drawn = justiceScene(session, answer);
  if (!drawn) return [];
  const { charts } = drawn;
  const title = justiceTitle(session);
  const columns: readonly Column[] = [
    { key: 'year', title: words.say('trends.sheet.year'), kind: 'text' },
    ...charts.map(({ id, title: of }): Column => ({ key: id, title: of, kind: 'number' }))
  ];
  const notes = isSum(answer)
    ? charts.flatMap(({ title: of, note }) => (note === '' ? [] : [`${of}: ${note}`]))
    : [];
  return answer.series.flatMap((line, i) => {
    const counts = (year: number) =>
      charts.map(({ lines }) => lines[i]?.years.find((each) => each.year === year)?.victims ?? null);
    const rows = yearsOf(answer).flatMap((year) => {
      const told = counts(year);
      return told.every((count) => count === null) ? [] : [[words.year(year), ...told]];
    });
    const caption = answer.series.length > 1 ? seriesName(words, line, answer) : title;
    const tables = tableSlides(words, { caption, columns, rows }, { title: i === 0 ? title : caption });
    const open = openWarning(session, answer, [line], 'table');
    const isHidden = rows.some((row) => row.some((cell) => isCount(cell) && !isExact(cell)));
    const hidden = isHidden ? [words.say('caveat.hidden')] : [];
    return tables.map((table) => ({
      ...table,
      ...open,
      remarks: [
        ...table.remarks,
        ...hidden,
        ...leftTexts(session, answer),
        ...notes,
        words.say('trends.justice.says')
      ]
    }));
  });
}

function isCount(cell: Cell): cell is Count {
  return typeof cell === 'object' && cell !== null;
}

/** What a change is made of, a row for each group of countries. */
function changeSlides(session: Session, answer: TrendAnswer): readonly Slide[] {
  const { words } = session;
  const parts = partsOf(session, answer);
  if (!parts) return [];
  const caption = words.say('trends.parts.title', {
    first: words.year(parts.before.year),
    last: words.year(parts.after.year)
  });
  const columns = [
    { key: 'part', title: words.say('slides.part'), kind: 'text' },
    { key: 'countries', title: words.say('slides.countries'), kind: 'text' },
    { key: 'persons', title: words.say('slides.persons'), kind: 'number' }
  ] as const;
  const rows = partRows(words, parts).map(({ label, detail, number }) => [label, detail, number]);
  const table = tableSlide(words, { caption, columns, rows }, { title: changeTitle(session) });
  return [{ ...table, remarks: [...table.remarks, words.say('slides.parts')] }];
}
