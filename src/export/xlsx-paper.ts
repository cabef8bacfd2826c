import type { CellObject, Feature } from 'write-excel-file/browser';

type Row = (CellObject | null)[];
type Column = { readonly width: number };

/** A font that every office program has: without a name a program takes another for what is bold. */
export const FONT = { fontFamily: 'Arial', fontSize: 11 } as const;

/** Points of a line of a cell by the way its language runs, and the most that Excel gives a row. */
const LINE = { ltr: 15, rtl: 20 } as const;
const HIGHEST = 409;
/** How full a line is of words that are not broken. */
const FULL = 0.9;

/** Rows as high as the texts in them that wrap: a program that prints a sheet does not measure them. */
export function tall(rows: readonly Row[], columns: readonly Column[], isRightToLeft: boolean): Row[] {
  const line = isRightToLeft ? LINE.rtl : LINE.ltr;
  return rows.map((row) => {
    const lines = row.map((cell, i) => linesOf(cell, columns[i]?.width ?? 0));
    const height = Math.min(HIGHEST, line * Math.max(1, ...lines));
    return height === line ? row : row.map((cell) => cell && { ...cell, height });
  });
}

function linesOf(cell: CellObject | null | undefined, width: number): number {
  if (!cell?.wrap) return 1;
  const room = Math.max(1, width * FULL);
  return String(cell.value ?? '')
    .split('\n')
    .reduce((sum, text) => sum + Math.max(1, Math.ceil(text.length / room)), 0);
}

/** Letters across a page of paper in the smallest type that can be read. */
const ACROSS = 215;

/** Prints all columns of a sheet on one page, or on as few as let them be read, and its rows on as many as they take. */
export const fittedToWidth: Feature<File | Blob | ArrayBuffer> = {
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml, { columns = [] }) => {
          const across = columns.reduce((sum, { width = 0 }) => sum + width, 0);
          const pages = Math.max(1, Math.ceil(across / ACROSS));
          return xml
            .replace(/<worksheet[^>]*>/, '$&<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
            .replace('<pageSetup ', `<pageSetup fitToWidth="${pages}" fitToHeight="0" `);
        }
      }
    }
  }
};
