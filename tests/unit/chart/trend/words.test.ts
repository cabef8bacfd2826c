import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxOf, type Box, type Worded } from '../../../../src/chart/trend/boxes.ts';
import { endText, layEnds, layTrend, type TrendAsked } from '../../../../src/chart/trend/lay.ts';
import { ROW } from '../../../../src/chart/trend/labels.ts';
import { years } from '../../../../src/chart/trend/sketch.ts';

const EM = 12;
const says = ({ least }: { readonly least: number }) => least.toLocaleString('en-GB');

/** A chart of some lines of words, a year each from 2016 on. */
const asked = (lines: readonly string[], change: Partial<TrendAsked> = {}): TrendAsked => ({
  lines: lines.map((words, tone) => ({
    id: String(tone),
    name: `Line ${tone}`,
    tone,
    years: years(2016, words)
  })),
  span: { from: 2016, to: 2015 + (lines[0]?.split(' ').length ?? 1) },
  paper: { width: 900, height: 288, em: EM, gutter: 115 },
  says,
  between: 'Pakistan, total given since 2019',
  remark: { year: 2017, text: '2017: 33 more countries report' },
  hasNotes: true,
  named: false,
  whole: true,
  ...change
});

const boxesOf = (words: readonly (Worded | null)[]) =>
  words.flatMap((each) => (each ? [boxOf(each, EM)] : []));
const overlap = (a: Box, b: Box) =>
  Math.min(a.right, b.right) > Math.max(a.left, b.left) &&
  Math.min(a.bottom, b.bottom) > Math.max(a.top, b.top);

/** Points along the lines of a chart, dense enough that none slips through a word. */
function alongLines({
  placed
}: ReturnType<typeof layTrend>): readonly { readonly x: number; readonly y: number }[] {
  return placed.lines.flatMap(({ points }) =>
    points.slice(1).flatMap((to, at) => {
      const from = points[at];
      if (from?.year !== to.year - 1) return [to];
      return Array.from({ length: 101 }, (_, i) => ({
        x: from.x + ((to.x - from.x) * i) / 100,
        y: from.y + ((to.y - from.y) * i) / 100
      }));
    })
  );
}

const number = fc.integer({ min: 0, max: 90_000 });
const twoLines = fc
  .array(fc.tuple(number, number), { minLength: 2, maxLength: 16 })
  .map((pairs) => [
    pairs.map(([a, b]) => Math.max(a, b)).join(' '),
    pairs.map(([a, b]) => Math.min(a, b)).join(' ')
  ]);

describe('the words on a chart of lines', () => {
  it('never lie on one another, nor leave the drawing', () => {
    fc.assert(
      fc.property(twoLines, fc.integer({ min: 320, max: 1600 }), (lines, width) => {
        const chart = asked(lines);
        const laid = layTrend({ ...chart, paper: { ...chart.paper, width } });
        const boxes = boxesOf([...laid.values, laid.remark, laid.between]);
        for (const [i, box] of boxes.entries()) {
          expect(boxes.slice(i + 1).some((other) => overlap(box, other))).toBe(false);
          expect(box.left).toBeGreaterThanOrEqual(0);
          expect(box.right).toBeLessThanOrEqual(laid.placed.axis.right);
          expect(box.top).toBeGreaterThanOrEqual(0);
          expect(box.bottom).toBeLessThanOrEqual(laid.placed.bottom);
        }
      })
    );
  });

  it('lie on no line where they are a remark or the name of an area', () => {
    fc.assert(
      fc.property(twoLines, (lines) => {
        const laid = layTrend(asked(lines));
        const points = alongLines(laid);
        for (const { left, right, top, bottom } of boxesOf([laid.remark, laid.between]))
          expect(points.some(({ x, y }) => x > left && x < right && y > top && y < bottom)).toBe(false);
      })
    );
  });

  it('are said below it where they find no place, and a rise that nobody sees is not remarked', () => {
    const narrow = asked(['24875 46000 46284 82291', '24875 46000 46284 50269']);
    const phone = layTrend({ ...narrow, paper: { ...narrow.paper, width: 328 } });
    expect([phone.remark, phone.between, phone.remarked, phone.area === '']).toEqual([
      null,
      null,
      '2017: 33 more countries report',
      false
    ]);
    expect(layTrend(asked(['80000 80100', '10 20'])).remarked).toBe('');
  });

  it('keep the first number off a line that rises from it', () => {
    const laid = layTrend(asked(['24875 46000 46284 82291', '24875 46000 46284 50269']));
    const first = laid.values.find(({ year }) => year === 2016);
    expect(first).toBeDefined();
    const { left, right, top, bottom } = boxOf(first ?? { rows: [], x: 0, y: 0, side: 'left' }, EM);
    expect(alongLines(laid).some(({ x, y }) => x > left && x < right && y > top && y < bottom)).toBe(false);
  });
});

