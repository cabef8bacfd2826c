import writeExcelFile, { type CellObject, type Sheet as WrittenSheet } from 'write-excel-file/browser';

import type { Cell } from '../figure/figure.ts';
import type { Book } from './book.ts';
import { mightRun } from './inert.ts';
import { fittedToWidth, FONT, tall } from './xlsx-paper.ts';
import { plain } from './plain.ts';
import { numbersApart } from './numbers-apart.ts';

type Row = (CellObject | null)[];
type Sheet = WrittenSheet<File | Blob | ArrayBuffer>;

/** The most characters that Excel takes in one cell. */
const LONGEST = 32_767;
/** Widths in characters: a column is as wide as its content between these. */
const NARROWEST = 9;
const WIDEST = 60;
/** Room beside the content, for the button that filters a column. */
const BESIDE = 3;

/** A table as an Excel file of three sheets: the table, what it is and whence, and the notes that must travel with it. */
export function workbook(book: Book): Promise<Blob> {
  const sheets = [dataSheet(book), metadataSheet(book), notesSheet(book)];
  const looks = { ...FONT, features: [fittedToWidth] };
  return writeExcelFile(sheets, looks).toBlob();
}

function dataSheet({ print, headings, isRightToLeft }: Book): Sheet {
  const table = numbersApart(print.sheet, headings);
  const data = [table.columns.map(({ title }) => head(title)), ...table.rows.map((row) => row.map(cellOf))];
  const columns = widths(data);
  return {
    ...{ sheet: headings.data, rightToLeft: isRightToLeft, columns },
    data: tall(data, columns, isRightToLeft),
    ...{ stickyRowsCount: 1, orientation: 'landscape' }
  };
}

function metadataSheet({ print, headings, isRightToLeft, site, figure, sources, day }: Book): Sheet {
  const facts: readonly (readonly [name: string, value: string])[] = [
    [headings.title, site],
    [headings.finding, print.sentence],
    [headings.figure, figure],
    [headings.table, print.sheet.caption],
    [headings.link, print.link],
    [headings.release, print.version],
    [headings.downloaded, day],
    [headings.licence, headings.terms]
  ];
  const data = [
    ...facts.map(([name, value]) => [head(name), text(value)]),
    [],
    [headings.source, headings.address, headings.read, headings.licence].map(head),
    ...sources.map(({ citation, url, accessed, licence }) =>
      [citation, url, accessed, licence].map((each) => text(each))
    )
  ];
  const columns = [45, WIDEST, 14, WIDEST].map((width) => ({ width }));
  return {
    ...{ sheet: headings.metadata, rightToLeft: isRightToLeft, orientation: 'landscape', columns },
    data: tall(data, columns, isRightToLeft)
  };
}

function notesSheet({ print, headings, isRightToLeft }: Book): Sheet {
  const { caveats, replies } = print;
  const data = [
    [headings.kind, headings.text, headings.by, headings.about, headings.published].map(head),
    ...caveats.flatMap((caveat) =>
      long(caveat).map((part) => [headings.caveat, part].map((each) => text(each)))
    ),
    ...replies.flatMap((reply) =>
      long(reply.text).map((part) => [
        text(headings.reply),
        // A reply is word for word: its own marks of direction stay.
        words(part),
        ...[reply.by, reply.about, reply.source].map((each) => text(each))
      ])
    )
  ];
  const columns = [14, 80, 30, 30, 30].map((width) => ({ width }));
  return {
    ...{ sheet: headings.notes, rightToLeft: isRightToLeft, stickyRowsCount: 1, columns },
    ...{ data: tall(data, columns, isRightToLeft), orientation: 'landscape' }
  };
}

/** Nothing reported is an empty cell, a number one that can be added, anything else a text. */
export function cellOf(cell: Exclude<Cell, object> | null): CellObject | null {
  if (typeof cell === 'number') return { type: Number, value: cell, align: 'right' };
  return cell === null ? null : text(cell, false);
}

function head(title: string): CellObject {
  return { ...words(plain(title)), fontWeight: 'bold', wrap: true, alignVertical: 'top' };
}

function text(value: string, wrap = true): CellObject {
  return { ...words(plain(value)), wrap, alignVertical: 'top' };
}

/**
 * A text and never a formula. One that would become a formula when somebody edits its cell has the format of text too; others
 * have not, for a cell of that format shows no more than 255 characters in some versions of Excel.
 */
function words(value: string): CellObject {
  // The writer looks texts up in an object, and takes one such as "constructor" for what every object has.
  // It also drops the mark for a letter that the source garbled: a question mark stands there instead of nothing.
  const whole = value.replaceAll('\ufffd', '?');
  const own = whole in {} ? `${whole}\u200b` : whole;
  const cell = { type: String, value: own.slice(0, LONGEST) } as const;
  return mightRun(own) ? { ...cell, format: '@' } : cell;
}

/** A text in as many parts as it takes to fit into cells. */
function long(whole: string): string[] {
  const count = Math.max(1, Math.ceil(whole.length / LONGEST));
  return Array.from({ length: count }, (_, i) => whole.slice(i * LONGEST, (i + 1) * LONGEST));
}

function widths(rows: readonly Row[]): { width: number }[] {
  const [heads = []] = rows;
  return heads.map((_, i) => {
    const longest = rows.reduce((most, row) => Math.max(most, String(row[i]?.value ?? '').length), 0);
    return { width: Math.min(Math.max(longest + BESIDE, NARROWEST), WIDEST) };
  });
}
