import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { en } from '../../../src/i18n/en.ts';
import namesEn from '../../../src/i18n/places.en.json' with { type: 'json' };
import namesUr from '../../../src/i18n/places.ur.json' with { type: 'json' };
import { ur } from '../../../src/i18n/ur.ts';
import { lettersIn } from '../../../tools/glyphs.ts';
import { pictureFaces } from '../../../tools/picture-faces.ts';
import { tablesIn } from '../../../tools/sfnt.ts';
import { pngOf } from '../../../tools/share-pictures.ts';

const folder = mkdtempSync(join(tmpdir(), 'tip-atlas-faces-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const faces = await pictureFaces(folder);

const FAMILIES = { en: 'Hanken Grotesk', ur: 'Noto Naskh Arabic', headline: 'Noto Nastaliq Urdu' } as const;

const svg = (text: string, family: string, weight: number) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 60" width="300" height="60" font-family="'${family}', sans-serif"><rect width="300" height="60" fill="#fff"/><text x="4" y="34" font-size="24" font-weight="${weight}">${text}</text></svg>`;
const png = async (text: string, weight = 400) =>
  Buffer.from(await pngOf({ svg: svg(text, FAMILIES.en, weight), lang: 'en' }, faces));
const urdu = async (text: string, kind: 'ur' | 'headline' = 'ur') =>
  Buffer.from(await pngOf({ svg: svg(text, FAMILIES[kind], kind === 'ur' ? 400 : 600), lang: 'ur' }, faces));

it('is of the size that the picture says, and shows its words', async () => {
  const image = await png('Detected 121,058');
  expect([image.toString('latin1', 1, 4), image.readUInt32BE(16), image.readUInt32BE(20)]).toEqual([
    'PNG',
    300,
    60
  ]);
  expect(image.equals(await png(''))).toBe(false);
  expect(image.equals(await png('Detected 121,059'))).toBe(false);
});

it('sets a headline in its weight', async () => {
  const [plain, strong, stronger] = await Promise.all(
    [400, 600, 700].map((weight) => png('Pakistan', weight))
  );
  expect(plain?.equals(strong ?? Buffer.of())).toBe(false);
  expect(strong?.equals(stronger ?? Buffer.of())).toBe(false);
  expect((await png('Pakistan', 650)).equals(stronger ?? Buffer.of())).toBe(true);
});

it('loses no letter to a mark that steers lines and directions, nor one that is rare', async () => {
  expect((await png('\u2068Côte\u2069 2007\u2060–2022')).equals(await png('Côte 2007–2022'))).toBe(true);
  const [rare, without] = await Promise.all([png('Łódź'), png('ód')]);
  expect(rare.equals(without)).toBe(false);
  expect(rare.equals(await png('Ŀódź'))).toBe(false);
});

describe.each(['ur', 'headline'] as const)('a row in Urdu, of the face %s,', (kind) => {
  const set = (text: string) => urdu(text, kind);

  it('joins its letters and misses none, nor a Latin one', async () => {
    const [word, apart, without] = await Promise.all(
      ['پاکستان', 'پاکستان'.replaceAll(/(?<=.)(?=.)/g, '\u200c'), 'پاکستا'].map(set)
    );
    expect(word?.equals(apart ?? Buffer.of())).toBe(false);
    expect(word?.equals(without ?? Buffer.of())).toBe(false);
    expect((await set('ILO')).equals(await set('IL'))).toBe(false);
    expect((await set('Łódź')).equals(await set('Ŀódź'))).toBe(false);
  });

  it('runs from the right, and its ranges of numbers from the left', async () => {
    const range = '\u20662019–2022\u2069';
    const row = await set(`\u2067سال ${range} تک\u2069`);
    const asSeen = (from: string) => set(`\u2067تک\u2069 ${from} \u2067سال\u2069`);
    expect(row.equals(await asSeen('2019–2022'))).toBe(true);
    expect(row.equals(await asSeen('2022–2019'))).toBe(false);
  });

  it('is not in the other family', async () => {
    const [word, other] = await Promise.all([
      set('پاکستان'),
      urdu('پاکستان', kind === 'ur' ? 'headline' : 'ur')
    ]);
    expect(word.equals(other)).toBe(false);
  });
});

it.each([
  ['English', 'en', [en, namesEn]],
  ['Urdu', 'ur', [ur, namesUr]]
] as const)('has every letter of what the site says in %s', (_name, lang, said) => {
  const letters = new Set(JSON.stringify(said).match(/[\p{L}\p{M}0-9]/gu));
  expect(letters.size).toBeGreaterThan(60);
  for (const face of faces[lang]) {
    const has = lettersIn(tablesIn(readFileSync(face)));
    expect(
      [...letters].filter((letter) => !has.has(letter.codePointAt(0) ?? 0)),
      face
    ).toEqual([]);
  }
});
