import { OUTLINE_HEADER, OUTLINE_MAGIC, checksum } from '../src/map/outlines-bytes.ts';
import type { Outlines } from '../src/map/outlines.ts';

/** What is packed: outlines whose lines are arcs of their own or arcs of areas, by index. */
export type Packable = Pick<Outlines, 'arcs' | 'borders'> & {
  readonly areas: readonly { readonly id: string; readonly arcs: readonly (readonly number[])[] }[];
  readonly lines: readonly {
    readonly id: string;
    readonly style: 'dotted' | 'dashed';
    readonly arc: number;
  }[];
};

/** Packs outlines (points in whole units of 1/unitsPerDegree) as `readOutlines` reads them. */
export function packOutlines(outlines: Packable, unitsPerDegree: number): Uint8Array<ArrayBuffer> {
  const body: number[] = [];
  const whole = (value: number): void => {
    let rest = value;
    for (; rest > 0x7f; rest >>>= 7) body.push((rest & 0x7f) | 0x80);
    body.push(rest);
  };
  const signed = (value: number): void => {
    whole(value < 0 ? -2 * value - 1 : 2 * value);
  };
  const steps = (values: readonly number[]): void => {
    values.forEach((value, index) => {
      signed(value - (values[index - 1] ?? 0));
    });
  };
  const list = <T>(values: readonly T[], one: (value: T) => void): void => {
    whole(values.length);
    values.forEach(one);
  };
  const text = (value: string): void => {
    list(Array.from(value), (letter) => body.push(letter.charCodeAt(0)));
  };

  whole(unitsPerDegree);
  list(outlines.arcs, (arc) => {
    whole(arc.length);
  });
  const points = outlines.arcs.flat();
  steps(points.map(([x]) => x));
  steps(points.map(([, y]) => y));
  list(outlines.areas, ({ id, arcs }) => {
    text(id);
    list(arcs, (ring) => {
      whole(ring.length);
      steps(ring);
    });
  });
  whole(outlines.borders.length);
  steps(outlines.borders);
  list(outlines.lines, ({ id, style, arc }) => {
    text(id);
    body.push(style === 'dotted' ? 0 : 1);
    whole(arc);
  });

  const bytes = new Uint8Array(OUTLINE_HEADER + body.length);
  bytes.set(OUTLINE_MAGIC);
  bytes.set(body, OUTLINE_HEADER);
  new DataView(bytes.buffer).setUint32(4, checksum(bytes.subarray(OUTLINE_HEADER)), true);
  return bytes;
}
