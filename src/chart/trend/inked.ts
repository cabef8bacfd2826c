import type { Count } from '../../domain/count.ts';
import type { Year } from '../../domain/year.ts';
import { lineInk, rounded, rowInks, type Ink, type TextInk } from '../paper/ink.ts';
import { seriesColour, SERIES_DASHES } from '../paper/palette.ts';
import type { PlacedLine, PlacedTrend } from './geometry.ts';
import { ROW } from './labels.ts';
import { endText, layEnds, layTrend, type LaidTrend, type TrendAsked } from './lay.ts';
import { pointShape } from './shapes.ts';

/** How a chart of lines says its numbers. */
export type TrendSaid = {
  readonly number: (n: number) => string;
  readonly yearText: (year: Year) => string;
  readonly says: (victims: Count) => string;
  readonly dated: (victims: Count, year: Year) => string;
  readonly isRtl: boolean;
};

/** Lines of yearly victims as inks: what `Trend.svelte` draws, on paper. */
export function trendInks(asked: Omit<TrendAsked, 'says'>, said: TrendSaid): Ink[] {
  const laid = layTrend({ ...asked, says: said.says });
  const { placed, area, values } = laid;
  const { em } = asked.paper;
  const label = labelling(em, said.isRtl);
  return [
    ...groundInks(placed, em, said.number),
    ...(area === '' ? [] : [{ kind: 'path', d: area, fill: 'focus-wash', fillOpacity: 0.85 } as const]),
    ...placed.lines.flatMap((line) => lineInks(line, em)),
    ...wordInks(laid, em, label),
    ...values.flatMap(({ rows, x, y, side, tone }) =>
      label(rows, x, y, side, { fill: seriesColour(tone), weight: 650, isRtl: false })
    ),
    ...endInks(laid, em, said, label),
    ...(asked.named ? yearInks(placed, asked.paper.height - 0.4 * em, em, said.yearText) : [])
  ];
}

type Labelling = (
  rows: readonly string[],
  x: number,
  y: number,
  side: 'left' | 'right' | 'middle',
  looks?: Partial<Pick<TextInk, 'fill' | 'weight' | 'isRtl'>>
) => TextInk[];

/** Words on a chart; those to the right of their place have their left edge there, in every direction of writing. */
function labelling(em: number, isRtl: boolean): Labelling {
  const edges = { left: 'right', right: 'left', middle: 'middle' } as const;
  return (rows, x, y, side, looks) =>
    rowInks(
      rows,
      { at: [x, y], size: em, fill: 'ink-2', edge: edges[side], halo: 'paper', isRtl, ...looks },
      ROW * em
    );
}

function groundInks(
  { openYear, axis, ticks, top, bottom }: PlacedTrend,
  em: number,
  number: (n: number) => string
): Ink[] {
  const above = 0.6 * em;
  return [
    ...(openYear
      ? [{ kind: 'rect', ...openYear, y: top - above, height: bottom - top + above, fill: 'wash' } as const]
      : []),
    ...ticks.flatMap(({ value, y }): Ink[] => [
      lineInk(
        [axis.left - 0.3 * em, y],
        [axis.right, y],
        value === 0 ? { stroke: 'ink-2', pen: 1.4 } : { stroke: 'line', pen: 1 }
      ),
      {
        kind: 'text',
        at: [axis.left - 0.4 * em, y + 0.35 * em],
        text: number(value),
        size: em,
        fill: 'ink-2',
        edge: 'right'
      }
    ])
  ];
}

function lineInks({ tone, band, solid, open, points }: PlacedLine, em: number): Ink[] {
  const stroke = seriesColour(tone);
  const pen = em / (tone === 1 ? 6 : 5.2);
  const shown = points.filter(({ isCovered }) => !isCovered);
  return [
    ...(band === '' ? [] : [{ kind: 'path', d: band, fill: stroke, fillOpacity: 0.16 } as const]),
    ...(solid === '' ? [] : [{ kind: 'path', d: solid, stroke, pen, dash: SERIES_DASHES[tone] } as const]),
    ...(open === ''
      ? []
      : [{ kind: 'path', d: open, stroke, pen, dash: [0.1, em / 2.4], hasRoundEnds: true } as const]),
    ...shown.flatMap((point): Ink[] => {
      const { x, y, high, isLone, isOpen, isHidden } = point;
      const d = pointShape(tone, (isOpen ? 0.38 : isHidden ? 0.22 : 0.29) * em);
      const whisker = lineInk([x, y], [x, high], { stroke, strokeOpacity: 0.25, pen: em / 2.4 });
      const hollow = { fill: 'paper', stroke, pen: em / (isHidden ? 9 : 6) } as const;
      const shape: Ink = { kind: 'path', d, ...(isOpen || isHidden ? hollow : { fill: stroke }) };
      return [
        ...(isLone && y - high > 1.5 ? [whisker] : []),
        { kind: 'group', at: [rounded(x), rounded(y)], inks: [shape] }
      ];
    })
  ];
}

/** The words on the area between two lines, and on the year to explain. */
function wordInks({ between, remark }: LaidTrend, em: number, label: Labelling): Ink[] {
  const onArea = between
    ? label(between.rows, between.x, between.y, between.side, { fill: 'focus-ink' })
    : [];
  if (!remark) return onArea;
  const { rows, x, y, side, leader } = remark;
  return [
    ...onArea,
    lineInk([leader.x, leader.y], [leader.x + 2 * em, leader.y], { stroke: 'control', pen: 1 }),
    ...label(rows, x, y, side)
  ];
}

/** The name and the number of every line, beside its last point. */
function endInks(laid: LaidTrend, em: number, { says, dated }: TrendSaid, label: Labelling): Ink[] {
  const { placed } = laid;
  const { hasNames, ends } = layEnds(laid, em);
  const latest = placed.axis.years.at(-1)?.year;
  return ends.flatMap(({ id, x, y }) => {
    const line = placed.lines.find((each) => each.id === id);
    const last = line?.points.at(-1);
    if (!line || !last) return [];
    const looks = { fill: seriesColour(line.tone), weight: 650 };
    const number = last.year === latest ? says(last.victims) : dated(last.victims, last.year);
    const { over, row } = endText(laid, { hasNames }, id, number);
    return [
      ...label(over, x, y, 'right', looks),
      ...label([row], x, y + over.length * ROW * em, 'right', hasNames ? { isRtl: false } : looks)
    ];
  });
}

/** The years under a chart, as many as are named. */
export function yearInks(
  { axis }: Pick<PlacedTrend, 'axis'>,
  y: number,
  em: number,
  yearText: (year: Year) => string
): Ink[] {
  return axis.years
    .filter(({ named }) => named)
    .map(({ year, x }) => ({
      kind: 'text',
      at: [x, y],
      text: yearText(year),
      size: em,
      fill: 'ink-2',
      edge: 'middle'
    }));
}
