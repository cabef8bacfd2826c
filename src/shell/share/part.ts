import type { Figure } from '../../figure/figure.ts';
import type { Words } from '../../i18n/words.ts';
import type { Session } from '../../state/session.svelte.ts';
import type { loadVocabulary } from '../vocabulary.ts';

/** What a part of the dialog knows: the view, its figure, its spelled link, and the words of the dialog. */
export type Part = {
  readonly session: Session;
  readonly figure: Figure;
  readonly link: string;
  readonly words: Words;
  /** brings the words of a language */
  readonly load: typeof loadVocabulary;
};
