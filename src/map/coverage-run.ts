/** What covers a pixel of which some is covered already and ink then covers a share, 0 to 256: as if one lay across the other. */
export function covered(before: number, share: number): number {
  return 255 - (((255 - before) * (256 - share)) >> 8);
}

/**
 * Runs along the axis on which a piece is longer, a pixel a step, from `along` until `end`, and covers what lies across. A
 * step belongs to the piece that holds its middle: two pieces that meet never cover one twice. Whole numbers, 65,536 a
 * pixel, for it steps millions of times.
 */
export function run(
  ink: Uint8Array,
  thick: number,
  along: number,
  across: number,
  end: number,
  slope: number,
  stride: number,
  length: number,
  strideAcross: number,
  lengthAcross: number
): void {
  // A hair is a pixel across in its column or row, however steep, and paler where it is thinner: browsers draw it so.
  const reach = thick > 1 ? thick * Math.sqrt(1 + slope * slope) : 1;
  const full = Math.round(256 * Math.min(1, thick));
  const near = across - reach / 2 + (0.5 - along) * slope;
  // Only steps whose ink lies wholly within: at the rim, which nobody sees, a line ends a pixel early.
  const room = lengthAcross - 1 - reach - RIM;
  let first = Math.max(0, Math.ceil(along - 0.5));
  let until = Math.min(length, Math.ceil(end - 0.5));
  if (Math.min(near + first * slope, near + until * slope) < RIM) {
    if (slope === 0) return;
    if (slope > 0) first = Math.max(first, Math.ceil((RIM - near) / slope));
    else until = Math.min(until, Math.ceil((RIM - near) / slope));
  }
  if (Math.max(near + first * slope, near + until * slope) > room) {
    if (slope === 0) return;
    if (slope > 0) until = Math.min(until, Math.floor((room - near) / slope));
    else first = Math.max(first, Math.ceil((room - near) / slope));
  }
  const rise = Math.round(slope * 65_536);
  const left = Math.round((near + first * slope) * 65_536);
  if (thick === 1) hair(ink, left, rise, first * stride, until * stride, stride, strideAcross);
  else {
    const wide = Math.round(reach * 65_536);
    band(ink, left, rise, wide, full, first * stride, until * stride, stride, strideAcross);
  }
}

/** Pixels by which what is covered stays off the rim, for what rounding adds along the way. */
const RIM = 0.05;

/** A hair covers two pixels a step: most of what is drawn is one, and takes half the time that a band would. */
function hair(
  ink: Uint8Array,
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
    ink[at] = covered(ink[at] ?? 0, 256 - beyond);
    ink[at + strideAcross] = covered(ink[at + strideAcross] ?? 0, beyond);
  }
}

function band(
  ink: Uint8Array,
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
    ink[at] = covered(ink[at] ?? 0, ((256 - ((left >> 8) & 255)) * full) >> 8);
    for (let inner = at + strideAcross; inner < last; inner += strideAcross) ink[inner] = 255;
    ink[last] = covered(ink[last] ?? 0, (((right >> 8) & 255) * full) >> 8);
  }
}
