import readWorkbook, { readSheet as readOne } from 'read-excel-file/universal';
import { InputError, reasonOf } from '../domain/issue.ts';
import type { SourceFile } from './importer.ts';

/** A spreadsheet cell as it stands; an empty one is `null`. */
export type Cell = string | number | boolean | Date | null;

/** The rows of one sheet of an xlsx file, the first row first; a broken file or another sheet name is an `InputError`. */
export async function readSheet(file: SourceFile, sheet: string): Promise<readonly (readonly Cell[])[]> {
  const bytes = file.bytes.slice().buffer;
  try {
    return (await readOne(bytes, sheet)).map((row) => row.map(plain));
  } catch (error) {
    const found = await sheetNames(bytes);
    if (found === null) {
      const got = reasonOf(error) || 'bytes of another kind';
      throw new InputError([{ file: file.name, expected: 'a whole xlsx file', got }]);
    }
    if (found.includes(sheet)) throw error;
    throw new InputError([
      { file: file.name, expected: `a sheet ${sheet}`, got: `sheets ${found.join(', ')}` }
    ]);
  }
}

/** Only asked when the sheet could not be read, so a good file is read once. */
async function sheetNames(bytes: ArrayBuffer): Promise<readonly string[] | null> {
  try {
    return (await readWorkbook(bytes)).map(({ sheet }) => sheet);
  } catch {
    return null;
  }
}

/** The library's own type says `typeof Date` where it means a Date. */
function plain(cell: unknown): Cell {
  if (typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean') return cell;
  return cell instanceof Date ? cell : null;
}
