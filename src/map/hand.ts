import type { Point } from './patterson.ts';

/** How far, in pixels, a hand may slip and still have clicked. */
const SLIP = 5;

/** True where a hand has moved away from where it pressed, pixels of the window. */
export function isDrag(pressed: Point | null, { clientX, clientY }: MouseEvent): boolean {
  return pressed !== null && Math.hypot(clientX - pressed[0], clientY - pressed[1]) > SLIP;
}

/** Where a hand is, pixels from an element's corner; nothing where there is no element. */
export function pointIn(element: Element | null, { clientX, clientY }: MouseEvent): Point | null {
  const corner = element?.getBoundingClientRect();
  return corner ? [clientX - corner.left, clientY - corner.top] : null;
}
