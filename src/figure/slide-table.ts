import type { Words } from '../i18n/words.ts';
import type { Cell, Sheet } from './figure.ts';
import type { Slide } from './slide.ts';

/** Rows of a table that a slide has room for. */
export const MOST_ROWS = 10;

/** What a slide shows of a table: its columns by their keys, all where none are named, and its first rows. */
type Part = { readonly title: string; readonly keys?: readonly string[]; readonly most?: number };

/** The first rows of a figure's table as a slide, in the words of the table on the screen, and how many more there are. */
export function tableSlide(words: Words, sheet: Sheet, { title, keys, most = MOST_ROWS }: Part): Slide {
  const shown = sheet.columns.flatMap(({ key }, i) => (!keys || keys.includes(key) ? [i] : []));
  const rows = sheet.rows.slice(0, most);
  const more = sheet.rows.length - rows.length;
  return {
    title,
    body: {
      kind: 'table',
      columns: shown.flatMap((i) => sheet.columns[i] ?? []),
      rows: rows.map((row) => shown.map((i) => cellText(words, row[i] ?? null)))
    },
    alt: words.say('slides.table', { n: rows.length, title: sheet.caption }),
    remarks: more > 0 ? [words.say('slides.more', { n: more })] : []
  };
}

/** A whole table as slides, all of the same number of rows or one fewer: the first has the title, the others the caption. */
export function tableSlides(
  words: Words,
  sheet: Sheet,
  { title, keys, most = MOST_ROWS }: Part
): readonly Slide[] {
  const count = Math.max(1, Math.ceil(sheet.rows.length / most));
  const each = Math.ceil(sheet.rows.length / count);
  return Array.from({ length: count }, (_, i) =>
    tableSlide(
      words,
      { ...sheet, rows: sheet.rows.slice(i * each, (i + 1) * each) },
      { title: i === 0 ? title : sheet.caption, most, ...(keys ? { keys } : {}) }
    )
  );
}

/** A cell as the table on the screen says it. */
function cellText(words: Words, cell: Cell): string {
  if (cell === null) return words.say('count.notReported');
  if (typeof cell === 'string') return cell;
  return typeof cell === 'number' ? words.number(cell) : words.count(cell);
}
