import { InputError, type Issue } from '../domain/issue.ts';
import type { SourceFile } from './importer.ts';
import { readSheet, type Cell } from './workbook.ts';

/** One sheet a report year, named after it; `Sheet1` repeats 2016 and is left out. */
const SHEETS = ['2008', '2009 RECODE', '2010', '2011', '2012', '2013', '2014', '2015', '2016'];

/** One coded sentence as it stands: the report year, its address, and its cells as trimmed text. */
export type Sentence = {
  readonly year: number;
  readonly sheet: string;
  /** 1-based spreadsheet row */
  readonly line: number;
  readonly origin: string;
  readonly transit: string;
  readonly destination: string;
  readonly profile: string;
  readonly type: string;
};

type Column = 'origin' | 'transit' | 'destination' | 'profile' | 'type';

/** The headings differ by year in capitals and in "/Region". */
const HEADINGS: Readonly<Record<Column, RegExp>> = {
  origin: /^origin country(\/region)?$/i,
  transit: /^\(transit country\)$/i,
  destination: /^destination country$/i,
  profile: /^victim profile$/i,
  type: /^type of trafficking$/i
};

/** One sheet as it stands: its name and its rows. */
export type RawSheet = { readonly sheet: string; readonly data: readonly (readonly Cell[])[] };

/** The sheets of all report years; one that is missing is an `InputError`. */
export async function readSheets(file: SourceFile): Promise<readonly RawSheet[]> {
  const sheets: RawSheet[] = [];
  for (const sheet of SHEETS) sheets.push({ sheet, data: await readSheet(file, sheet) });
  return sheets;
}

/** The coded sentences of sheets named after report years, empty rows left out. */
export function readSentences(sheets: readonly RawSheet[], file: string): readonly Sentence[] {
  const issues: Issue[] = [];
  const sentences = sheets.flatMap(({ sheet, data }) => {
    const year = Number(sheet.slice(0, 4));
    const at = findColumns(data[0] ?? [], `${file} [${sheet}]`, issues);
    return data.flatMap((row, index) => {
      if (index === 0 || row.every((cell) => cell === null)) return [];
      const text = (column: Column): string => cellText(row[at[column]]);
      return [
        {
          year,
          sheet,
          line: index + 1,
          origin: text('origin'),
          transit: text('transit'),
          destination: text('destination'),
          profile: text('profile'),
          type: text('type')
        }
      ];
    });
  });
  if (issues.length > 0) throw new InputError(issues);
  return sentences;
}

function findColumns(
  header: RawSheet['data'][number],
  file: string,
  issues: Issue[]
): Record<Column, number> {
  const headings = header.map(cellText);
  const find = (column: Column): number => {
    const at = headings.findIndex((heading) => HEADINGS[column].test(heading));
    if (at < 0) {
      issues.push({ file, line: 1, column, expected: `a heading for ${column}`, got: headings.join(',') });
    }
    return at;
  };
  return {
    origin: find('origin'),
    transit: find('transit'),
    destination: find('destination'),
    profile: find('profile'),
    type: find('type')
  };
}

function cellText(cell: Cell | undefined): string {
  return cell === null || cell === undefined
    ? ''
    : (cell instanceof Date ? cell.toISOString() : String(cell)).trim();
}
