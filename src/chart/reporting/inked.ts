import type { Span, Year } from '../../domain/year.ts';
import type { YearlyVictims } from '../../query/yearly.ts';
import { lineInk, rowInks, type Ink } from '../paper/ink.ts';
import type { Paper } from '../trend/axis.ts';
import { yearInks } from '../trend/inked.ts';
import { ROW, rowsOfText } from '../trend/labels.ts';
import { layReporting } from './lay.ts';

type Said = {
  readonly number: (n: number) => string;
  readonly yearText: (year: Year) => string;
  readonly isRtl: boolean;
  /** what is said beside the open year */
  readonly remark: string;
};

/** How many countries reported for each year as inks: what `Reporting.svelte` draws, on paper. */
export function reportingInks(years: readonly YearlyVictims[], span: Span, paper: Paper, said: Said): Ink[] {
  const { em } = paper;
  const { axis, bars, top, height, room } = layReporting(years, span, paper);
  const { number, yearText, isRtl, remark } = said;
  return [
    ...bars.flatMap((bar): Ink[] => {
      const { x, width, isInside } = bar;
      const y = top + bar.y;
      const looks = bar.isOpen
        ? ({ fill: 'paper', stroke: 'ink-2', pen: 1, dash: [3, 2] } as const)
        : ({ fill: 'grey-bar' } as const);
      const name: Ink = {
        kind: 'text',
        at: [x + width / 2, y + (isInside ? 1.25 : -0.35) * em],
        text: number(bar.reporting),
        size: em,
        fill: 'ink',
        weight: 650,
        edge: 'middle'
      };
      return [{ kind: 'rect', x, y, width, height: bar.height, ...looks }, ...(bar.named ? [name] : [])];
    }),
    lineInk([axis.left - 0.3 * em, height], [axis.right, height], { stroke: 'ink-2', pen: 1.4 }),
    ...yearInks({ axis }, paper.height - 0.4 * em, em, yearText),
    ...(remark === ''
      ? []
      : rowInks(
          rowsOfText(remark, room),
          { at: [axis.right + 0.6 * em, em], size: em, fill: 'ink-2', edge: 'left', isRtl },
          ROW * em
        ))
  ];
}
