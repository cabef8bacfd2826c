import { describe, expect, it } from 'vitest';
import { placeTrend, type TrendLine } from '../../../../src/chart/trend/geometry.ts';
import { farthest, placeEndLabels, ROW } from '../../../../src/chart/trend/labels.ts';

const EM = 12;
const span = { from: 2021, to: 2022 };
const lineOf = (id: string, persons: number): TrendLine => ({
  id,
  tone: 0,
  years: [2021, 2022].map((year) => ({
    year,
    victims: { least: persons, most: persons },
    reporting: 1,
    flags: []
  }))
});

/** Where the ends of lines with these last numbers stand, in a chart of a height in ems, in so many rows each. */
function ends(persons: readonly number[], height: number, rows: number) {
  const lines = persons.map((number, at) => lineOf(String(at), number));
  const paper = { width: 400, height: height * EM, em: EM, gutter: 8 * EM };
  const placed = placeTrend(lines, paper, { span, most: Math.max(...persons), foot: 2 });
  const room = { em: EM, top: placed.top, bottom: placed.bottom, x: 0 };
  const labels = placeEndLabels(placed.lines, rows, room);
  return { placed, labels, off: farthest(placed.lines, labels, rows, EM) };
}

describe('the labels at the ends of lines', () => {
  it('stand by their lines where these are apart', () => {
    expect(ends([80, 50, 20], 24, 2).off).toBeLessThan(EM);
  });

  it('never cover one another', () => {
    const { labels } = ends([100, 3, 2, 1, 0, 0], 20, 1);
    const ys = labels.map(({ y }) => y).sort((a, b) => a - b);
    expect(ys.every((y, at) => at === 0 || y - (ys[at - 1] ?? 0) >= ROW * EM - 0.01)).toBe(true);
  });

  it('tell how far they are pushed off: names of six lines that end together further than their numbers', () => {
    const crowd = [26_539, 16_390, 6_693, 2_883, 295, 4];
    const [named, numbers] = [2, 1].map((rows) => ends(crowd, 15, rows).off);
    expect(named).toBeGreaterThan(4 * EM);
    expect(numbers).toBeLessThan(4 * EM);
  });
});
