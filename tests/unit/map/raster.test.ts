import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arrowBetween } from '../../../src/map/arrow.ts';
import { coloursOf, type Colours } from '../../../src/map/colours.ts';
import type { PlacedLine } from '../../../src/map/corridors.ts';
import { emptyCoverage } from '../../../src/map/coverage.ts';
import type { Frame } from '../../../src/map/ground.ts';
import type { Inks } from '../../../src/map/inks.ts';
import { inkedPart } from '../../../src/map/patches.ts';
import type { Picture } from '../../../src/map/picture.ts';
import { rasterLines } from '../../../src/map/raster.ts';
import { TONES, type Tone } from '../../../src/map/scene.ts';
import { partFine, strokesOf } from '../../../src/map/strokes.ts';

const cover = { left: -20, top: -10, right: 80, bottom: 50 };
const tones = (tone: (tone: Tone) => string) => Object.fromEntries(TONES.map((each) => [each, tone(each)]));
const inks = {
  casing: 'rgb(240, 240, 240)',
  tones: tones((tone) => (tone === 'hidden' ? 'rgba(200, 0, 0, 0.5)' : 'rgb(0, 0, 200)'))
} as Inks;
const colours = known(coloursOf(inks));

function known(found: Colours | null): Colours {
  if (found === null) throw new Error('a colour cannot be read');
  return found;
}

function line(from: readonly [number, number], to: readonly [number, number], ink = {}): PlacedLine {
  const middle = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2] as const;
  const shaft = [from, middle, to] as const;
  return {
    ...{ id: '', width: 1, tone: 'weak', dash: 'solid', shaft, curve: shaft, middle, via: [] },
    ...ink
  } as unknown as PlacedLine;
}

function painted(
  lines: readonly PlacedLine[],
  shifts: readonly number[] = [0],
  dense = 1,
  part: Frame = cover
): Picture {
  const [width, height] = [(part.right - part.left) * dense, (part.bottom - part.top) * dense];
  const picture = { width, height, data: new Uint8ClampedArray(4 * width * height) };
  const coverage = emptyCoverage(width, height);
  rasterLines(picture, coverage, lines, 'world-screen', colours, { cover: part, dense, shifts });
  expect(coverage.bare.every((each) => each === 255)).toBe(true);
  return picture;
}

const pixel = ({ data, width }: Picture, x: number, y: number) => [
  ...data.slice(4 * (y * width + x), 4 * (y * width + x) + 4)
];

test('no lines paint nothing, and lines outside the cover neither', () => {
  expect(painted([]).data.every((each) => each === 0)).toBe(true);
  expect(painted([line([200, 0], [300, 0])]).data.every((each) => each === 0)).toBe(true);
});

test('a line stands where its drawing has it, at any density and in each copy of the world', () => {
  const drawn = [line([0, 10.5], [20, 10.5])];
  expect(pixel(painted(drawn), 30, 20)).toEqual([0, 0, 200, 255]);
  expect(pixel(painted(drawn, [0], 2), 60, 41)).toEqual([0, 0, 200, 255]);
  expect(pixel(painted(drawn, [0, 40]), 70, 20)).toEqual([0, 0, 200, 255]);
  expect(pixel(painted(drawn), 70, 20)).toEqual([0, 0, 0, 0]);
});

test('lines of one colour that lie on each other are never more opaque than the colour', () => {
  const near = fc.double({ min: -30, max: 90, noNaN: true });
  const ends = fc.tuple(near, near, near, near);
  fc.assert(
    fc.property(fc.array(ends, { maxLength: 30 }), (routes) => {
      const { data } = painted(routes.map(([a, b, c, d]) => line([a, b], [c, d], { tone: 'hidden' })));
      expect(data.reduce((most, each, at) => (at % 4 === 3 ? Math.max(most, each) : most), 0)).toBeLessThan(
        129
      );
    })
  );
});

