import type { LngLat } from '../domain/place.ts';
import { ByteReader, OUTLINE_HEADER, OUTLINE_MAGIC, checksum, damaged } from './outlines-bytes.ts';
import type { Arc, Area, OutlineLine, Outlines, RingArcs } from './outlines.ts';

/** Unpacks what `tools/boundaries-pack.ts` packed; throws an InputError where the bytes are not whole. */
export function readOutlines(bytes: ArrayBuffer): Outlines {
  const body = checkedBody(new Uint8Array(bytes));
  const reader = new ByteReader(body);
  const arcs = readArcs(reader);
  const areas = many(reader, () => readArea(reader, arcs));
  const borders = readSteps(reader, arcs);
  const lines = many(reader, () => readLine(reader, arcs));
  if (reader.left > 0) throw damaged('nothing after the last line', `${reader.left} bytes more`);
  return { arcs, areas, borders, lines };
}

function checkedBody(bytes: Uint8Array): Uint8Array {
  if (OUTLINE_MAGIC.some((byte, index) => bytes[index] !== byte))
    throw damaged('a file that begins with "TAO1"', `"${String.fromCharCode(...bytes.subarray(0, 4))}"`);
  if (bytes.length <= OUTLINE_HEADER) throw damaged('a header and a body', `${bytes.length} bytes`);
  const stated = new DataView(bytes.buffer, bytes.byteOffset).getUint32(4, true);
  const body = bytes.subarray(OUTLINE_HEADER);
  const found = checksum(body);
  if (found !== stated) throw damaged(`checksum ${stated.toString(16)}`, found.toString(16));
  return body;
}

function many<T>(reader: ByteReader, one: () => T): T[] {
  return Array.from({ length: reader.whole() }, one);
}

/** Lengths first, then all steps east, then all steps north: alike beside alike packs tighter. */
function readArcs(reader: ByteReader): Arc[] {
  const unitsPerDegree = reader.whole();
  const lengths = many(reader, () => reader.whole());
  const total = lengths.reduce((sum, length) => sum + length, 0);
  if (total > reader.left) throw damaged(`at most ${reader.left} points`, String(total));
  const along = (): number[] => {
    let value = 0;
    return Array.from({ length: total }, () => (value += reader.signed()));
  };
  const [xs, ys] = [along(), along()];
  let at = 0;
  const point = (): LngLat => {
    const index = at++;
    return [(xs[index] ?? 0) / unitsPerDegree, (ys[index] ?? 0) / unitsPerDegree];
  };
  return lengths.map((length) => Array.from({ length }, point));
}

function arcAt(arcs: readonly Arc[], index: number): Arc {
  const arc = arcs[index < 0 ? ~index : index];
  if (arc === undefined) throw damaged(`an arc below ${arcs.length}`, String(index));
  return arc;
}

function readSteps(reader: ByteReader, arcs: readonly Arc[]): number[] {
  let index = 0;
  return many(reader, () => {
    index += reader.signed();
    arcAt(arcs, index);
    return index;
  });
}

function readArea(reader: ByteReader, arcs: readonly Arc[]): Area {
  const id = reader.text();
  const ringArcs = many(reader, () => readSteps(reader, arcs));
  const rings = ringArcs.map((steps) => closedRing(steps, arcs));
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lng, lat] of rings.flat()) {
    if (lng < box[0]) box[0] = lng;
    if (lat < box[1]) box[1] = lat;
    if (lng > box[2]) box[2] = lng;
    if (lat > box[3]) box[3] = lat;
  }
  return { id, rings, arcs: ringArcs, box };
}

function closedRing(steps: RingArcs, arcs: readonly Arc[]): LngLat[] {
  const ring: LngLat[] = [];
  for (const step of steps) {
    const arc = arcAt(arcs, step);
    if (ring.length > 0) ring.pop();
    for (let index = 0; index < arc.length; index++) {
      const point = arc[step < 0 ? arc.length - 1 - index : index];
      if (point !== undefined) ring.push(point);
    }
  }
  return ring;
}

function readLine(reader: ByteReader, arcs: readonly Arc[]): OutlineLine {
  const id = reader.text();
  const style = reader.byte() === 0 ? 'dotted' : 'dashed';
  return { id, style, points: arcAt(arcs, reader.whole()) };
}
