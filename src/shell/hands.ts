/** Where the script in the HTML keeps what was pressed, typed, chosen or opened before anything heard it. */
const KEPT = 'hands';

/** An event, and what stood in its field by then. */
type Hand = readonly [event: Event, value: unknown, isChecked: unknown];

/** Lets a page that has just come to life hear what a hand did to it before: no first press is lost. */
export function hearHands(): void {
  for (const [event, value, isChecked] of (Reflect.get(document, KEPT) ?? []) as readonly Hand[]) {
    const { target, type } = event;
    if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement)
      Object.assign(target, { value }, typeof isChecked === 'boolean' && { checked: isChecked });
    const Again = event.constructor as typeof Event;
    target?.dispatchEvent(new Again(type, event));
  }
}
