import { reasonOf } from '../domain/issue.ts';
import type { Language } from '../i18n/language.ts';
import { Words, type Vocabulary } from '../i18n/words.ts';
import type { View } from '../state/view.ts';
import type { Section } from './spoken-with.ts';

/** What of a view decides how things are said, and which messages are needed. */
export type Manner = Pick<View, 'lang' | 'digits' | 'page'> & Partial<Pick<View, 'measure'>>;

/** The languages of the page: words for a view, and the language that did not load, with the reason. */
export class Speech {
  broken: { readonly lang: Language; readonly why: string } | null = $state.raw(null);
  readonly #load: (lang: Language, pages: readonly Section[]) => Promise<Vocabulary>;
  /** pages that were spoken once: they may be shown again at any moment, in whatever language is spoken then */
  readonly #opened = new Set<Section>();
  #spoken: { readonly manner: string; readonly words: Words } | null = null;

  /** `load` gives the vocabulary of a language for some pages, or throws. */
  constructor(load: (lang: Language, pages: readonly Section[]) => Promise<Vocabulary>) {
    this.#load = load;
  }

  /** The words of a view, or `null` where its language does not load: the page then keeps those it has. */
  async words({ lang, ...manner }: Manner): Promise<Words | null> {
    try {
      const words = await this.#wordsIn(lang, manner);
      if (this.broken?.lang === lang) this.broken = null;
      return words;
    } catch (error) {
      this.broken = { lang, why: reasonOf(error) };
      return null;
    }
  }

  /** The words of a first visit: English where the reader's language does not load; throws where neither does. */
  async firstWords(manner: Manner): Promise<Words> {
    return (await this.words(manner)) ?? this.#wordsIn('en', manner);
  }

  async #wordsIn(lang: Language, { digits, page, measure }: Omit<Manner, 'lang'>): Promise<Words> {
    const pages = new Set(this.#opened).add(page);
    if (page === 'trends' && measure === 'rate') pages.add('rates');
    const manner = [lang, digits, ...[...pages].sort()].join(' ');
    const vocabulary = await this.#load(lang, [...pages]);
    for (const each of pages) this.#opened.add(each);
    // The same words stay the same object: other ones would have everything on the page said again.
    if (this.#spoken?.manner !== manner)
      this.#spoken = { manner, words: new Words(lang, vocabulary, digits) };
    return this.#spoken.words;
  }
}
