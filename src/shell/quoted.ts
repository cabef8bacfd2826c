import { plain } from '../export/plain.ts';

/** What somebody has selected in a figure. */
export type Quoted = {
  /** the text, word for word, without the marks that steer lines on the page */
  readonly text: string;
  /** the cells of a table, where more than one was selected */
  readonly rows: readonly (readonly string[])[] | null;
  /** what names the numbers beside the figure: the head of their part, the row that they stand in */
  readonly head: string | null;
  readonly row: string | null;
};

/** What is never more than text: the sources and caveats below a figure, and what a reader writes. */
const TEXT = 'footer, dialog, input, textarea, select';

/** letters: a longer row is a passage of its own */
const SHORT = 160;

/** What is selected, where it stands in a figure and holds a number; all else is copied as the browser does. */
export function quotedIn(selection: Selection | null): Quoted | null {
  if (selection === null || selection.isCollapsed) return null;
  const node = selection.getRangeAt(0).commonAncestorContainer;
  const element = node instanceof Element ? node : node.parentElement;
  const text = plain(selection.toString());
  if (!element?.closest('main') || element.closest(TEXT) || !/\p{Nd}/u.test(text)) return null;
  const rows = rowsIn(element.closest('table'), selection);
  return { text, rows, head: headOf(element), row: rows === null ? rowOf(element, text) : null };
}

/** The title of the table or of the part of the page, without the note behind it. */
function headOf(element: Element): string | null {
  const table = element.closest('table');
  if (table) return lineOf(table.caption);
  const head = element.closest('section')?.querySelector('h2, h3');
  const [first] = head?.childNodes ?? [];
  return lineOf(first ?? null) ?? lineOf(head ?? null);
}

/** The row of a table or a list that holds a part of itself selected: the number alone names nothing. */
function rowOf(element: Element, text: string): string | null {
  const row = element.closest<HTMLElement>('li, tr');
  const line = plain(row?.innerText ?? '')
    .split(/[\n\t]+/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(', ');
  return line === '' || line.length > SHORT || line === text.trim() ? null : line;
}

function lineOf(node: Node | null): string | null {
  const line = plain(node?.textContent ?? '')
    .replace(/\s+/g, ' ')
    .trim();
  return line === '' ? null : line;
}

/** The cells that are selected, row by row; a cell that a selection only reaches the edge of is not. */
function rowsIn(table: HTMLTableElement | null, selection: Selection): string[][] | null {
  const ranges = Array.from({ length: selection.rangeCount }, (_, i) => selection.getRangeAt(i));
  const isIn = (cell: Node) => {
    const whole = document.createRange();
    whole.selectNodeContents(cell);
    return ranges.some(
      (range) =>
        range.compareBoundaryPoints(Range.START_TO_END, whole) > 0 &&
        range.compareBoundaryPoints(Range.END_TO_START, whole) < 0
    );
  };
  const rows = [...(table?.rows ?? [])]
    .map((row) => [...row.cells].filter(isIn).map((cell) => lineOf(cell) ?? ''))
    .filter((cells) => cells.length > 0);
  return rows.flat().length > 1 ? rows : null;
}
