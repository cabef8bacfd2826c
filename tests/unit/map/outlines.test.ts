import fc from 'fast-check';
import { expect, test } from 'vitest';
import { InputError } from '../../../src/domain/issue.ts';
import { areaAt, placeOutlines, readOutlines } from '../../../src/map/outlines.ts';
import { packOutlines } from '../../../tools/boundaries-pack.ts';
import type { Packable } from '../../../tools/boundaries-pack.ts';

/* Two squares side by side, the border between them, and a dotted line across; units are half degrees. */
const squares: Packable = {
  arcs: [
    [
      [10, 0],
      [10, 10]
    ],
    [
      [10, 10],
      [0, 10],
      [0, 0],
      [10, 0]
    ],
    [
      [10, 10],
      [20, 10],
      [20, 0],
      [10, 0]
    ],
    [
      [2, 5],
      [18, 5]
    ]
  ],
  areas: [
    { id: 'AAA', arcs: [[0, 1]] },
    { id: 'BBB', arcs: [[2, 0]] }
  ],
  borders: [0],
  lines: [{ id: 'xLine', style: 'dotted', arc: 3 }]
};
const packed = packOutlines(squares, 2);

test('what was packed is what is read, in degrees', () => {
  const outlines = readOutlines(packed.buffer);
  expect(outlines.arcs[0]).toEqual([
    [5, 0],
    [5, 5]
  ]);
  expect(outlines.areas.map(({ id, arcs }) => ({ id, arcs }))).toEqual(squares.areas);
  expect(outlines.areas[0]?.rings).toEqual([
    [
      [5, 0],
      [5, 5],
      [0, 5],
      [0, 0],
      [5, 0]
    ]
  ]);
  expect(outlines.areas[1]?.box).toEqual([5, 0, 10, 5]);
  expect(outlines.borders).toEqual([0]);
  expect(outlines.lines).toEqual([
    {
      id: 'xLine',
      style: 'dotted',
      points: [
        [1, 2.5],
        [9, 2.5]
      ]
    }
  ]);
});

test('any arcs are read as they were packed', () => {
  const coordinate = fc.integer({ min: -9000, max: 9000 });
  const point = fc.tuple(coordinate, coordinate);
  fc.assert(
    fc.property(fc.array(fc.array(point, { minLength: 2, maxLength: 6 }), { maxLength: 6 }), (arcs) => {
      const bytes = packOutlines({ arcs, areas: [], borders: [], lines: [] }, 1);
      expect(readOutlines(bytes.buffer).arcs).toEqual(arcs);
    })
  );
});

test('a flipped bit anywhere is an error that says what was expected', () => {
  fc.assert(
    fc.property(fc.nat({ max: packed.length - 1 }), fc.nat({ max: 7 }), (at, bit) => {
      const bytes = packed.slice();
      bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
      expect(() => readOutlines(bytes.buffer)).toThrow(InputError);
    })
  );
});

test('a file cut short, an empty one and one of another kind are errors', () => {
  expect(() => readOutlines(packed.slice(0, 20).buffer)).toThrow(/expected checksum/);
  expect(() => readOutlines(new ArrayBuffer(0))).toThrow(/expected a file that begins with "TAO1"/);
  expect(() => readOutlines(new TextEncoder().encode('<!doctype html>').buffer)).toThrow(/got "<!do"/);
});

test('a point is in the area that holds it, and at sea in none', () => {
  const outlines = readOutlines(packed.buffer);
  expect(areaAt(outlines, [2, 2])).toBe('AAA');
  expect(areaAt(outlines, [7, 2])).toBe('BBB');
  expect(areaAt(outlines, [11, 2])).toBeNull();
});

test('of two areas on each other the later one is found', () => {
  const twice = { ...squares, areas: [...squares.areas, { id: 'xTop', arcs: [[0, 1]] }] };
  expect(areaAt(readOutlines(packOutlines(twice, 2).buffer), [2, 2])).toBe('xTop');
});

test('neighbours are drawn along the same points, with one decimal', () => {
  const placed = placeOutlines(readOutlines(packed.buffer), ([lng, lat]) => [lng * 1.11, -lat]);
  expect(placed.areas[0]).toEqual({ id: 'AAA', d: 'M5.6,0L5.6,-5L5.6,-5L0,-5L0,0L5.6,0Z' });
  expect(placed.areas[1]?.d).toBe('M5.6,-5L11.1,-5L11.1,0L5.6,0L5.6,0L5.6,-5Z');
  expect(placed.borders).toBe('M5.6,0L5.6,-5');
  expect(placed.lines).toEqual([{ id: 'xLine', style: 'dotted', d: 'M1.1,-2.5L10,-2.5' }]);
});

test('what lies wholly outside the wanted part of the drawing is left out', () => {
  const within = { left: 8, top: -10, right: 20, bottom: 10 };
  const placed = placeOutlines(readOutlines(packed.buffer), (place) => place, within);
  expect(placed.areas.map(({ d }) => d !== '')).toEqual([false, true]);
  expect(placed.borders).toBe('');
});
