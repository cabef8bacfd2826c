import { TYPE, WIDTH } from './slide-layout.ts';
import { BOLD, BOLD_NASKH, LATIN, measured, NASKH, POINTS, type Measured } from './slide-lines.ts';
import { clipped, lengthOf, slideText } from './slide-text.ts';

/** Inches beside the text of a cell, above and below it together, and of the narrowest column. */
export const CELL = { beside: 0.12, about: 0.04 } as const;
const NARROWEST = 0.6;
/** Inches that a row has more, where there is room, and by which a column takes from another. */
const AIR = 0.11;
const STEP = 0.25;
/** Room that a text in several lines takes beyond its own length: a line is full only up to the word that does not fit. */
const RAGGED = 1.15;
/** Letters by which cells are shortened until a table fits, and the shortest. */
const SHORTER = 6;
const SHORTEST = 12;

/** How wide the columns of a table and how high its rows are, inches, and how many letters a cell may have. */
type Fitted = {
  readonly widths: readonly number[];
  readonly heights: readonly number[];
  readonly most: number;
};

/** A row of a table as it is measured, and how high its lines are, inches. */
type Row = { readonly cells: readonly Measured[]; readonly line: number };

/**
 * The columns of a table that is to fit into a height, inches; the first row is its head. Cells stay whole where there is room for
 * them, else the longest are cut, and never where that would make the table no lower.
 */
export function tableFitted(
  rows: readonly (readonly string[])[],
  height: number,
  isRightToLeft = false
): Fitted {
  let best = fittedTo(Math.max(SHORTEST, ...rows.flat().map(lengthOf)), rows, height, isRightToLeft);
  for (let most = best.most; best.high > height && most > SHORTEST;) {
    most = Math.max(SHORTEST, most - SHORTER);
    const tried = fittedTo(most, rows, height, isRightToLeft);
    if (tried.high < best.high - SAME) best = tried;
  }
  return best;
}

/** Inches: a table that is lower by less is as high. */
const SAME = 0.01;

/** The columns of a table whose cells have at most so many letters, and how high it then is. */
function fittedTo(
  most: number,
  rows: readonly (readonly string[])[],
  height: number,
  isRightToLeft: boolean
): Fitted & { readonly high: number } {
  const [head, text] = isRightToLeft ? [BOLD_NASKH, NASKH] : [BOLD, LATIN];
  const cut = rows.map((row, r): Row => {
    const script = r === 0 ? head : text;
    const cells = row.map((cell) => measured(clipped(slideText(cell), most), TYPE.table, script));
    return { cells, line: (TYPE.table * script.line) / POINTS };
  });
  const widths = widthsOf(cut, height);
  const high = heightOf(cut, widths);
  const air = Math.max(0, Math.min(AIR, (height - high) / rows.length));
  return { widths, heights: cut.map((row) => heightOfRow(row, widths) + air), most, high };
}

/**
 * Columns as wide as their longest text in one line; while they are wider than the slide, the widest breaks its text once more. Where
 * the table is then too high, columns take from one another as long as that makes it lower.
 */
function widthsOf(rows: readonly Row[], height: number): readonly number[] {
  const columns = (rows[0]?.cells ?? []).map((_, i) => {
    const longest = (of: 'whole' | 'word') => Math.max(...rows.map(({ cells }) => cells[i]?.[of] ?? 0));
    const word = Math.max(NARROWEST, longest('word') + CELL.beside);
    return { whole: longest('whole') + CELL.beside, word, lines: 1 };
  });
  const widthIn = ({ whole, word, lines }: (typeof columns)[number]) =>
    Math.max(word, lines === 1 ? whole : (whole / lines) * RAGGED);
  const across = () => columns.reduce((sum, column) => sum + widthIn(column), 0);
  while (across() > WIDTH) {
    const breakable = columns.filter((column) => widthIn(column) > column.word);
    if (breakable.length === 0) break;
    breakable.reduce((a, b) => (widthIn(b) > widthIn(a) ? b : a)).lines++;
  }
  const all = across();
  const first = columns.map((column) => (widthIn(column) * WIDTH) / all);
  return lower(
    rows,
    first,
    columns.map(({ word }) => word),
    height
  );
}

/** Widths that make a table low enough, or as low as steps from these make it; no column is narrower than its longest word. */
function lower(
  rows: readonly Row[],
  first: readonly number[],
  least: readonly number[],
  height: number
): readonly number[] {
  let [best, low] = [first, heightOf(rows, first)];
  while (low > height) {
    const tried = best
      .flatMap((width, from) => (width - STEP < (least[from] ?? 0) ? [] : movesFrom(best, from)))
      .map((widths) => ({ widths, high: heightOf(rows, widths) }));
    const next = tried.toSorted((a, b) => a.high - b.high)[0];
    if (!next || next.high >= low) break;
    [best, low] = [next.widths, next.high];
  }
  return best;
}

/** Every way in which a column hands a step of its width to another. */
function movesFrom(widths: readonly number[], from: number): readonly (readonly number[])[] {
  return widths.flatMap((_, to) =>
    to === from ? [] : [widths.map((width, i) => width + (i === to ? STEP : 0) - (i === from ? STEP : 0))]
  );
}

function heightOf(rows: readonly Row[], widths: readonly number[]): number {
  return rows.reduce((sum, row) => sum + heightOfRow(row, widths), 0);
}

/** Inches of a row, as high as its highest cell. */
function heightOfRow({ cells, line }: Row, widths: readonly number[]): number {
  const lines = cells.map((cell, i) => cell.linesIn((widths[i] ?? 0) - CELL.beside));
  return Math.max(...lines) * line + CELL.about;
}
