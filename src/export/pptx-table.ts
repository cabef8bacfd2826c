import type PptxGenJS from 'pptxgenjs';

import type { TableBody } from '../figure/slide.ts';
import type { Deck } from './deck.ts';
import { COLOURS } from './slide-colours.ts';
import { CELL, tableFitted } from './slide-columns.ts';
import { TYPE, type Box } from './slide-layout.ts';
import { apart, clipped, slideText } from './slide-text.ts';
import { textOf } from './slide-type.ts';

type Page = ReturnType<InstanceType<typeof PptxGenJS>['addSlide']>;

/** A table that can be edited, its columns as wide as what stands in them. */
export function addTable(page: Page, { columns, rows }: TableBody, box: Box, deck: Deck): void {
  const titles = columns.map(({ title }) => title);
  const { widths, heights, most } = tableFitted([titles, ...rows], box.h, deck.isRightToLeft);
  const rule = { type: 'solid', pt: 0.75, color: COLOURS.line } as const;
  const none = { type: 'none' } as const;
  const cells = [titles, ...rows].map((row, r) =>
    row.map((text, i) => ({
      text: deck.isRightToLeft ? apart(clipped(slideText(text), most)) : clipped(slideText(text), most),
      options: {
        ...textOf(deck, TYPE.table, r === 0 ? COLOURS.ink2 : COLOURS.ink),
        // Units stand under units: figures run left to right in every language.
        ...(columns[i]?.kind === 'number' ? { align: 'right' as const } : {}),
        ...{
          bold: r === 0,
          valign: 'middle' as const,
          margin: [CELL.about / 2, CELL.beside / 2, CELL.about / 2, CELL.beside / 2] as [
            number,
            number,
            number,
            number
          ]
        },
        border: [none, none, { ...rule }, none] as [typeof none, typeof none, typeof rule, typeof none]
      }
    }))
  );
  page.addTable(cells, {
    objectName: 'Table',
    x: box.x,
    y: box.y,
    w: box.w,
    colW: [...widths],
    rowH: [...heights]
  });
}
