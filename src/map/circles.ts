import type { PlacedDot, PlacedRing } from './corridors.ts';
import type { Point } from './patterson.ts';
import type { Dash, SceneDot, Tone } from './scene.ts';

/** Rings of one tone, one dash and one width as a single piece of ink. */
export type RingStrand = {
  readonly tone: Tone;
  readonly dash: Dash;
  /** pixels */
  readonly width: number;
  readonly open: boolean;
  readonly circles: string;
  readonly heads: string;
};

/** Dots of one role as a single piece of ink. */
export type DotStrand = { readonly role: SceneDot['role']; readonly circles: string };

/** A circle as SVG path data, in tenths of a pixel. */
export function circleText([x, y]: Point, radius: number): string {
  const [r, across] = [radius.toFixed(1), (2 * radius).toFixed(1)];
  return `M${(x - radius).toFixed(1)},${y.toFixed(1)}a${r},${r} 0 1,0 ${across},0a${r},${r} 0 1,0 -${across},0z`;
}

/** How broad the band of a ring is, pixels; `size` is 1 on a screen, more on a stage. */
export function bandWidth(radius: number, size: number, open = false): number {
  if (open) return size;
  return radius > 8 ? 2.4 * size : 1.6 * size;
}

/** A ring smaller than this has no room for the head that says which way it runs, pixels. */
export const HEADED = 12;

/** Rings gathered by what they look like; those with a mark are left to be drawn one by one. */
export function gatherRings(
  rings: readonly PlacedRing[],
  size: number
): { readonly strands: readonly RingStrand[]; readonly alone: readonly PlacedRing[] } {
  const strands = new Map<string, { -readonly [Key in keyof RingStrand]: RingStrand[Key] }>();
  for (const { at, radius, tone, dash = 'solid', mark, open = false } of rings) {
    if (mark) continue;
    const width = bandWidth(radius, size, open);
    const key = `${tone} ${dash} ${width}`;
    const strand = strands.get(key) ?? { tone, dash, width, open, circles: '', heads: '' };
    strand.circles += circleText(at, radius);
    if (radius > HEADED && !open) strand.heads += headAt(at, radius);
    strands.set(key, strand);
  }
  return { strands: [...strands.values()], alone: rings.filter(({ mark }) => mark) };
}

/** The head of a ring as it stands at three o'clock and points down. */
function headAt([x, y]: Point, radius: number): string {
  return `M${(x + radius - 5.5).toFixed(1)},${(y - 4).toFixed(1)}h11l-5.5,10z`;
}

/** Dots gathered by role, the hidden ones under the published ones. */
export function gatherDots(
  dots: readonly PlacedDot[],
  radiusOf: (role: SceneDot['role']) => number
): readonly DotStrand[] {
  return (['hidden', 'published', 'focus'] as const).flatMap((role) => {
    const circles = dots
      .filter((dot) => dot.role === role)
      .map(({ at }) => circleText(at, radiusOf(role)))
      .join('');
    return circles === '' ? [] : [{ role, circles }];
  });
}
