import type { PlacedCorridor } from './corridors.ts';

/** Thin routes of one tone and one width as a single piece of ink: hundreds of them cost as much as one. */
export type Strand = {
  readonly tone: PlacedCorridor['tone'];
  /** pixels, to a quarter of one */
  readonly width: number;
  readonly lines: string;
  readonly heads: string;
};

/** Thin routes gathered into strands, and the strong ones left to be drawn one by one, in their order. */
export function gatherStrands(corridors: readonly PlacedCorridor[]): {
  readonly strands: readonly Strand[];
  readonly strong: readonly PlacedCorridor[];
} {
  const strands = new Map<string, { tone: Strand['tone']; width: number; lines: string; heads: string }>();
  const strong: PlacedCorridor[] = [];
  for (const placed of corridors) {
    if (placed.tone === 'strong') {
      strong.push(placed);
      continue;
    }
    const width = Math.round(placed.width * 4) / 4;
    const key = `${placed.tone} ${width}`;
    const strand = strands.get(key) ?? { tone: placed.tone, width, lines: '', heads: '' };
    strand.lines += placed.line;
    strand.heads += placed.head;
    strands.set(key, strand);
  }
  return { strands: [...strands.values()], strong };
}
