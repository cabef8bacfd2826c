import { reasonOf } from '../domain/issue.ts';
import type { Language } from '../i18n/language.ts';
import { Words, type Vocabulary } from '../i18n/words.ts';
import type { View } from '../state/view.ts';

/** What of a view decides how things are said. */
export type Manner = Pick<View, 'lang' | 'digits'>;

/** The languages of the page: words for a view, and the language that did not load, with the reason. */
export class Speech {
  broken: { readonly lang: Language; readonly why: string } | null = $state.raw(null);
  readonly #load: (lang: Language) => Promise<Vocabulary>;

  /** `load` gives the vocabulary of a language, or throws. */
  constructor(load: (lang: Language) => Promise<Vocabulary>) {
    this.#load = load;
  }

  /** The words of a view, or `null` where its language does not load: the page then keeps those it has. */
  async words({ lang, digits }: Manner): Promise<Words | null> {
    try {
      const words = new Words(lang, await this.#load(lang), digits);
      if (this.broken?.lang === lang) this.broken = null;
      return words;
    } catch (error) {
      this.broken = { lang, why: reasonOf(error) };
      return null;
    }
  }

  /** The words of a first visit: English where the reader's language does not load; throws where neither does. */
  async firstWords(manner: Manner): Promise<Words> {
    return (await this.words(manner)) ?? new Words('en', await this.#load('en'), manner.digits);
  }
}
