import { describe, expect, it } from 'vitest';
import { linesOf, settingOf, shadeOf } from '../../../../src/chart/crosstab/geometry.ts';
import { stepFrom } from '../../../../src/chart/crosstab/step.ts';
import type { CrosstabCell, CrosstabColumn, CrosstabRow } from '../../../../src/chart/crosstab/table.ts';
import { countOf } from '../../../../src/query/count.ts';

describe('the shade of a cell', () => {
  it('[D3] follows what is sure, a step each ten times the one before; hidden numbers alone have none', () => {
    expect([1, 9, 10, 99, 100, 999, 1000, 9999, 10_000].map((n) => shadeOf(countOf(n)))).toEqual([
      1, 1, 2, 2, 3, 3, 4, 4, 5
    ]);
    expect(shadeOf(countOf(0, 30))).toBe(0);
    expect(shadeOf(countOf(9, 300))).toBe(1);
  });
});

describe('the setting of a cross table', () => {
  const cell: CrosstabCell = {
    victims: countOf(5023, 86),
    state: 'counted',
    text: '5,023–5,367',
    lines: ['5,023–', '5,367'],
    says: '',
    isDiagonal: false,
    opens: true
  };
  const columns: CrosstabColumn[] = Array.from({ length: 18 }, (_, i) => ({
    id: String(i),
    name: 'Northern America',
    kind: 'part'
  }));
  const row = (id: number): CrosstabRow => ({
    id: String(id),
    name: 'Northern America',
    kind: 'part',
    cells: columns.map(() => cell)
  });
  const rows = Array.from({ length: 18 }, (_, i) => row(i));
  const room = { width: 1376, height: 520, wanted: 13, least: 11 };

  it('is plain where there is room: numbers whole, heads level, type as the page wants it', () => {
    const few = columns.slice(0, 3);
    const setting = settingOf(few, [{ ...row(0), cells: [cell, cell, cell] }], room);
    expect(setting).toEqual({ size: 13, isStacked: false, isUpright: false });
  });

  it('sets ranges in two lines where they would be too wide, and stays within the width', () => {
    const setting = settingOf(columns, rows, { ...room, height: 2000 });
    expect([setting.isStacked, setting.size]).toEqual([true, 13]);
    expect(settingOf(columns, rows, { ...room, height: 2000, width: 800 }).size).toBeLessThan(13);
  });

  it('gives way to the height of the screen, but never below a type that can be read', () => {
    expect(settingOf(columns, rows, { ...room, height: 300 }).size).toBe(11);
  });

  it('scrolls at a type that can be read where nothing fits', () => {
    expect(settingOf(columns, rows, { ...room, width: 328 }).size).toBe(12);
  });

  it('leaves a short range in one line even then', () => {
    expect(linesOf(cell, true)).toEqual(['5,023–', '5,367']);
    expect(linesOf({ ...cell, text: '12–132', lines: ['12–', '132'] }, true)).toEqual(['12–132']);
  });
});

describe('a step in a cross table', () => {
  const from = (key: string, isRtl = false) => stepFrom(key, { row: 1, column: 1 }, 3, 4, isRtl);

  it('goes as the eye sees it, in both directions of writing', () => {
    expect(from('ArrowRight')).toEqual({ row: 1, column: 2 });
    expect(from('ArrowRight', true)).toEqual({ row: 1, column: 0 });
    expect([from('ArrowUp'), from('ArrowDown')]).toEqual([
      { row: 0, column: 1 },
      { row: 2, column: 1 }
    ]);
  });

  it('stops at the edges and jumps to the ends', () => {
    expect(stepFrom('ArrowDown', { row: 2, column: 3 }, 3, 4, false)).toEqual({ row: 2, column: 3 });
    expect([from('Home'), from('End'), from('PageUp'), from('PageDown')]).toEqual([
      { row: 1, column: 0 },
      { row: 1, column: 3 },
      { row: 0, column: 1 },
      { row: 2, column: 1 }
    ]);
    expect(from('a')).toBeNull();
  });
});
