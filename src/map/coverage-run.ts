import type { Coverage } from './coverage.ts';

/** What of a pixel stays bare of which so much was and ink then covers a share, 0 to 256: as if it lay across. */
export function leftBare(before: number, share: number): number {
  return (before * (256 - share)) >> 8;
}

/**
 * Covers what the straight pieces of a way ink that is so many pixels thick; `way` has two numbers for each point. A piece
 * runs along the axis on which it is longer, a pixel a step, and covers what lies across. A step belongs to the piece that
 * holds its middle: two pieces that meet never cover one twice. Whole numbers, 65,536 a pixel, for it steps millions of times.
 */
export function runAlong(
  { bare, width, height }: Coverage,
  way: Float64Array,
  pieces: number,
  thick: number
): void {
  for (let piece = 0; piece < pieces; piece++) {
    const at = 2 * piece;
    const dx = number(way, at + 2) - number(way, at);
    const dy = number(way, at + 3) - number(way, at + 1);
    const isFlat = Math.abs(dx) >= Math.abs(dy);
    const main = isFlat ? 0 : 1;
    const side = 1 - main;
    const far = isFlat ? dx : dy;
    if (far === 0) continue;
    // From the end that lies lower on its axis.
    const first = far > 0 ? at : at + 2;
    const along = number(way, first + main);
    const across = number(way, first + side);
    const end = number(way, 2 * at + 2 - first + main);
    const slope = (isFlat ? dy : dx) / far;
    const length = isFlat ? width : height;
    const lengthAcross = isFlat ? height : width;
    // A hair is a pixel across in its column or row, however steep, and paler where it is thinner: browsers draw it so.
    const reach = thick > 1 ? thick * Math.sqrt(1 + slope * slope) : 1;
    const near = across - reach / 2 + (0.5 - along) * slope;
    // Only steps whose ink lies wholly within: at the rim, which nobody sees, a line ends a pixel early.
    const room = lengthAcross - 1 - reach - RIM;
    let from = Math.max(0, Math.ceil(along - 0.5));
    let until = Math.min(length, Math.ceil(end - 0.5));
    if (Math.min(near + from * slope, near + until * slope) < RIM) {
      if (slope === 0) continue;
      if (slope > 0) from = Math.max(from, Math.ceil((RIM - near) / slope));
      else until = Math.min(until, Math.ceil((RIM - near) / slope));
    }
    if (Math.max(near + from * slope, near + until * slope) > room) {
      if (slope === 0) continue;
      if (slope > 0) until = Math.min(until, Math.floor((room - near) / slope));
      else from = Math.max(from, Math.ceil((room - near) / slope));
    }
    if (until <= from) continue;
    const rise = Math.round(slope * 65_536);
    const left = Math.round((near + from * slope) * 65_536);
    const stride = isFlat ? 1 : width;
    const strideAcross = isFlat ? width : 1;
    if (thick === 1) hair(bare, left, rise, from * stride, until * stride, stride, strideAcross);
    else {
      const wide = Math.round(reach * 65_536);
      const full = Math.round(256 * Math.min(1, thick));
      band(bare, left, rise, wide, full, from * stride, until * stride, stride, strideAcross);
    }
  }
}

function number(way: Float64Array, at: number): number {
  return way[at] ?? 0;
}

/** Pixels by which what is covered stays off the rim, for what rounding adds along the way. */
const RIM = 0.05;

/** A hair covers two pixels a step: most of what is drawn is one, and takes half the time that a band would. */
function hair(
  bare: Uint8Array,
  start: number,
  rise: number,
  from: number,
  to: number,
  stride: number,
  strideAcross: number
): void {
  for (let row = from, left = start; row < to; row += stride, left = (left + rise) | 0) {
    const at = row + (left >> 16) * strideAcross;
    const beyond = (left >> 8) & 255;
    bare[at] = leftBare(bare[at] ?? 0, 256 - beyond);
    bare[at + strideAcross] = leftBare(bare[at + strideAcross] ?? 0, beyond);
  }
}

function band(
  bare: Uint8Array,
  start: number,
  rise: number,
  wide: number,
  full: number,
  from: number,
  to: number,
  stride: number,
  strideAcross: number
): void {
  for (let row = from, left = start; row < to; row += stride, left = (left + rise) | 0) {
    const right = (left + wide) | 0;
    const at = row + (left >> 16) * strideAcross;
    const last = row + (right >> 16) * strideAcross;
    bare[at] = leftBare(bare[at] ?? 0, ((256 - ((left >> 8) & 255)) * full) >> 8);
    for (let inner = at + strideAcross; inner < last; inner += strideAcross) bare[inner] = 0;
    bare[last] = leftBare(bare[last] ?? 0, (((right >> 8) & 255) * full) >> 8);
  }
}