test('a colour over another hides it where it is opaque, and mixes where it is not', () => {
  const [under, over] = [line([0, 10.5], [20, 10.5]), line([10, 0], [10, 20], { tone: 'hidden', width: 2 })];
  expect(pixel(painted([under, over]), 30, 20)).toEqual([100, 0, 100, 255]);
  expect(pixel(painted([over, under]), 30, 20)).toEqual([0, 0, 200, 255]);
});

test('a strong line keeps clear of what it crosses, and lies over it', () => {
  const picture = painted([
    line([20, 0], [20, 40], { tone: 'strong', width: 2 }),
    line([0, 10.5], [60, 10.5])
  ]);
  expect(pixel(picture, 38, 20).slice(0, 3)).toEqual([204, 204, 234]);
  expect(pixel(picture, 40, 20)).toEqual([0, 0, 200, 255]);
  expect(pixel(picture, 50, 20)).toEqual([0, 0, 200, 255]);
});

const strongArrows = fc.array(
  fc
    .tuple(...[0, 0, 0, 0, 0, 0].map(() => fc.double({ min: -60, max: 120, noNaN: true })))
    .map(([a = 0, b = 0, c = 0, d = 0, e = 0, f = 0]) => {
      const arrow = arrowBetween(
        [
          [a, b],
          [c, d],
          [e, f]
        ],
        0,
        1,
        2
      );
      return line([a, b], [e, f], { ...arrow, tone: 'strong', width: 2 });
    }),
  { maxLength: 8 }
);

test('strong lines are inked wherever they bend, with their heads, and nothing of them is left for the next', () => {
  fc.assert(
    fc.property(
      strongArrows,
      fc.constantFrom(1, 2),
      fc.constantFrom([0], [0, 50]),
      (lines, dense, shifts) => {
        painted(lines, shifts, dense);
      }
    )
  );
});

test('nothing is inked outside the part that holds the lines, which a step of theirs seldom changes', () => {
  const wide = { left: -256, top: -192, right: 384, bottom: 256 };
  fc.assert(
    fc.property(strongArrows, fc.constantFrom([0], [0, 100]), (lines, shifts) => {
      const part = inkedPart(lines, shifts, wide);
      const whole = painted(lines, shifts, 1, wide);
      const inked = (at: number) => whole.data[4 * at + 3] !== 0;
      const outside = Array.from({ length: whole.width * whole.height }, (_, at) => at).filter((at) => {
        const x = (at % whole.width) + wide.left;
        const y = Math.floor(at / whole.width) + wide.top;
        return inked(at) && (x < part.left || x >= part.right || y < part.top || y >= part.bottom);
      });
      expect(outside).toEqual([]);
      for (const edge of Object.values(part)) expect(Math.abs(edge % 64)).toBe(0);
    }),
    { numRuns: 40 }
  );
  expect(inkedPart([line([0, 0], [20, 10])], [0], cover)).toEqual({ ...cover, right: 64 });
});

test('dashed and broad lines are left to the canvas', () => {
  const thin = [{}, { tone: 'strong' }, { mark: 'plus' }].map((ink) => line([0, 0], [9, 9], ink));
  const others = [{ dash: 'long' }, { width: 5 }].map((ink) => line([0, 0], [9, 9], ink));
  expect(partFine([...thin, ...others])).toEqual({ fine: thin, others });
});

test('lines that look alike make one stroke, whatever comes between them', () => {
  const routes = ['weak', 'middle', 'weak', 'weak'].map((tone) => line([0, 0], [9, 9], { tone }));
  expect(strokesOf(routes, 'world-screen').map(({ lines }) => lines.length)).toEqual([3, 1]);
});

test('a colour that only a canvas can read leaves everything to it', () => {
  expect(coloursOf({ ...inks, casing: 'color(srgb 1 1 1)' })).toBeNull();
  expect(coloursOf(inks)?.tones.hidden).toEqual([200, 0, 0, 127.5]);
});
