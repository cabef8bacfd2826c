import writeExcelFile from 'write-excel-file/browser';

import type { ChartBody } from '../figure/slide.ts';
import { inert } from './inert.ts';
import { clipped, slideText } from './slide-text.ts';
import { cellOf } from './xlsx.ts';

/** The name by which the formulas of a chart know their sheet. */
export const CHART_SHEET = 'Sheet1';

/** The workbook inside a chart, which opens when somebody edits its numbers: categories down, series across, gaps empty. */
export function chartWorkbook(chart: ChartBody): Promise<Blob> {
  const { series } = chart;
  const rows = [
    ['', ...series.map(({ name }) => chartText(name))],
    ...categoryTexts(chart).map((category, i) => [category, ...series.map(({ values }) => values[i] ?? null)])
  ];
  return writeExcelFile([{ sheet: CHART_SHEET, data: rows.map((row) => row.map(cellOf)) }]).toBlob();
}

/** A name in a chart and in its sheet, which no program runs when it is edited, nor takes for the number of a letter. */
export function chartText(text: string): string {
  return inert(slideText(text)).replace(/_(?=x[\da-f]{4}_)/gi, '_\u200b');
}

/** Letters of a name beside a bar. */
const BESIDE = 64;

/** The names of the categories of a chart; beside bars they are cut where they would take the room of the bars. */
export function categoryTexts({ categories, form }: ChartBody): readonly string[] {
  return categories.map((text) => chartText(form === 'bars' ? clipped(slideText(text), BESIDE) : text));
}
