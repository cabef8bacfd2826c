/** Turns a text into a number of bytes, so that the smallest of several codings can be chosen. */
export type Weigh = (text: string) => number;

/** A sequence of cells; `steps` says that they are differences from one whole number to the next. */
export type PackedColumn =
  | { readonly same: string }
  | { readonly runs: readonly string[]; readonly lengths: readonly number[]; readonly steps?: true }
  | {
      readonly of: readonly string[];
      readonly letters: string;
      readonly rest: readonly string[];
      readonly steps?: true;
    };

/** One letter a cell: JSON needs no escape for any of them, and compression sees the rhythm of the rows. */
export const LETTERS = [...Array(94).keys()]
  .map((offset) => String.fromCharCode(33 + offset))
  .filter((letter) => !'"\\~'.includes(letter))
  .join('');

/** Stands for a cell that has no letter of its own: the cells in `rest`, in their order. */
export const REST = '~';

/** The lightest coding of a column of text. */
export function packColumn(cells: readonly string[], weigh: Weigh): PackedColumn {
  const [first = ''] = cells;
  if (cells.every((cell) => cell === first)) return { same: first };
  const steps = stepsOf(cells);
  const candidates: PackedColumn[] = [
    withLetters(cells),
    inRuns(cells),
    ...(steps
      ? [
          { ...withLetters(steps), steps: true as const },
          { ...inRuns(steps), steps: true as const }
        ]
      : [])
  ];
  const weighed = candidates.map((packed) => ({ packed, weight: weigh(JSON.stringify(packed)) }));
  return weighed.reduce((best, next) => (next.weight < best.weight ? next : best)).packed;
}

function withLetters(cells: readonly string[]): { of: string[]; letters: string; rest: string[] } {
  const times = new Map<string, number>();
  for (const cell of cells) times.set(cell, (times.get(cell) ?? 0) + 1);
  const frequent = [...times]
    .filter(([, count]) => count > 1)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const of = frequent.slice(0, LETTERS.length).map(([cell]) => cell);
  const letterOf = new Map(of.map((cell, at) => [cell, LETTERS.charAt(at)]));
  return {
    of,
    letters: cells.map((cell) => letterOf.get(cell) ?? REST).join(''),
    rest: cells.filter((cell) => !letterOf.has(cell))
  };
}

function inRuns(cells: readonly string[]): { runs: string[]; lengths: number[] } {
  const runs: string[] = [];
  const lengths: number[] = [];
  cells.forEach((cell, at) => {
    if (at === 0 || cell !== cells[at - 1]) {
      runs.push(cell);
      lengths.push(0);
    }
    lengths[lengths.length - 1] = (lengths.at(-1) ?? 0) + 1;
  });
  return { runs, lengths };
}

/** Differences between whole numbers, the first from zero; `null` where a cell would not come back as it was. */
function stepsOf(cells: readonly string[]): readonly string[] | null {
  if (!cells.every((cell) => /^(0|-?[1-9]\d{0,13})$/.test(cell))) return null;
  return cells.map((cell, at) => String(Number(cell) - Number(cells[at - 1] ?? '0')));
}