describe('the labels of six lines on a phone', () => {
  it('all stand within the drawing, each in a row of its own, wherever the lines end', () => {
    const end = fc.integer({ min: 0, max: 40_000 });
    fc.assert(
      fc.property(fc.array(end, { minLength: 6, maxLength: 6 }), (last) => {
        const chart = asked(
          last.map((n) => `9 ${n}`),
          { between: '', remark: null }
        );
        const laid = layTrend({ ...chart, paper: { ...chart.paper, width: 328, gutter: 91 } });
        const { hasNames, ends } = layEnds(laid, EM);
        const rows = hasNames ? 2 : 1;
        const ys = ends.map(({ y }) => y).sort((a, b) => a - b);
        expect(ys).toHaveLength(6);
        expect(ys[0] ?? 0).toBeGreaterThanOrEqual(0.8 * EM - 0.01);
        expect((ys.at(-1) ?? 0) + (rows - 1) * ROW * EM).toBeLessThanOrEqual(laid.placed.bottom + 0.01 + EM);
        for (const [i, y] of ys.entries())
          if (i > 0) expect(y - (ys[i - 1] ?? 0)).toBeGreaterThanOrEqual(rows * ROW * EM - 0.01);
      })
    );
  });

  it('are named, each within its room: by names where all have it, by codes where one has not', () => {
    const named = (gutter: number) => {
      const chart = asked(['9 26539', '9 2883', '9 2146', '9 949', '9 800', '9 700'], {
        between: '',
        remark: null
      });
      const names = ['Pakistan', 'Nigeria', 'Italy', 'Bangladesh', 'India', 'Bosnia and Herzegovina'];
      const codes = ['PAK', 'NGA', 'ITA', 'BGD', 'IND', 'BIH'];
      const lines = chart.lines.map((line, at) => ({
        ...line,
        name: names[at] ?? '',
        ...(at === 0 ? {} : { short: codes[at] ?? '' })
      }));
      const laid = layTrend({ ...chart, lines, paper: { ...chart.paper, gutter: gutter * EM } });
      const ends = layEnds(laid, EM);
      expect(ends.hasNames).toBe(false);
      return ends.ends.map(({ id }) => endText(laid, ends, id, '26,539').row);
    };
    expect(named(20)).toContain('Bosnia and Herzegovina 26,539');
    expect(named(7.6)).toContain('BIH 26,539');
    expect(named(7.6)).toContain('ITA 26,539');
    // What has no code is cut, and says so.
    expect(named(7.6)).toContain('Paki… 26,539');
  });
});

describe('the number beside a point', () => {
  it('never lies on a line, its own neither, in whatever size of type', () => {
    const world =
      '11167 13000 16000 16000 15000 18000 19000 20000 24000 24875 46000 46284 82291 68000 75967 91888';
    const without =
      '11167 13000 16000 16000 15000 18000 19000 20000 24000 24875 46000 46284 50269 48000 54714 65349';
    for (const em of [12, 16, 20, 24]) {
      const chart = asked([world, without]);
      const laid = layTrend({ ...chart, paper: { width: 1150, height: 24 * em, em, gutter: 9.6 * em } });
      for (const value of laid.values) {
        const { left, right, top, bottom } = boxOf(value, em);
        const crossed = alongLines(laid).filter(({ x, y }) => x > left && x < right && y > top && y < bottom);
        expect(crossed, `${value.rows.join()} at ${em}`).toEqual([]);
      }
    }
  });
});
