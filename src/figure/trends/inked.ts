import { rowInks, type Ink } from '../../chart/paper/ink.ts';
import { legendInRows, type Sample } from '../../chart/paper/legend.ts';
import { wrapped } from '../../chart/paper/measure.ts';
import { seriesColour, SERIES_DASHES } from '../../chart/paper/palette.ts';
import { reportingInks } from '../../chart/reporting/inked.ts';
import type { Paper } from '../../chart/trend/axis.ts';
import { trendInks } from '../../chart/trend/inked.ts';
import { pointShape } from '../../chart/trend/shapes.ts';
import { isEveryone } from '../../query/told.ts';
import type { Session } from '../../state/session.svelte.ts';
import type { InkBox, Inking } from '../inked.ts';
import { isSum, trendAnswer, type TrendAnswer } from './answer.ts';
import { lineSources } from './caveats.ts';
import {
  datedLabel,
  isRefused,
  lineKeys,
  namedLines,
  openRemark,
  reportingYears,
  riseRemark
} from './line.ts';
import { measuredOf, type Measured } from './measured.ts';

/** ems: the row of reporting countries, and a heading with the room below it. */
const REPORTING = 6.6;
const HEADING = 1.8;

/** The line of detected victims on paper, and under a sum how many countries reported. */
export const trendsInking: Inking = {
  draw(session, box) {
    const shown = shownOn(session);
    return shown && inksOf(session, shown.answer, shown.measured, box);
  },
  notes(session) {
    const shown = shownOn(session);
    return shown ? lineKeys(session, shown.measured) : [];
  },
  sources: lineSources
};

function shownOn(session: Session): { readonly answer: TrendAnswer; readonly measured: Measured } | null {
  const answer = trendAnswer(session);
  if (!answer || answer.isEmpty) return null;
  const measured = measuredOf(session, answer);
  return isRefused(measured) ? null : { answer, measured };
}

function inksOf(
  session: Session,
  answer: TrendAnswer,
  measured: Measured,
  { width, height, em }: InkBox
): Ink[] {
  const { words, view } = session;
  const isRtl = words.dir === 'rtl';
  const lines = namedLines(session, measured, answer);
  const isOneSum = isSum(answer);
  const gutter = (width < 42 * em ? 7.6 : 9.6) * em;
  const paper = (tall: number): Paper => ({ width, height: tall, em, gutter });
  const looks = { width, size: em, isRtl };
  const heading = headingOf(measured.heading, looks);
  const legend = legendInRows(lines.length > 1 ? lines.map((line) => sampleOf(line, em)) : [], looks);
  const top = heading.height + (legend.height > 0 ? legend.height + 0.5 * em : 0);
  const said = { number: measured.number, yearText: (year: number) => words.year(year), isRtl };
  const below = headingOf(
    words.say(isEveryone(view) ? 'trends.axis.reporting' : 'trends.axis.reporting.kind'),
    looks
  );
  const foot = isOneSum ? below.height + REPORTING * em + 0.4 * em : 0;
  const chart = trendInks(
    {
      lines,
      span: answer.span,
      paper: paper(height - top - foot),
      between: measured.between,
      remark: riseRemark(session, answer),
      hasNotes: false,
      named: !isOneSum,
      whole: !measured.isRate
    },
    { ...said, says: measured.label, dated: datedLabel(session, measured) }
  );
  const bars = isOneSum
    ? reportingInks(reportingYears(session, answer), answer.span, paper(REPORTING * em), {
        ...said,
        remark: openRemark(session, answer)
      })
    : [];
  return [
    ...heading.inks,
    { kind: 'group', at: [0, heading.height], inks: legend.inks },
    { kind: 'group', at: [0, top], inks: chart },
    ...(isOneSum ? [{ kind: 'group', at: [0, height - foot], inks: below.inks } as const] : []),
    { kind: 'group', at: [0, height - REPORTING * em], inks: bars }
  ];
}

/** A heading in as many rows as it takes. */
function headingOf(
  text: string,
  { width, size, isRtl }: { readonly width: number; readonly size: number; readonly isRtl: boolean }
): { readonly inks: readonly Ink[]; readonly height: number } {
  const rows = wrapped(text, size, width);
  const step = 1.3 * size;
  return {
    inks: rowInks(
      rows,
      {
        at: [isRtl ? width : 0, size],
        size,
        fill: 'ink',
        weight: 650,
        edge: isRtl ? 'right' : 'left',
        isRtl
      },
      step
    ),
    height: (rows.length - 1) * step + HEADING * size
  };
}

/** A line by its colour, its dash and its point. */
function sampleOf({ tone, name }: { readonly tone: number; readonly name: string }, em: number): Sample {
  const [width, height] = [2.4 * em, em];
  const stroke = seriesColour(tone);
  return {
    text: name,
    width,
    height,
    inks: [
      { kind: 'path', d: `M0,${height / 2}H${width}`, stroke, pen: em / 5.2, dash: SERIES_DASHES[tone] },
      {
        kind: 'group',
        at: [width / 2, height / 2],
        inks: [{ kind: 'path', d: pointShape(tone, 0.29 * em), fill: stroke }]
      }
    ]
  };
}
