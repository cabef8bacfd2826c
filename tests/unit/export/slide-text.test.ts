import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { COLOURS, TONES } from '../../../src/export/slide-colours.ts';
import { tableFitted } from '../../../src/export/slide-columns.ts';
import { slideLayout, WIDE } from '../../../src/export/slide-layout.ts';
import { apart, clipped, shownAddress, slideText } from '../../../src/export/slide-text.ts';

const [LEFT, RIGHT] = ['\u200e', '\u200f'];

describe('a text on a slide', () => {
  it('keeps numbers from turning round with marks that office programs know', () => {
    expect(slideText('\u20662007\u2060–\u20602022\u2069 میں')).toBe(
      `${RIGHT}${LEFT}2007–\ufeff2022${LEFT}${RIGHT} میں`
    );
    expect(slideText('\u2068UNODC\u2069، \u2068پاکستان\u2069')).toBe(
      `${RIGHT}${LEFT}UNODC${LEFT}${RIGHT}، ${RIGHT}پاکستان${RIGHT}`
    );
    expect(slideText('\u2067\u206615\u2069 سے\u2069')).toBe(
      `${RIGHT}${RIGHT}${LEFT}15${LEFT}${RIGHT} سے${RIGHT}`
    );
  });

  it('is one line of what XML has a place for, and keeps a space that no line breaks at', () => {
    expect(slideText(' a\r\n\tb\u0000\u001f\ud800 \u00a0%\u2069 ')).toBe('a b \u00a0%');
  });

  it('is cut by the letters that show, never in the middle of one', () => {
    expect(clipped(`${LEFT}2007${LEFT}`, 4)).toBe(`${LEFT}2007${LEFT}`);
    expect(clipped('abcdef', 4)).toBe('abc…');
    expect(clipped('😀😀😀', 2)).toBe('😀…');
    expect(shownAddress('https://a.example/?b=c', 9)).toBe('a.exampl…');
    expect(apart('Aland, far…')).toBe(`${LEFT}Aland, far…${LEFT}`);
    expect(apart('پاکستان')).toBe(`${RIGHT}پاکستان${RIGHT}`);
  });
});

describe('the colours of slides', () => {
  const css = (path: string) => readFileSync(`src/${path}`, 'utf8');
  const tokens = css('theme/tokens.css');
  const light = (text: string, token: string): string => {
    const value = new RegExp(`${token}: (?:light-dark\\()?(#\\w+|var\\(([\\w-]+)\\))`).exec(text);
    return value?.[2] ? light(tokens, value[2]) : (value?.[1] ?? '').slice(1).toUpperCase();
  };

  it('are those of the light theme', () => {
    const names = {
      card: '--card',
      ink: '--ink',
      ink2: '--ink-2',
      accent: '--accent',
      line: '--line',
      line2: '--line-2'
    };
    expect(COLOURS).toEqual(
      Object.fromEntries(Object.entries(names).map(([name, token]) => [name, light(tokens, token)]))
    );
  });

  it('and of lines those of the lines on the page', () => {
    const series = css('chart/trend/series.css');
    const tones = [...series.matchAll(/\.series-\d \{[^}]*\}/g)].map(([rule]) => light(rule, '--series'));
    expect(tones).toHaveLength(6);
    expect(TONES).toEqual(tones);
  });
});

describe('the layout of a slide', () => {
  const sentence =
    'Seven organisations hosted the day and six gave money; none of the amounts was published. ';

  it.each([false, true])(
    'keeps its parts apart and on the slide, however long its finding is (%s)',
    (isRightToLeft) => {
      for (const times of [1, 2, 3, 4]) {
        const title = sentence.repeat(times);
        const parts = slideLayout(
          {
            ...{ title, heading: 'Victims', warning: times < 3 ? sentence : '' },
            ...{ remarks: [sentence, sentence], citation: sentence.repeat(times) }
          },
          isRightToLeft
        );
        const boxes = [
          parts.question,
          parts.title,
          parts.heading,
          parts.warning,
          parts.body,
          parts.remarks,
          parts.caveat,
          parts.citation
        ];
        for (const [i, { x, y, w, h }] of boxes.entries()) {
          expect(x + w).toBeLessThanOrEqual(WIDE.width);
          expect(y + h).toBeLessThanOrEqual((boxes[i + 1]?.y ?? WIDE.height) + 0.02);
        }
        expect(parts.title.size).toBeGreaterThanOrEqual(24);
        if (times < 4) expect(parts.body.h).toBeGreaterThan(isRightToLeft ? 1.2 : 3);
      }
    }
  );

  it('gives the columns of a table the width of what is in them, and the whole of the slide together', () => {
    const { widths, most } = tableFitted(
      [
        ['Partner', 'n'],
        ['x'.repeat(300), '1']
      ],
      0.6
    );
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(WIDE.width - 1.2);
    expect(widths[0]).toBeGreaterThan(8 * (widths[1] ?? 0));
    expect(most).toBeLessThan(139);
  });

  it('wraps the cells of a table before it cuts any, and lets no table grow out of its room', () => {
    const name =
      'International Centre for Migration Policy Development · hosting · World Day against Trafficking';
    const rows = [
      ['What', 'Years', 'Amount as published', 'What must be read with it'],
      ...Array.from({ length: 4 }, () => [name, '2015–\u20602019', 'EUR 11,000,000', 'budgets · '.repeat(14)])
    ];
    for (const isRightToLeft of [false, true]) {
      const { widths, heights, most } = tableFitted(rows, 4.4, isRightToLeft);
      expect(most).toBeGreaterThanOrEqual(139);
      expect(heights.reduce((sum, height) => sum + height, 0)).toBeLessThanOrEqual(4.4);
      expect(widths[3]).toBeGreaterThan(widths[1] ?? 0);
      const tight = tableFitted(rows, 2, isRightToLeft);
      expect(tight.heights.reduce((sum, height) => sum + height, 0)).toBeLessThanOrEqual(2);
      expect(tight.most).toBeLessThan(139);
    }
  });

  it('cuts no name where the table would be no lower for it', () => {
    const rows = Array.from({ length: 14 }, () => ['United States (embassy)', '●', '', '●']);
    expect(tableFitted(rows, 2, true).most).toBe('United States (embassy)'.length);
  });
});
