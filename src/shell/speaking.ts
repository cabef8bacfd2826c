import type { Vocabulary } from '../i18n/words.ts';
import type { Section } from './spoken-with.ts';

type Frame = Pick<Vocabulary, 'messages'> & Partial<Pick<Vocabulary, 'articles' | 'titles'>>;
type Names = { readonly default: Readonly<Record<string, string>> };

/** Where a language comes from: what every page says with the names of places and regions, and the messages of each page. */
export type Speaking = {
  readonly frame: () => readonly [Promise<Frame>, Promise<Names>, Promise<Names>, ...Promise<unknown>[]];
  readonly parts: Readonly<Record<Section, () => Promise<object>>>;
};
