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
