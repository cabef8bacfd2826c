import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeReporting } from '../../../../src/chart/reporting/geometry.ts';
import { nearestYear, placeYears } from '../../../../src/chart/trend/axis.ts';
import { placeTrend } from '../../../../src/chart/trend/geometry.ts';
import { placeEndLabels, rowsOfText } from '../../../../src/chart/trend/labels.ts';
import { placeNotes } from '../../../../src/chart/trend/notes.ts';
import { areaBetween } from '../../../../src/chart/trend/paths.ts';
import { stepTo } from '../../../../src/chart/trend/step.ts';
import { years } from '../../../../src/chart/trend/sketch.ts';

const paper = { width: 600, height: 240, em: 12, gutter: 100 };
const span = { from: 2018, to: 2022 };
const placed = (words: string, tone = 0) =>
  placeTrend([{ id: 'a', tone, years: years(2018, words) }], paper, { span }).lines[0];

describe('the geometry of a trend', () => {
  it('breaks the line at a year nobody told and keeps a lone point [D19]', () => {
    const line = placed('10 20 - 30 -');
    expect(line?.solid.match(/M/g)).toHaveLength(2);
    expect(line?.points.map(({ year, isLone }) => `${year} ${isLone}`)).toEqual([
      '2018 false',
      '2019 false',
      '2021 true'
    ]);
  });

  it('never draws a line through a year of hidden cells only, and draws what they may add [D1]', () => {
    const line = placed('10 0~4 20 30 40');
    expect(line?.solid.match(/M/g)).toHaveLength(2);
    expect(line?.points[1]).toMatchObject({ isHidden: true, isLone: true });
    expect(line?.band).not.toBe('');
  });

  it('draws the way to the open year apart from the rest [D18]', () => {
    const line = placed('10 20 30 40 50?');
    expect(line?.open).not.toBe('');
    expect(line?.solid.split('L')).toHaveLength(4);
    expect(line?.points.at(-1)?.isOpen).toBe(true);
  });

  it('draws an area only where two lines part', () => {
    const [upper, lower] = placeTrend(
      [
        { id: 'all', tone: 1, years: years(2018, '10 20 60 70 90?') },
        { id: 'without', tone: 0, years: years(2018, '10 20 30 40 50?') }
      ],
      paper,
      { span }
    ).lines;
    expect(areaBetween(upper?.points ?? [], lower?.points ?? []).split('L')).toHaveLength(6);
    expect(areaBetween(lower?.points ?? [], lower?.points ?? [])).toBe('');
    expect(upper?.points.map(({ isCovered }) => isCovered)).toEqual([true, true, false, false, false]);
  });

  it('stays on its paper whatever was counted', () => {
    const word = fc.oneof(fc.constant('-'), fc.nat(3_000_000).map(String), fc.constant('0~400'));
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 5, maxLength: 5 }),
        fc.integer({ min: 260, max: 3800 }),
        (words, width) => {
          const { lines } = placeTrend(
            [{ id: 'a', tone: 0, years: years(2018, words.join(' ')) }],
            { ...paper, width },
            { span }
          );
          for (const { x, y, high } of lines[0]?.points ?? []) {
            expect(x).toBeGreaterThanOrEqual(0);
            expect(x).toBeLessThanOrEqual(width);
            expect(high).toBeGreaterThanOrEqual(0);
            expect(y).toBeLessThanOrEqual(paper.height);
          }
        }
      )
    );
  });

  it('names the last year always, and fewer of the others where there is less room', () => {
    const named = placeYears({ from: 2007, to: 2022 }, { ...paper, width: 320 }).years.filter((y) => y.named);
    expect(named.map(({ year }) => year)).toEqual([2010, 2014, 2018, 2022]);
    const axis = placeYears(span, paper);
    expect(nearestYear(axis, axis.at(2020) + 3)).toBe(2020);
  });

  it('pushes labels apart until none covers another', () => {
    const lines = ['10', '11', '12'].map((word, tone) => ({ id: word, tone, years: years(2022, word) }));
    const trend = placeTrend(lines, paper, { span });
    const ys = placeEndLabels(trend.lines, 2, { em: 12, top: trend.top, bottom: trend.bottom, x: 500 }).map(
      ({ y }) => y
    );
    expect(ys.slice(1).every((y, i) => y - (ys[i] ?? 0) >= 31)).toBe(true);
  });

  it('sets words in even rows and gives marks of direction no room', () => {
    expect(rowsOfText('2022 is open: 114 so far, 143 for 2020', 17)).toEqual([
      '2022 is open:',
      '114 so far,',
      '143 for 2020'
    ]);
    expect(rowsOfText('\u20662017\u2069: more', 10)).toHaveLength(1);
  });

  it('stands a note at its month, at its year where no month is known, and moves twins apart', () => {
    const axis = placeYears(span, paper);
    const [year, july, twin] = placeNotes(['2019', '2020-07', '2020-07-02'], axis, {
      diameter: 20,
      width: 600
    });
    expect(year?.x).toBe(axis.at(2019));
    expect(july?.x).toBe(axis.at(2020.5));
    expect((twin?.at ?? 0) - (july?.at ?? 0)).toBe(20);
  });

  it('stands notes of years before and after beside the axis, in their order', () => {
    const axis = placeYears(span, paper);
    const notes = placeNotes(['2000-11-15', '2003', '2019', '2024-12', '2025'], axis, {
      diameter: 20,
      width: 600
    });
    expect(notes.map(({ number, x }) => [number, x !== null])).toEqual([
      [1, false],
      [2, false],
      [3, true],
      [4, false],
      [5, false]
    ]);
    expect(notes.every(({ at }, i) => i === 0 || at - (notes[i - 1]?.at ?? 0) >= 20)).toBe(true);
    expect(notes[1]?.at).toBeLessThan(axis.left);
    expect(notes[3]?.at).toBeGreaterThan(axis.right);
  });

  it('lets no two numbers overlap and none leave the paper while there is room, down to a phone', () => {
    const date = fc.tuple(fc.integer({ min: 2000, max: 2030 }), fc.integer({ min: 0, max: 12 }));
    fc.assert(
      fc.property(fc.array(date, { maxLength: 12 }), fc.integer({ min: 320, max: 1400 }), (dates, width) => {
        const written = dates
          .map(([year, month]) => (month === 0 ? `${year}` : `${year}-${String(month).padStart(2, '0')}`))
          .sort();
        const axis = placeYears({ from: 2007, to: 2022 }, { ...paper, width });
        const notes = placeNotes(written, axis, { diameter: 21.6, width });
        for (const [i, { at }] of notes.entries()) {
          expect(at - (notes[i - 1]?.at ?? -10.8)).toBeGreaterThan(21.59);
          expect(at).toBeLessThan(width - 10.79);
        }
      })
    );
  });

  it('gives the fullest year the tallest bar', () => {
    const bars = placeReporting(
      years(2018, '1 1 1 1 1?', [61, 143, 127, 120, 114]),
      placeYears(span, paper),
      { height: 100, em: 12 }
    );
    expect(bars.map(({ height }) => Math.round(height))).toEqual([43, 100, 89, 84, 80]);
    expect(bars.at(-1)?.isOpen).toBe(true);
  });

  it('steps through the years with the keys, the right arrow always later', () => {
    expect(stepTo('ArrowRight', 2019, span)).toBe(2020);
    expect(stepTo('ArrowLeft', null, span)).toBe(2022);
    expect(stepTo('PageDown', 2021, span)).toBe(2018);
    expect(stepTo('Escape', 2021, span)).toBeNull();
    expect(stepTo('x', 2021, span)).toBeUndefined();
  });
});
