import { lineWidth, personsOfLeastRing, personsOfWidth, ringRadius, type MapKind } from './scale.ts';

/** The numbers of persons that a legend draws, so that each looks different. */
export type Samples = {
  /** the largest number, in two figures, that is still a hairline; 0 where one person is more */
  readonly hairline: number;
  readonly lines: readonly [small: number, middle: number, large: number];
  /** the largest number, in two figures, that has the smallest ring; 0 where one person has a larger one */
  readonly leastRing: number;
  /** a number whose ring is plainly larger; none where the picture has no such ring */
  readonly ring: number | null;
};

/** Pixels that a line must have to be told from a hairline, and how many times as wide the next one is. */
const SEEN = 1.6;
const TWICE = 1.9;
const RING_SEEN = 1.5;

const persons = (n: number) => ({ least: n, most: n });

/** The samples of a fixed scale: the same in every view of one kind of picture. */
export function fixedSamples(kind: MapKind): Samples {
  const width = (n: number) => lineWidth(kind, persons(n));
  const rounds = [100, 1000, 5000, 10_000];
  const middle = rounds.find((n) => width(n) >= SEEN) ?? 1000;
  const large = rounds.find((n) => width(n) >= TWICE * width(middle)) ?? 10_000;
  const hairline = downTo2(personsOfWidth(kind, 1));
  return {
    hairline,
    lines: [hairline, middle, large],
    leastRing: downTo2(personsOfLeastRing(kind)),
    ring: [10_000, 50_000, 100_000].find((n) => isSeenRing(kind, n, 1)) ?? null
  };
}

/** The samples of a scale that is stretched to the largest line and the largest ring of its view, both in persons. */
export function stretchedSamples(kind: MapKind, stretch: number, line: number, ring: number): Samples {
  // Where a ring decides the scale all lines may be hairlines: the sample then goes beyond them.
  const large = Math.max(4, line, upTo1(personsOfWidth(kind, 4, stretch)));
  const hairline = downTo2(personsOfWidth(kind, 1, stretch));
  // A quarter of the persons is half the width; of a few, that would hardly be more than the smallest.
  const middle = Math.max(2, Math.round(large < 10 ? large / 3 : large / 4));
  return {
    hairline,
    lines: [hairline || Math.max(1, Math.round(large / 16)), middle, large],
    leastRing: downTo2(personsOfLeastRing(kind, stretch)),
    ring: isSeenRing(kind, ring, stretch) ? ring : null
  };
}

function isSeenRing(kind: MapKind, n: number, stretch: number): boolean {
  return ringRadius(kind, persons(n), stretch) >= RING_SEEN * ringRadius(kind, persons(0), stretch);
}

/** A number cut down to its first two figures: nobody reads 4,049. */
function downTo2(n: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, n))) - 1);
  return Math.floor(n / unit) * unit;
}

function upTo1(n: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, n))));
  return Math.ceil(n / unit) * unit;
}
