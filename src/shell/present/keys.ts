/** What a key may do in a talk. */
export type Act =
  | 'next'
  | 'back'
  | 'first'
  | 'last'
  | 'black'
  | 'white'
  | 'full'
  | 'out'
  | 'overview'
  | 'choose'
  | 'restore'
  | 'code'
  | 'pointer'
  | 'speaker'
  | 'keys'
  | 'ready'
  | 'after'
  | 'edit'
  | 'enter'
  | { readonly digit: number };

/** A key as a keyboard or a clicker sends it. */
export type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** What has the focus: nothing that wants keys, a field to write in, or a control that somebody went to by keyboard. */
export type Held = 'nothing' | 'text' | 'control';

/** What clickers send: it moves the talk whatever has the focus, a field to write in too. */
const CLICKER: Readonly<Record<string, Act>> = {
  PageDown: 'next',
  PageUp: 'back',
  MediaTrackNext: 'next',
  MediaTrackPrevious: 'back',
  // PowerPoint begins the show with it; a browser would load the page anew.
  F5: 'full',
  Escape: 'out'
};

/** What moves the talk unless somebody is writing: a clicker may send arrows, and a slider that has the focus must not take them. */
const PLAIN: Readonly<Record<string, Act>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  ArrowLeft: 'back',
  ArrowUp: 'back',
  Home: 'first',
  End: 'last',
  n: 'next',
  p: 'back',
  b: 'black',
  '.': 'black',
  w: 'white',
  ',': 'white',
  f: 'full',
  o: 'overview',
  c: 'choose',
  r: 'restore',
  q: 'code',
  l: 'pointer',
  s: 'speaker',
  '?': 'keys',
  t: 'ready',
  e: 'after',
  d: 'edit'
};

/** What a key does in a talk; `null` leaves it to the browser. `isTyped`: digits of a slide's number wait for Enter. */
export function actOf(key: Key, held: Held, isTyped: boolean): Act | null {
  if (key.ctrlKey || key.metaKey || key.altKey) return null;
  const clicked = CLICKER[key.key];
  if (clicked !== undefined) return clicked;
  if (held === 'text') return null;
  if (/^[0-9]$/.test(key.key)) return { digit: Number(key.key) };
  // A button that somebody went to by keyboard is pressed as ever.
  if (key.key === 'Enter') return isTyped ? 'enter' : held === 'control' ? null : 'next';
  if (key.key === ' ') return held === 'control' ? null : key.shiftKey ? 'back' : 'next';
  return PLAIN[key.key.length === 1 ? key.key.toLowerCase() : key.key] ?? null;
}

const WRITTEN_IN =
  'input:not([type=range],[type=radio],[type=checkbox],[type=button]), textarea, [contenteditable]';

/** What the element with the focus wants of the keys. */
export function heldBy(element: Element | null): Held {
  if (element === null || element === element.ownerDocument.body) return 'nothing';
  if (element.matches(WRITTEN_IN)) return 'text';
  return element.matches(':is(button, a, select, summary, input):focus-visible') ? 'control' : 'nothing';
}
