import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { pictureFaces, pngOf } from '../../../tools/share-pictures.ts';

const folder = mkdtempSync(join(tmpdir(), 'tip-atlas-faces-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const faces = await pictureFaces(folder);

const svg = (text: string, weight = 400) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 40" width="300" height="40" font-family="'Hanken Grotesk', sans-serif"><rect width="300" height="40" fill="#fff"/><text x="4" y="28" font-size="24" font-weight="${weight}">${text}</text></svg>`;
const png = async (text: string, weight?: number) => Buffer.from(await pngOf(svg(text, weight), faces));

it('is of the size that the picture says, and shows its words', async () => {
  const image = await png('Detected 121,058');
  expect([image.toString('latin1', 1, 4), image.readUInt32BE(16), image.readUInt32BE(20)]).toEqual([
    'PNG',
    300,
    40
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
