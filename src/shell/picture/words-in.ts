import type { Ink } from '../../figure/inked.ts';

/** Every word that inks say, in their order. */
export function wordsIn(inks: readonly Ink[]): string {
  return inks
    .map((ink) => (ink.kind === 'text' ? ink.text : ink.kind === 'group' ? wordsIn(ink.inks) : ''))
    .filter((text) => text !== '')
    .join('\n');
}
