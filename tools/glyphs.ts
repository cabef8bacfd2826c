import { tableOf, viewOf, type Tables } from './sfnt.ts';

/** A letter as a face draws it: its outline as the file has it, and how far it moves on. */
export type Glyph = { readonly outline: Uint8Array; readonly advance: number; readonly bearing: number };

/** Every glyph of a face, by its number. */
export function glyphsOf(tables: Tables): readonly Glyph[] {
  const count = viewOf(tableOf(tables, 'maxp')).getUint16(4);
  const isLong = viewOf(tableOf(tables, 'head')).getInt16(50) === 1;
  const loca = viewOf(tableOf(tables, 'loca'));
  const glyf = tableOf(tables, 'glyf');
  const hmtx = viewOf(tableOf(tables, 'hmtx'));
  // The last glyphs of a face may share an advance, and then give their bearings alone.
  const measured = viewOf(tableOf(tables, 'hhea')).getUint16(34);
  const startOf = (glyph: number) => (isLong ? loca.getUint32(glyph * 4) : loca.getUint16(glyph * 2) * 2);
  return Array.from({ length: count }, (_, glyph) => ({
    outline: glyf.slice(startOf(glyph), startOf(glyph + 1)),
    advance: hmtx.getUint16(Math.min(glyph, measured - 1) * 4),
    bearing: hmtx.getInt16(glyph < measured ? glyph * 4 + 2 : measured * 4 + (glyph - measured) * 2)
  }));
}

/** The number of the glyph of each letter that a face has. */
export function lettersIn(tables: Tables): ReadonlyMap<number, number> {
  const cmap = viewOf(tableOf(tables, 'cmap'));
  const subtables = Array.from({ length: cmap.getUint16(2) }, (_, i) => cmap.getUint32(8 + i * 8));
  const at = subtables.find((start) => cmap.getUint16(start) === 4);
  if (at === undefined) throw new Error('a face whose letters stand in no table of the fourth format');
  const twice = cmap.getUint16(at + 6);
  const letters = new Map<number, number>();
  for (let part = 0; part < twice; part += 2) {
    const [ends, shifts] = [at + 14 + part, at + 16 + twice * 2 + part];
    const [last, first] = [cmap.getUint16(ends), cmap.getUint16(ends + twice + 2)];
    const [shift, offset] = [cmap.getUint16(shifts), cmap.getUint16(shifts + twice)];
    for (let letter = first; letter <= last && letter !== 0xffff; letter++) {
      const own = offset === 0 ? letter : cmap.getUint16(shifts + twice + offset + (letter - first) * 2);
      const glyph = offset > 0 && own === 0 ? 0 : (own + shift) & 0xffff;
      if (glyph !== 0) letters.set(letter, glyph);
    }
  }
  return letters;
}

const COMPOSED_HEADER = 10;
/** Bits of a part of a composed outline, as the format has them. */
const [WORDS, SCALED, MORE, SCALED_TWICE, TURNED] = [0x1, 0x8, 0x20, 0x40, 0x80] as const;

/** An outline whose parts are glyphs of the same face, numbered so much higher. */
export function renumbered(outline: Uint8Array, by: number): Uint8Array {
  if (by === 0 || outline.length === 0 || viewOf(outline).getInt16(0) >= 0) return outline;
  const moved = outline.slice();
  const view = viewOf(moved);
  let at = COMPOSED_HEADER;
  for (let flags: number = MORE; flags & MORE;) {
    flags = view.getUint16(at);
    view.setUint16(at + 2, view.getUint16(at + 2) + by);
    const scale = flags & SCALED ? 2 : flags & SCALED_TWICE ? 4 : flags & TURNED ? 8 : 0;
    at += 4 + (flags & WORDS ? 4 : 2) + scale;
  }
  return moved;
}
