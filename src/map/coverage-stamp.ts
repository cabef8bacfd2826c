import { barbOf, HAIR_HEAD, type Arrow } from './arrow.ts';
import { coverHead } from './coverage-head.ts';
import { leftBare } from './coverage-run.ts';
import { emptyCoverage, type Coverage, type Lie } from './coverage.ts';
import type { Point } from './patterson.ts';

/** How finely the heads of hairs are told apart: directions in a turn, and parts of a pixel. No eye could tell them nearer. */
const TURNS = 256;
const PARTS = 4;

/** The pixels that a head inks about the one its tip stands in: how far right and down, and the share, 0 to 256. */
type Stamp = { readonly reach: number; readonly cells: Int16Array };

const stamps = new Map<number, Stamp>();
let scaleOfStamps = 0;

/**
 * Covers what the head of a hair inks. Such heads differ only in where they point and where in a pixel they stand: each kind
 * is covered exactly once and then copied. One cut short, or at the rim of the raster, is covered by itself.
 */
export function coverHairHead(coverage: Coverage, arrow: Arrow, lie: Lie): void {
  const { bare, width, height } = coverage;
  const tip = arrow.curve[2];
  const notch = arrow.shaft[2];
  const ahead = tip[0] - notch[0];
  const below = tip[1] - notch[1];
  if (ahead * ahead + below * below < HAIR_HEAD.notched ** 2) {
    coverHead(coverage, barbOf(arrow), lie);
    return;
  }
  const x = tip[0] * lie.scale + lie.right;
  const y = tip[1] * lie.scale + lie.down;
  const column = Math.floor(x);
  const row = Math.floor(y);
  const turn = Math.round((Math.atan2(below, ahead) / (2 * Math.PI)) * TURNS + TURNS) % TURNS;
  const right = Math.floor((x - column) * PARTS);
  const down = Math.floor((y - row) * PARTS);
  const { reach, cells } = stampOf(turn, right, down, lie.scale);
  if (column < reach || row < reach || column + reach >= width || row + reach >= height) {
    coverHead(coverage, barbOf(arrow), lie);
    return;
  }
  const at = row * width + column;
  for (let cell = 0; cell < cells.length; cell += 3) {
    const pixel = at + (cells[cell + 1] ?? 0) * width + (cells[cell] ?? 0);
    bare[pixel] = leftBare(bare[pixel] ?? 0, cells[cell + 2] ?? 0);
  }
}

function stampOf(turn: number, right: number, down: number, scale: number): Stamp {
  if (scale !== scaleOfStamps) stamps.clear();
  scaleOfStamps = scale;
  const key = (turn * PARTS + down) * PARTS + right;
  const known = stamps.get(key);
  if (known) return known;
  const angle = (2 * Math.PI * turn) / TURNS;
  const stamp = stampAt(angle, [(right + 0.5) / PARTS, (down + 0.5) / PARTS], scale);
  stamps.set(key, stamp);
  return stamp;
}

/** The head of a hair that points so, radians, with its tip so far from the corner of a pixel. */
function stampAt(angle: number, [right, down]: Point, scale: number): Stamp {
  const reach = Math.ceil(scale * HAIR_HEAD.length) + 2;
  const size = 2 * reach + 1;
  const coverage = emptyCoverage(size, size);
  const [cosine, sine] = [Math.cos(angle), Math.sin(angle)];
  const corner = (back: number, across: number): Point => [
    -back * cosine - across * sine,
    -back * sine + across * cosine
  ];
  const { length, notched, half } = HAIR_HEAD;
  const barb = [corner(0, 0), corner(length, half), corner(notched, 0), corner(length, -half)] as const;
  coverHead(coverage, barb, { scale, right: reach + right, down: reach + down });
  const cells: number[] = [];
  coverage.bare.subarray(0, size * size).forEach((bare, at) => {
    const ink = 255 - bare;
    // `leftBare` counts to 256, so that a pixel may be covered whole.
    if (ink > 0) cells.push((at % size) - reach, Math.floor(at / size) - reach, ink + (ink > 127 ? 1 : 0));
  });
  return { reach, cells: Int16Array.from(cells) };
}
