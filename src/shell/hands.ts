/** Where the script in the HTML keeps what was pressed, typed, chosen or opened before anything heard it. */
const KEPT = 'hands';

/** An event, and how its field or its fold stood then. */
type Hand = readonly [event: Event, was: object];

/** Lets a page that has just come to life hear what a hand did to it before: no first press is lost. */
export function hearHands(): void {
  for (const [event, was] of (Reflect.get(document, KEPT) ?? []) as readonly Hand[]) {
    const { target, type } = event;
    const Again = event.constructor as typeof Event;
    if (target) Object.assign(target, was).dispatchEvent(new Again(type, event));
  }
}
