import { EVENTS, FOREIGN, MARKUP } from './hostile/markup.ts';
import { PLACES, UNSEEN } from './hostile/unseen.ts';
import { ADDRESSES, NAMES } from './hostile/words.ts';

/** Every hostile text there is, each once; whatever of it runs sets `globalThis.hit`, and asks only hosts that cannot exist. */
export const ATTACKS: readonly string[] = [
  ...new Set([...MARKUP, ...EVENTS, ...FOREIGN, ...ADDRESSES, ...NAMES, ...PLACES, ...UNSEEN])
];

/** A text as an address carries it: half a letter becomes the mark for one that is lost. */
export function carried(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}
