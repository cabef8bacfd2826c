import type { Inks } from './inks.ts';
import { TONES, type Tone } from './scene.ts';

/** A colour as a raster takes it: red, green, blue and how opaque, each 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number, opaque: number];

/** The colours of lines as a raster takes them. */
export type Colours = { readonly casing: Colour; readonly tones: Readonly<Record<Tone, Colour>> };

/** Inks as numbers; nothing where one is written otherwise than as `rgb()`, which only a canvas can read. */
export function coloursOf({ casing, tones }: Inks): Colours | null {
  const sea = colourOf(casing);
  const colours = TONES.map((tone) => [tone, colourOf(tones[tone])] as const);
  if (sea === null || colours.some(([, colour]) => colour === null)) return null;
  return { casing: sea, tones: Object.fromEntries(colours) as Record<Tone, Colour> };
}

function colourOf(ink: string): Colour | null {
  const [, numbers] = /^rgba?\(([\d\s.,/]+)\)$/.exec(ink) ?? [];
  const [red, green, blue, opaque = 1] = numbers?.match(/[\d.]+/g)?.map(Number) ?? [];
  if (red === undefined || green === undefined || blue === undefined) return null;
  return [red, green, blue, 255 * opaque];
}
