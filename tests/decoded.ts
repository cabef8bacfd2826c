import jsQR from 'jsqr';

/** Pixels of a module: enough for a decoder to find the corners. */
const PIXELS = 4;

/** What a decoder of another make reads in the path of a QR code that is `width` modules wide: dark runs on light. */
export function decoded(path: string, width: number): string | null {
  const side = width * PIXELS;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [run, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z|[^M]+$/g)) {
    if (x === undefined) throw new Error(`not a run of a code: ${run}`);
    for (let row = Number(y) * PIXELS; row < (Number(y) + 1) * PIXELS; row++) {
      const start = (row * side + Number(x) * PIXELS) * 4;
      for (let at = start; at < start + Number(length) * PIXELS * 4; at += 4) pixels.fill(0, at, at + 3);
    }
  }
  return jsQR(pixels, side, side, { inversionAttempts: 'dontInvert' })?.data ?? null;
}
