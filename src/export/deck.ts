import type { Slide } from '../figure/slide.ts';
import type { Digits, Language } from '../i18n/language.ts';

/** A slide with what must travel with it. */
export type DeckSlide = Omit<Slide, 'notes' | 'sources'> & {
  /** the question above the finding */
  readonly question: string;
  readonly caveat: string;
  readonly citation: string;
  /** the address of the view */
  readonly link: string;
  /** what a speaker has at hand, a paragraph each */
  readonly notes: readonly string[];
};

/** A presentation: its slides, and how their language is written. */
export type Deck = {
  readonly title: string;
  readonly author: string;
  readonly lang: Language;
  readonly digits: Digits | null;
  readonly isRightToLeft: boolean;
  readonly slides: readonly DeckSlide[];
};
