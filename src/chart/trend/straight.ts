type Point = { readonly x: number; readonly y: number };

/** A thousandth of a pixel is nothing to see. */
const at = (x: number, y: number) => `${Math.round(x * 1000) / 1000},${Math.round(y * 1000) / 1000}`;

/** The path of straight lines through points, px; one point is a dot, none is nothing. */
export function linePath(points: readonly Point[]): string {
  if (points.length === 0) return '';
  return `M${points.map(({ x, y }) => at(x, y)).join('L')}${points.length === 1 ? 'Z' : ''}`;
}

/** The path round the area between an upper and a lower line, px. */
export function areaPath(
  points: readonly { readonly x: number; readonly low: number; readonly high: number }[]
): string {
  if (points.length === 0) return '';
  const upper = points.map(({ x, high }) => at(x, high));
  const lower = points.map(({ x, low }) => at(x, low)).reverse();
  return `M${[...upper, ...lower].join('L')}Z`;
}
