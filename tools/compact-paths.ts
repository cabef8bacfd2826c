/** Commands of path data made of corners alone, and the numbers after each. */
const PIECE = /([MLZ])([^MLZ]*)/g;

/**
 * Path data of corners in whole pixels, each told by its distance from the last: a fifth of the text. Lines that meet in a
 * corner still meet there; a ring that shrinks to a point stays one. Other path data is left as it is.
 */
export function compactPath(d: string): string {
  if (!/^M[-\d.,MLZ]+$/.test(d)) return d;
  let text = '';
  let [x, y] = [0, 0];
  let start: readonly [number, number] = [0, 0];
  let pending = '';
  for (const [, command, numbers = ''] of d.matchAll(PIECE)) {
    if (command === 'Z') {
      text += `${pending}z`;
      pending = '';
      [x, y] = start;
      continue;
    }
    const [toX = 0, toY = 0] = numbers.split(',').map((number) => Math.round(Number(number)));
    const step = `${toX - x}${toY - y < 0 ? '' : ' '}${toY - y}`;
    const isSame = toX === x && toY === y;
    if (command === 'M') {
      pending = `m${step}`;
      start = [toX, toY];
    } else if (!isSame) {
      const isNext = pending === '';
      text += pending + (isNext && text.at(-1) !== 'z' ? joined(step) : `l${step}`);
      pending = '';
    }
    [x, y] = [toX, toY];
  }
  return text + pending;
}

/** A step after another of the same command needs no letter, only a space where no sign parts them. */
function joined(step: string): string {
  return step.startsWith('-') ? step : ` ${step}`;
}

/** Commands of path data made of arcs of parabolas, and the numbers after each. */
const ARC = /([MQ])([^MQ]*)/g;

/** Path data of curves (`M`, `Q`) in tenths of a pixel, each told by its distance from the last; other path data is left as it is. */
export function compactCurve(d: string): string {
  if (!/^M[-\d.,MQ ]+$/.test(d)) return d;
  let text = '';
  let [x, y] = [0, 0];
  for (const [, command, numbers = ''] of d.matchAll(ARC)) {
    const points = numbers.split(/[ ,]/).map((number) => Math.round(Number(number) * 10));
    const steps = points.map((value, at) => value - (at % 2 === 0 ? x : y));
    text += (command === 'M' ? 'm' : 'q') + steps.map(tenths).reduce(beside);
    [x, y] = [points.at(-2) ?? x, points.at(-1) ?? y];
  }
  return text;
}

/** A number of tenths, without the zero that nobody needs. */
function tenths(value: number): string {
  return (value / 10).toString().replace(/^(-?)0\./, '$1.');
}

/** Numbers side by side: a sign parts them, and a second point does. */
function beside(text: string, next: string): string {
  const isParted = next.startsWith('-') || (next.startsWith('.') && /\.\d+$/.test(text));
  return isParted ? text + next : `${text} ${next}`;
}
