import { LETTERS, REST } from './pack-column.ts';

/** The cells of a packed column, or `null` where it is not one of the known codings or not of that length. */
export function unpackColumn(packed: unknown, length: number): readonly string[] | null {
  if (typeof packed !== 'object' || packed === null) return null;
  if ('same' in packed)
    return typeof packed.same === 'string' ? Array<string>(length).fill(packed.same) : null;
  const cells = codedCells(packed);
  if (cells?.length !== length) return null;
  return 'steps' in packed ? summed(cells) : cells;
}

function codedCells(packed: object): readonly string[] | null {
  if ('runs' in packed && 'lengths' in packed) {
    return areTexts(packed.runs) && areNumbers(packed.lengths) ? fromRuns(packed.runs, packed.lengths) : null;
  }
  if ('of' in packed && 'letters' in packed && 'rest' in packed) {
    const { of, letters, rest } = packed;
    return areTexts(of) && areTexts(rest) && typeof letters === 'string'
      ? fromLetters(of, letters, rest)
      : null;
  }
  return null;
}

function fromRuns(runs: readonly string[], lengths: readonly number[]): readonly string[] {
  return runs.flatMap((cell, at) => Array<string>(lengths[at] ?? 0).fill(cell));
}

function fromLetters(of: readonly string[], letters: string, rest: readonly string[]): readonly string[] {
  let at = 0;
  return Array.from(letters, (letter) => (letter === REST ? rest[at++] : of[LETTERS.indexOf(letter)]) ?? '');
}

function summed(steps: readonly string[]): readonly string[] {
  let value = 0;
  return steps.map((step) => String((value += Number(step))));
}

function areTexts(list: unknown): list is readonly string[] {
  return Array.isArray(list) && list.every((item) => typeof item === 'string');
}

function areNumbers(list: unknown): list is readonly number[] {
  return Array.isArray(list) && list.every((item) => Number.isInteger(item) && item >= 0);
}
