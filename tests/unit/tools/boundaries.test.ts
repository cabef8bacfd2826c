import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { areaAt, placeOutlines, readOutlines } from '../../../src/map/outlines.ts';
import { paperProjection } from '../../../src/map/paper.ts';
import { outlineBytes } from '../../../tools/boundaries.ts';

const points = readFileSync(new URL('../../fixtures/disputed-points.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(','))
  .map(([name = '', lng, lat, area = '']) => ({ name, at: [Number(lng), Number(lat)] as const, area }));

const packed = { coarse: outlineBytes('coarse'), fine: outlineBytes('fine') };

describe.each([
  { scale: 'coarse', kilobytes: 15 },
  { scale: 'fine', kilobytes: 60 }
] as const)('$scale outlines', ({ scale, kilobytes }) => {
  const bytes = packed[scale];
  const outlines = readOutlines(bytes.buffer);
  const { areas, lines } = outlines;

  test.each(points)('$name lies in $area', ({ at, area }) => {
    expect(area.split('|')).toContain(areaAt(outlines, at));
  });

  test('an area of its own is cut out of every country, not only painted over it', () => {
    const countries = { ...outlines, areas: areas.filter(({ id }) => !id.startsWith('x')) };
    for (const { at } of points.filter(({ area }) => /^x\w+$/.test(area)))
      expect(areaAt(countries, at)).toBeNull();
  });

  test(`they fit in ${kilobytes} kB of brotli`, () => {
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
    expect(brotliCompressSync(bytes, { params }).length).toBeLessThanOrEqual(kilobytes * 1000);
  });

  test('no edge goes round the back of the world, and none leaves it', () => {
    const strays = areas.flatMap(({ rings }) =>
      rings.flatMap((ring) =>
        ring.filter(
          ([lng], index) => Math.abs(lng) > 180 || Math.abs(lng - (ring[index - 1]?.[0] ?? lng)) >= 180
        )
      )
    );
    expect(strays).toEqual([]);
  });

  test('every ring is closed, encloses something, and every area has one', () => {
    expect(areas.filter(({ rings }) => rings.length === 0)).toEqual([]);
    const broken = areas
      .flatMap(({ rings }) => rings)
      .filter((ring) => String(ring[0]) !== String(ring.at(-1)) || new Set(ring.map(String)).size < 3);
    expect(broken).toEqual([]);
  });

  test('every id is an ISO code, Kosovo or an area of its own; the Antarctic is left out', () => {
    const ids = areas.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^([A-Z]{3}|xJK|xAC|xAP|xAB|xKU)$/.test(id))).toEqual([]);
    expect(ids.filter((id) => ['ATA', 'SOL', 'CYN', 'KAS', 'IOA', 'ATC'].includes(id))).toEqual([]);
  });

  test('the Line of Control is dotted; Kosovo, Abyei, Aksai Chin and Arunachal are dashed', () => {
    const idsOf = (style: string) =>
      new Set(lines.filter((line) => line.style === style).map(({ id }) => id));
    expect(idsOf('dotted')).toEqual(new Set(['xJK-LoC']));
    expect(idsOf('dashed')).toEqual(new Set(['XKX', 'xAB', 'xAC', 'xAP', 'xJK']));
  });

  test('no settled boundary runs inside Jammu and Kashmir', () => {
    const kashmir = { ...outlines, areas: areas.filter(({ id }) => id === 'xJK') };
    const inside = outlines.borders.filter((index) =>
      (outlines.arcs[index] ?? []).slice(1, -1).some((point) => {
        const [lng, lat] = point;
        const around = [-0.1, 0.1].flatMap((x) => [-0.1, 0.1].map((y) => [lng + x, lat + y] as const));
        return around.every((place) => areaAt(kashmir, place) === 'xJK');
      })
    );
    expect(inside).toEqual([]);
  });

  test('they can be drawn without a number that is none', () => {
    const project = paperProjection({ width: 960, height: 480 }, { center: [24, 20], zoom: 1.9 });
    const placed = placeOutlines(outlines, project);
    expect(placed.areas.map(({ d }) => d).join('')).toMatch(/^[-MLZ0-9.,]+$/);
  });
});
