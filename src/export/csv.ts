import type { Cell } from '../figure/figure.ts';
import { inert } from './inert.ts';
import { plain } from './plain.ts';
import type { Print } from './print.ts';

/**
 * A table as CSV, columns by their keys; below it, after an empty line, what must travel with it: a row a note, the first
 * cell saying which kind. It stands below and not above, for a spreadsheet and every reader of CSV take the first row for the
 * heads of the columns; the empty line ends the table.
 */
export function printedCsv({ sheet, sentence, caveats, replies, sources, version, link }: Print): string {
  const notes = [
    ['finding', plain(sentence)],
    ...caveats.map((caveat) => ['caveat', plain(caveat)]),
    // A reply is word for word: its own marks of direction stay.
    ...replies.map(({ by, text, about, source }) => ['reply', plain(by), text, plain(about), plain(source)]),
    ...sources.map((source) => ['source', plain(source)]),
    ...(version === '' ? [] : [['version', version]]),
    ['link', link]
  ];
  const head = sheet.columns.map(({ key }) => key);
  const rows = sheet.rows.map((row) => row.map(cellText));
  return [head, ...rows, [], ...notes].map((row) => `${row.map(written).join(',')}\n`).join('');
}

/** Numbers with no marks of a language, both ends where they differ, `<5` as published, nothing where nothing was reported. */
function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return plain(cell);
  if (typeof cell === 'number') return String(cell);
  const { least, most } = cell;
  if (least === most) return String(least);
  return least === 0 && most === 4 ? '<5' : `${least}–${most}`;
}

function written(text: string): string {
  const safe = inert(text);
  return /[",;\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
