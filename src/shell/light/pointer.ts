/** Where the script in the HTML keeps the last move of the pointer. */
const KEPT = 'pointer';

/** Tells a drawing that has just come to life where the mouse already is: it came before the script that would have heard it. */
export function readPointer(): void {
  const last: unknown = Reflect.get(document, KEPT);
  // A mouse that was on its way over the page is gone by now.
  const isHere = document.documentElement.matches(':hover');
  if (!isHere || !(last instanceof PointerEvent) || last.pointerType !== 'mouse') return;
  const { clientX, clientY, pointerType } = last;
  document
    .elementFromPoint(clientX, clientY)
    ?.dispatchEvent(new PointerEvent('pointermove', { clientX, clientY, pointerType, bubbles: true }));
}
