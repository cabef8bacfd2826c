/** One row of a sum taken apart: a whole, or a part that leads from one level to another, in the numbers that are sure. */
export type Step = {
  readonly key: string;
  readonly kind: 'whole' | 'part';
  readonly from: number;
  readonly to: number;
};

/** A row with its place along the scale, fractions 0 to 1 of the width. */
export type PlacedStep = Step & {
  readonly start: number;
  readonly length: number;
  readonly turn: 'more' | 'fewer' | 'level';
};

/** Places the rows on one scale from zero to the largest level; a part that changes nothing keeps a hair's breadth. */
export function placeSteps(steps: readonly Step[]): readonly PlacedStep[] {
  const most = Math.max(1, ...steps.flatMap(({ from, to }) => [from, to]));
  return steps.map((step) => ({
    ...step,
    start: Math.min(step.from, step.to) / most,
    length: Math.max(0.003, Math.abs(step.to - step.from) / most),
    turn: step.to > step.from ? 'more' : step.to < step.from ? 'fewer' : 'level'
  }));
}
