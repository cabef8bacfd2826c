import { glyphsOf, lettersIn, renumbered, type Glyph } from './glyphs.ts';
import { fileOf, tableOf, tablesIn, viewOf, type Tables } from './sfnt.ts';

const SILENT: Glyph = { outline: new Uint8Array(), advance: 0, bearing: 0 };

/**
 * One TrueType face of several that are drawn on the same square: the first with its name, its joins and its kerning, then
 * the letters that only the others have, and nothing at all for marks that only steer. A program that looks for a letter in
 * one face alone finds every letter in it.
 */
export function joinedFace(faces: readonly Uint8Array[], silent: readonly number[]): Uint8Array {
  const all = faces.map(tablesIn);
  const [first] = all;
  if (first === undefined) throw new Error('no face to join others to');
  const squares = new Set(all.map((tables) => viewOf(tableOf(tables, 'head')).getUint16(18)));
  if (squares.size > 1) throw new Error(`faces drawn on squares of ${[...squares].join(' and ')}`);
  const glyphs: Glyph[] = [];
  const letters = new Map<number, number>();
  for (const tables of all) {
    const before = glyphs.length;
    for (const [letter, glyph] of lettersIn(tables))
      if (!letters.has(letter)) letters.set(letter, before + glyph);
    for (const glyph of glyphsOf(tables))
      glyphs.push({ ...glyph, outline: renumbered(glyph.outline, before) });
  }
  for (const mark of silent) letters.set(mark, glyphs.length);
  glyphs.push(SILENT);
  return fileOf(
    new Map([
      ...first,
      ['head', withNumber(first, 'head', 50, 1)],
      ['maxp', widestOf(all, glyphs.length)],
      ['hhea', withNumber(first, 'hhea', 34, glyphs.length)],
      ['hmtx', advances(glyphs)],
      ...outlines(glyphs),
      ['cmap', letterTable(letters)]
    ])
  );
}

function withNumber(tables: Tables, name: string, at: number, value: number): Uint8Array {
  const table = tableOf(tables, name).slice();
  viewOf(table).setUint16(at, value);
  return table;
}

/** Where in `maxp` the most of each thing begins and ends, bytes. */
const [MOSTS, END]: readonly [number, number] = [6, 32];

/** How many glyphs there are, and the most of points, contours and parts that any face has in one. */
function widestOf(all: readonly Tables[], count: number): Uint8Array {
  const views = all.map((tables) => viewOf(tableOf(tables, 'maxp')));
  const widest = tableOf(all[0] ?? new Map<string, Uint8Array>(), 'maxp').slice();
  const view = viewOf(widest);
  view.setUint16(4, count);
  for (let at = MOSTS; at < END; at += 2)
    view.setUint16(at, Math.max(...views.map((each) => each.getUint16(at))));
  return widest;
}

function advances(glyphs: readonly Glyph[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(glyphs.length * 4));
  for (const [i, { advance, bearing }] of glyphs.entries()) {
    view.setUint16(i * 4, advance);
    view.setInt16(i * 4 + 2, bearing);
  }
  return new Uint8Array(view.buffer);
}

/** Outlines one after the other, and where each begins. */
function outlines(glyphs: readonly Glyph[]): readonly (readonly [string, Uint8Array])[] {
  const glyf = new Uint8Array(glyphs.reduce((sum, { outline }) => sum + outline.length, 0));
  const loca = new DataView(new ArrayBuffer((glyphs.length + 1) * 4));
  let end = 0;
  for (const [i, { outline }] of glyphs.entries()) {
    glyf.set(outline, end);
    end += outline.length;
    loca.setUint32((i + 1) * 4, end);
  }
  return [
    ['glyf', glyf],
    ['loca', new Uint8Array(loca.buffer)]
  ];
}

/** Which glyph is which letter, in the fourth format: each letter a stretch of its own, and the last code the end. */
function letterTable(letters: ReadonlyMap<number, number>): Uint8Array {
  const sorted = [...letters].sort(([left], [right]) => left - right);
  const stretches = [...sorted, [0xffff, 0] as const];
  const [start, head] = [12, 16] as const;
  const size = stretches.length * 2;
  const view = new DataView(new ArrayBuffer(start + head + size * 4));
  view.setUint16(2, 1);
  // Of the platform of Windows, in Unicode.
  view.setUint16(4, 3);
  view.setUint16(6, 1);
  view.setUint32(8, start);
  view.setUint16(start, 4);
  view.setUint16(start + 2, head + size * 4);
  view.setUint16(start + 6, size);
  for (const [i, [letter, glyph]] of stretches.entries()) {
    const end = start + 14 + i * 2;
    view.setUint16(end, letter);
    view.setUint16(end + size + 2, letter);
    view.setUint16(end + size * 2 + 2, (glyph - letter) & 0xffff);
  }
  return new Uint8Array(view.buffer);
}
