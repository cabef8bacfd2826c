import writeExcelFile from 'write-excel-file/browser';

import type { ChartBody } from '../figure/slide.ts';
import { inert } from './inert.ts';
import { slideText } from './slide-text.ts';
import { cellOf } from './xlsx.ts';

/** The name by which the formulas of a chart know their sheet. */
export const CHART_SHEET = 'Sheet1';

/** The workbook inside a chart, which opens when somebody edits its numbers: categories down, series across, gaps empty. */
export function chartWorkbook({ categories, series }: ChartBody): Promise<Blob> {
  const rows = [
    ['', ...series.map(({ name }) => chartText(name))],
    ...categories.map((category, i) => [chartText(category), ...series.map(({ values }) => values[i] ?? null)])
  ];
  return writeExcelFile([{ sheet: CHART_SHEET, data: rows.map((row) => row.map(cellOf)) }]).toBlob();
}

/** A name in a chart and in its sheet, which no program runs when it is edited. */
export function chartText(text: string): string {
  return inert(slideText(text));
}
