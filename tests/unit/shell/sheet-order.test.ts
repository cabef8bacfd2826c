import { describe, expect, it } from 'vitest';
import type { Cell, Sheet } from '../../../src/figure/figure.ts';
import { ariaSort, nextSorting, orderOf } from '../../../src/shell/sheet-order.ts';

const english = new Intl.Collator('en', { numeric: true });

function sheet(rows: readonly (readonly Cell[])[]): Sheet {
  return {
    caption: '',
    columns: [
      { key: 'place', title: 'Place', kind: 'text' },
      { key: 'victims', title: 'Victims', kind: 'number' }
    ],
    rows
  };
}

const sorted = (cells: readonly Cell[], kind: 'text' | 'number', way: 'natural' | 'reverse') => {
  const table = sheet(cells.map((cell) => (kind === 'text' ? [cell, 0] : ['', cell])));
  const key = kind === 'text' ? 'place' : 'victims';
  return orderOf(table, { key, way }, english).map((row) => cells[row]);
};

describe('the order of a table', () => {
  it('is the figure’s own until a reader sorts', () => {
    expect(
      orderOf(
        sheet([
          ['b', 1],
          ['a', 2]
        ]),
        null,
        english
      )
    ).toEqual([0, 1]);
  });

  it('begins with the largest number and then with the smallest', () => {
    expect(sorted([7, 100, 20], 'number', 'natural')).toEqual([100, 20, 7]);
    expect(sorted([7, 100, 20], 'number', 'reverse')).toEqual([7, 20, 100]);
  });

  it('[D3] places a hidden count by what is sure, then by what is possible, and keeps a zero a zero', () => {
    const hidden = { least: 0, most: 4 };
    const more = { least: 0, most: 8 };
    expect(sorted([0, hidden, 1, more], 'number', 'natural')).toEqual([1, more, hidden, 0]);
    expect(sorted([1, hidden, 0, more], 'number', 'reverse')).toEqual([0, hidden, more, 1]);
  });

  it('puts what was not reported last either way, and a text among numbers before it', () => {
    expect(sorted([null, 'not published', 3, 9], 'number', 'natural')).toEqual([9, 3, 'not published', null]);
    expect(sorted([null, 'not published', 3, 9], 'number', 'reverse')).toEqual([3, 9, 'not published', null]);
    expect(sorted(['', 'b', 'a'], 'text', 'reverse')).toEqual(['b', 'a', '']);
  });

  it('follows the alphabet of the language: Åland after Zambia in Swedish, after Albania not', () => {
    const rows = sheet([
      ['Zambia', 1],
      ['Åland', 1],
      ['Albania', 1]
    ]);
    const by = { key: 'place', way: 'natural' } as const;
    expect(orderOf(rows, by, new Intl.Collator('en'))).toEqual([1, 2, 0]);
    expect(orderOf(rows, by, new Intl.Collator('sv'))).toEqual([2, 0, 1]);
  });

  it('leaves equals in the figure’s order, whichever way', () => {
    const rows = sheet([
      ['x', 5],
      ['y', 5],
      ['z', 9]
    ]);
    expect(orderOf(rows, { key: 'victims', way: 'natural' }, english)).toEqual([2, 0, 1]);
    expect(orderOf(rows, { key: 'victims', way: 'reverse' }, english)).toEqual([0, 1, 2]);
  });

  it('comes back to the figure’s own with the third click, and starts anew on another column', () => {
    const first = nextSorting(null, 'victims');
    const second = nextSorting(first, 'victims');
    expect([first?.way, second?.way, nextSorting(second, 'victims')]).toEqual(['natural', 'reverse', null]);
    expect(nextSorting(second, 'place')).toEqual({ key: 'place', way: 'natural' });
  });

  it('is told to assistive technology as it reads: numbers descend first, texts ascend', () => {
    const [place, victims] = sheet([]).columns;
    if (!place || !victims) throw new Error('two columns');
    expect(ariaSort({ key: 'place', way: 'natural' }, place)).toBe('ascending');
    expect(ariaSort({ key: 'victims', way: 'natural' }, victims)).toBe('descending');
    expect(ariaSort({ key: 'victims', way: 'reverse' }, victims)).toBe('ascending');
    expect(ariaSort({ key: 'victims', way: 'natural' }, place)).toBeUndefined();
  });
});
