import type { Span, Year } from '../../domain/year.ts';

/** One of the two handles of a span of years. */
export type Handle = 'from' | 'to';

/** Pixels from the ends of the line to the middle of a handle that stands there: half a handle. */
export const HANDLE_RADIUS = 9;

/** How near to the middle of a handle a press takes hold of it as it stands, pixels. */
const GRIP = 12;

/** The line of a slider: pixels from its left end, and the years at both ends. */
export type Line = { readonly left: number; readonly width: number; readonly all: Span };

/** The year at a point of the line, with its fraction and within what there is. */
export function yearAt(x: number, { left, width, all }: Line): number {
  const way = (x - left - HANDLE_RADIUS) / Math.max(1, width - 2 * HANDLE_RADIUS);
  return all.from + Math.max(0, Math.min(1, way)) * (all.to - all.from);
}

/** Where a year stands on the line, pixels. */
export function pointOf(year: Year, { left, width, all }: Line): number {
  const way = (year - all.from) / Math.max(1, all.to - all.from);
  return left + HANDLE_RADIUS + way * (width - 2 * HANDLE_RADIUS);
}

/** The handle that a press means: the nearer one, or `null` where both stand on one year and only the way it goes can tell. */
export function nearerHandle(year: number, { from, to }: Span): Handle | null {
  if (from === to) return null;
  return Math.abs(year - from) <= Math.abs(year - to) ? 'from' : 'to';
}

/** The handle of a pair on one year that can go to another; `null` where it is the same. */
export function partedHandle(year: Year, { from, to }: Span): Handle | null {
  return year < from ? 'from' : year > to ? 'to' : null;
}

/** How far a press missed the middle of the handle it takes hold of, pixels; 0 where it is not on it, so that the handle comes. */
export function missOf(x: number, year: Year, line: Line): number {
  const miss = pointOf(year, line) - x;
  return Math.abs(miss) <= GRIP ? miss : 0;
}

/** The span with one handle at a year; it goes no further than the other. */
export function movedTo(year: Year, handle: Handle, { from, to }: Span): Span {
  return handle === 'from' ? { from: Math.min(year, to), to } : { from, to: Math.max(year, from) };
}
