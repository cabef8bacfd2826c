import type { PlacedLine } from './corridors.ts';
import type { Frame } from './ground.ts';
import { isWorld, type MapKind } from './scale.ts';
import { isBroad } from './strands.ts';

/** Lines that are painted in one stroke. */
export type Stroke = { readonly first: PlacedLine; readonly width: number; readonly lines: PlacedLine[] };

/** What keeps a broad line clear of those it crosses: by how many pixels it is wider, and how opaque. */
export const CASING = { wider: 2.4, opacity: 0.85 } as const;

/** Up to this many pixels of width a line is fine: its ends may be cut along the pixels and not across the line. */
const MOST_FINE = 2.25;

/** Thin lines gathered by tone, dash and width, then the broad ones each by itself, in their order. */
export function strokesOf(lines: readonly PlacedLine[], kind: MapKind): Stroke[] {
  const thin = new Map<string, Stroke>();
  const broad: Stroke[] = [];
  let last: Stroke | undefined;
  for (const line of lines) {
    if (isAlone(line, kind)) {
      broad.push({ first: line, width: line.width, lines: [line] });
      continue;
    }
    const width = Math.round(line.width * 4) / 4;
    // Most lines look like the one before, and need no key.
    if (last?.width === width && last.first.tone === line.tone && last.first.dash === line.dash) {
      last.lines.push(line);
      continue;
    }
    const key = `${line.tone} ${line.dash} ${width}`;
    last = thin.get(key);
    if (last) last.lines.push(line);
    else thin.set(key, (last = { first: line, width, lines: [line] }));
  }
  return [...thin.values(), ...broad];
}

/** Lines parted into fine ones, which are thin and solid, and all others. */
export function partFine(lines: readonly PlacedLine[]): {
  readonly fine: readonly PlacedLine[];
  readonly others: readonly PlacedLine[];
} {
  const fine: PlacedLine[] = [];
  const others: PlacedLine[] = [];
  for (const line of lines) {
    (line.dash === 'solid' && line.width <= MOST_FINE ? fine : others).push(line);
  }
  return { fine, others };
}

/** Whether the box of a line meets a part of the drawing: a curve lies within the triangle of its three points. */
export function meets({ shaft, width }: PlacedLine, frame: Frame): boolean {
  const a = shaft[0];
  const b = shaft[1];
  const c = shaft[2];
  const reach = 2 + 2 * width;
  return (
    Math.min(a[0], b[0], c[0]) <= frame.right + reach &&
    Math.max(a[0], b[0], c[0]) >= frame.left - reach &&
    Math.min(a[1], b[1], c[1]) <= frame.bottom + reach &&
    Math.max(a[1], b[1], c[1]) >= frame.top - reach
  );
}

function isAlone(line: PlacedLine, kind: MapKind): boolean {
  return isWorld(kind) ? isBroad(line, kind) : line.width > 1.5;
}
