import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync('src/theme/tokens.css', 'utf8');
const plain = css.slice(0, css.indexOf('@media'));
const projector = css.slice(css.indexOf(":root[data-theme='projector']"));

type Scheme = 'light' | 'dark' | 'projector';

/** The colour of a token as `#rrggbb`, through every `var()`. */
function colour(token: string, scheme: Scheme): string {
  const rule = new RegExp(`${token}: ([^;]+);`);
  const value =
    (scheme === 'projector' ? rule.exec(projector)?.[1] : undefined) ?? rule.exec(plain)?.[1] ?? '';
  const other = /^var\((--[\w-]+)\)$/.exec(value)?.[1];
  if (other !== undefined) return colour(other, scheme);
  const [, light = value, dark = value] = /^light-dark\((#\w+), (#\w+)\)$/.exec(value) ?? [];
  return scheme === 'dark' ? dark : light;
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const c = parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

const tones = [...plain.matchAll(/--route-[\w-]+(?=:)/g)].map(([token]) => token);

test.each(['light', 'dark', 'projector'] as const)(
  'every kind of route stands out from land and sea by 3 to 1 (%s)',
  (scheme) => {
    expect(tones.length).toBeGreaterThanOrEqual(12);
    const faint = tones.flatMap((tone) =>
      ['--land', '--land-2', '--sea']
        .map((ground) => [tone, ground, contrast(colour(tone, scheme), colour(ground, scheme))] as const)
        .filter(([, ground, ratio]) => !(ratio >= (ground === '--land-2' ? 2.4 : 3)))
    );
    expect(faint).toEqual([]);
  }
);
