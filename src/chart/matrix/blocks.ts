/** What a block is filled with: how many lines it takes, and whether it may be the last of a block. */
export type Filling = { readonly lines: number; readonly mayEnd: boolean };

/** Where something stands: its block, and its line in it. */
export type BlockSpot = { readonly block: number; readonly line: number };

/** Puts things into blocks side by side, in order; nothing is torn, no heading ends a block; what no block holds has no place. */
export function fillBlocks(all: readonly Filling[], blocks: number, lines: number): readonly BlockSpot[] {
  const spots: BlockSpot[] = [];
  let [block, line] = [0, 0];
  for (const [i, each] of all.entries()) {
    const wanted = each.lines + (each.mayEnd ? 0 : (all[i + 1]?.lines ?? 0));
    if (line > 0 && line + wanted > lines) [block, line] = [block + 1, 0];
    if (block >= blocks || line + each.lines > lines) return spots;
    spots.push({ block, line });
    line += each.lines;
  }
  return spots;
}

/** The fewest lines a block needs for all, and no more than there may be. */
export function linesFor(all: readonly Filling[], blocks: number, most: number): number {
  const sum = all.reduce((n, { lines }) => n + lines, 0);
  for (let lines = Math.ceil(sum / blocks); lines < most; lines++)
    if (fillBlocks(all, blocks, lines).length === all.length) return lines;
  return most;
}
