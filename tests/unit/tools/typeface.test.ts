import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { describe, expect, test } from 'vitest';

import { en } from '../../../src/i18n/en.ts';
import places from '../../../src/i18n/places.en.json' with { type: 'json' };
import regions from '../../../src/i18n/regions.en.json' with { type: 'json' };
import { lettersOf, lettersSaid, rangeOf, rarer } from '../../../tools/letters.ts';
import { TYPEFACE, WEIGHTS, cutFace, faceStyles } from '../../../tools/typeface.ts';
import { readFace } from './sfnt.ts';

const load = createRequire(import.meta.url);
const whole = readFileSync(load.resolve(`${TYPEFACE}/files/hanken-grotesk-latin-wght-normal.woff2`));

const said = lettersSaid();
const cut = await cutFace(said);
const [face, wholeFace] = [await opened(cut), await opened(whole)];

/** A face out of its WOFF2, with all that it holds. */
async function opened(bytes: Uint8Array) {
  const every = String.fromCodePoint(...Array.from({ length: 0xd800 }, (_, letter) => letter));
  const options = { targetFormat: 'sfnt', keepFeatures: [], preserveNameIds: [], variationAxes: {} } as const;
  return readFace(await subsetFont(bytes, every, options));
}

/** What of these texts a face has letters for. */
function settable(texts: unknown, { letters }: typeof face): readonly string[] {
  return [...new Set(JSON.stringify(texts))].filter((letter) => letters.has(letter.codePointAt(0) ?? 0));
}

describe('the cut face', () => {
  test.each([
    ['the English messages', en],
    ['the names of places', places],
    ['the names of regions', regions],
    ['the titles of sources', readFileSync('data/sources.csv', 'utf8')],
    ['what a keyboard has', String.fromCharCode(...Array.from({ length: 95 }, (_, at) => 32 + at))]
  ])('sets in %s whatever the whole face sets', (_what, texts) => {
    expect(settable(texts, wholeFace).length).toBeGreaterThan(40);
    expect(settable(texts, face)).toEqual(settable(texts, wholeFace));
  });

  test('goes through every weight that a style asks for', () => {
    const styles = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:css|svelte)$/.test(name) && !name.endsWith('fonts-arabic.css'))
      .map((name) => readFileSync(join('src', name), 'utf8'));
    const values = styles.flatMap((text) =>
      [...text.matchAll(/font-weight: *([^;}]+)/g)].map(([, to]) => to)
    );
    expect(values.length).toBeGreaterThan(20);
    const beyond = values.filter((value) => !(Number(value) >= WEIGHTS.min && Number(value) <= WEIGHTS.max));
    expect(beyond).toEqual([]);
    expect(face.weights).toEqual([WEIGHTS.min, WEIGHTS.max]);
  });

  test('weighs less than half of the whole', () => {
    expect(cut.length).toBeLessThan(whole.length / 2);
  });
});

describe('the style sheet of the type', () => {
  const ranges = [...faceStyles('cut.woff2', said).matchAll(/unicode-range: ([^;]+);/g)].map(([, range]) =>
    lettersOf(range ?? '')
  );

  test('has a file for every letter that the whole face has, and one only', () => {
    const all = ranges.flat();
    expect(all.length).toBe(new Set(all).size);
    const missing = [...wholeFace.letters].filter((letter) => !all.includes(letter));
    // Accents by themselves, of Vietnamese: the file has them for its letters' sake.
    expect(missing.filter((letter) => !/\p{M}/u.test(String.fromCodePoint(letter)))).toEqual([]);
  });

  test('fetches no whole file for what the site says, for a space or for a mark of direction', () => {
    const rare = new Set(ranges.slice(1).flat());
    expect([...said, 0x2009, 0x202f, 0x2060, 0x2066, 0x2069].filter((letter) => rare.has(letter))).toEqual(
      []
    );
    expect(['ß', 'ł', 'ő', 'ž'].every((letter) => rare.has(letter.codePointAt(0) ?? 0))).toBe(true);
  });
});

describe('ranges', () => {
  test('are read as they are written', () => {
    expect(lettersOf('U+0041-0043, u+131')).toEqual([0x41, 0x42, 0x43, 0x131]);
    expect(rangeOf([0x131, 0x43, 0x41, 0x42])).toBe('U+41-43, U+131');
  });

  test('of rarer letters leave out what has no ink', () => {
    expect(rarer([0x41, 0x42, 0xad, 0x2009, 0x2066], new Set([0x41]))).toEqual([0x42]);
  });
});
