import type { Deck } from '../../domain/deck.ts';
import { forward, keyOf, type Stand } from './course.ts';

/** How many slides ahead may be made ready once the one on stage, by its key, has rested there for a while. */
export type Rested = { readonly key: string; readonly ahead: 1 | 2 };

/** Milliseconds that a slide rests on stage before so many slides ahead are made ready. */
export const RESTS: readonly (readonly [ahead: Rested['ahead'], after: number])[] = [
  [1, 150],
  // A presenter who stays so long talks: the second slide is drawn when no hand is about to press.
  [2, 3000]
];

/** Where a talk stands and stood, how far it may look ahead, and the slide whose number is being typed. */
export type Standing = {
  readonly before: Stand | null;
  readonly stand: Stand;
  readonly rested: Rested | null;
  readonly aimed: Stand | null;
};

/**
 * What is on the boards: the slide before, the one on stage, those that it has rested long enough for, and the one that is aimed
 * at. What stands there already and still lies ahead stays, so that two presses in a row find both slides drawn.
 */
export function boardsOf(
  deck: Deck,
  { before, stand, rested, aimed }: Standing,
  drawn: readonly Stand[]
): readonly Stand[] {
  const ahead = rested?.key === keyOf(stand) ? rested.ahead : 0;
  const isDrawn = new Set(drawn.map(keyOf));
  const next = forward(deck, stand);
  const waiting = [next, forward(deck, next)].filter((each, i) => i < ahead || isDrawn.has(keyOf(each)));
  const all = [before, stand, ...waiting, aimed].flatMap((at) => (at ? [[keyOf(at), at] as const] : []));
  return [...new Map(all).values()];
}
