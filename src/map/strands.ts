import { headText, lineText } from './arrow.ts';
import type { PlacedLine } from './corridors.ts';
import { isWorld, type MapKind } from './scale.ts';

/** Routes of one tone, one dash and one width as a single piece of ink: hundreds of them cost as much as one. */
export type Strand = Pick<PlacedLine, 'tone' | 'dash'> & {
  /** pixels, to a quarter of one */
  readonly width: number;
  readonly lines: string;
  readonly heads: string;
};

/** True where a line is strong or bears a mark, or lies round a place in focus: it keeps clear of what it crosses. */
export function isBroad({ tone, mark }: Pick<PlacedLine, 'tone' | 'mark'>, kind: MapKind): boolean {
  return !isWorld(kind) || tone === 'strong' || mark !== undefined;
}

/** More lines than this round a place in focus are gathered as those of the world are. */
const MOST_ALONE = 60;

/** Whether the lines of a picture are so many that they are gathered. */
export function isCrowded(lines: readonly unknown[], kind: MapKind): boolean {
  return isWorld(kind) || lines.length > MOST_ALONE;
}

/** Routes gathered into strands, in the order of their first; few of them, and those with a mark, are drawn one by one. */
export function gatherStrands(
  lines: readonly PlacedLine[],
  kind: MapKind
): { readonly strands: readonly Strand[]; readonly alone: readonly PlacedLine[] } {
  const strands = new Map<string, { -readonly [Key in keyof Strand]: Strand[Key] }>();
  const alone: PlacedLine[] = [];
  const isGathered = isCrowded(lines, kind);
  for (const placed of lines) {
    if (!isGathered || placed.mark !== undefined) {
      alone.push(placed);
      continue;
    }
    const { tone, dash } = placed;
    const width = Math.round(placed.width * 4) / 4;
    const key = `${tone} ${dash} ${width}`;
    const strand = strands.get(key) ?? { tone, dash, width, lines: '', heads: '' };
    strand.lines += lineText(placed);
    strand.heads += headText(placed);
    strands.set(key, strand);
  }
  return { strands: [...strands.values()], alone };
}
