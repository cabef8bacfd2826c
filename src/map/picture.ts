import type { Colour } from './colours.ts';
import type { Coverage } from './coverage.ts';
import type { Frame } from './ground.ts';

/** A picture as `ImageData` has it: four bytes a pixel, colours not multiplied by how opaque they are. */
export type Picture = {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray<ArrayBuffer>;
};

/** Lays a colour on a part of a picture where it is covered, over what is there, and empties the coverage. */
export function inkCovered(
  { data, width, height }: Picture,
  { bare }: Coverage,
  colour: Colour,
  { left, top, right, bottom }: Frame
): void {
  // Four pixels of coverage at a time, and one of the picture: red is the lowest byte wherever there is a browser.
  const words = new Int32Array(bare.buffer);
  const pixels = new Uint32Array(data.buffer);
  const from = Math.max(0, left);
  const to = Math.min(width, right);
  for (let row = Math.max(0, top); row < Math.min(height, bottom); row++) {
    inkRow(pixels, words, colour, (row * width + from) >> 2, (row * width + to + 3) >> 2);
  }
}

/** Four pixels that nothing covers. */
const NONE = -1;

function inkRow(pixels: Uint32Array, words: Int32Array, colour: Colour, first: number, until: number): void {
  const red = colour[0];
  const green = colour[1];
  const blue = colour[2];
  const opaque = colour[3];
  const plain = red | (green << 8) | (blue << 16);
  for (let word = first; word < until; word++) {
    const four = ~(words[word] ?? NONE);
    if (four === 0) continue;
    for (let pixel = 4 * word, rest = four; rest !== 0; pixel++, rest >>>= 8) {
      if ((rest & 255) === 0) continue;
      const share = ((rest & 255) * opaque * (1 / 255) + 0.5) | 0;
      const under = pixels[pixel] ?? 0;
      const isBare = share === 255 || under === 0;
      pixels[pixel] = isBare ? plain | (share << 24) : laid(under, red, green, blue, share);
    }
    words[word] = NONE;
  }
}

/** A pixel under a colour, both with the opacity in the highest byte. */
function laid(under: number, red: number, green: number, blue: number, opaque: number): number {
  const share = opaque / 255;
  const rest = ((under >>> 24) / 255) * (1 - share);
  const part = share / (share + rest);
  const mixed = (over: number, below: number): number => (below + (over - below) * part + 0.5) | 0;
  return (
    mixed(red, under & 255) |
    (mixed(green, (under >> 8) & 255) << 8) |
    (mixed(blue, (under >> 16) & 255) << 16) |
    (((share + rest) * 255 + 0.5) << 24)
  );
}
