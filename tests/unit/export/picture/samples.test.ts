import { describe, expect, it } from 'vitest';

import { isInRange, withSamples } from '../../../../src/export/picture/samples.ts';
import { svgOf, type Page } from '../../../../src/export/picture/svg.ts';

const page: Page = {
  width: 1200,
  height: 520,
  inks: [{ kind: 'text', at: [10, 20], text: '– 12 پاک', size: 15, fill: 'ink', edge: 'left' }],
  title: 'T',
  description: 'D',
  families: { text: 'Naskh', headline: 'Nastaliq' },
  lang: 'ur',
  printed: { width: 2400, height: 1040 }
};
const face = (family: string, range: string) => ({ family, weight: '400 700', range, woff2: 'AAAA' });

describe('the samples of the faces of a picture', () => {
  it('are a letter of each face that the picture says, below it', () => {
    const svg = svgOf(page, [face('Hanken', 'U+0-FF'), face('Naskh', 'U+0600-06FF, U+200C')]);
    const { svg: sampled, count, tall, wide } = withSamples(svg);
    expect(count).toBe(2);
    const found = [
      ...sampled.matchAll(
        /<text x="([\d.]+)" y="([\d.]+)"[^>]*font-family="(\w+)" font-weight="400"[^>]*>(.)</g
      )
    ];
    expect(found.map(([, , , family, letter]) => [family, letter])).toEqual([
      ['Hanken', '1'],
      ['Naskh', 'پ']
    ]);
    for (const [i, [, x, y]] of found.entries()) {
      expect(Number(x)).toBeCloseTo((i + 0.5) * wide * 1200);
      expect(Number(y)).toBeGreaterThan(520);
      expect(Number(y)).toBeLessThan(520 * (1 + tall));
    }
    // All else stands where it stood, as large as it was.
    expect(sampled).toContain(
      `viewBox="0 0 1200 ${520 * (1 + tall)}" width="2400" height="${1040 * (1 + tall)}"`
    );
    expect(sampled.replace(/<svg[^>]*>/, '')).toContain(svg.replace(/<svg[^>]*>|<\/svg>\s*/g, '').trim());
  });

  it('are none where a picture has no faces, or none that it says a letter of', () => {
    for (const faces of [[], [face('Greek', 'U+0370-03FF')]]) {
      const svg = svgOf(page, faces);
      expect(withSamples(svg)).toEqual({ svg, count: 0, tall: 0, wide: 0 });
    }
  });

  it('know the ranges of a style sheet', () => {
    expect(['ا', '\u200c', 'a'].map((letter) => isInRange(letter, 'U+0600-06FF, u+200C'))).toEqual([
      true,
      true,
      false
    ]);
    expect([isInRange('a', ''), isInRange('a', 'U+00??'), isInRange('ا', 'U+00??')]).toEqual([
      true,
      true,
      false
    ]);
  });
});
