/** A text of a deck: in English, and in other languages of the site where somebody wrote it. */
export type DeckText = { readonly en: string } & Readonly<Partial<Record<string, string>>>;

/** What every slide may have beside what it shows. */
type Spoken = {
  /** short and of letters, digits and hyphens: a link names the slide by it */
  readonly id: string;
  /** what the speaker sees and the hall does not */
  readonly notes: DeckText | null;
  /** how long it is meant to stand */
  readonly minutes: number | null;
};

/** A live figure: addresses below the root of the site (`trends/?place=PAK`), the first as it comes, the others built up from it. */
export type FigureSlide = Spoken & {
  readonly kind: 'figure';
  readonly at: readonly string[];
  /** which part of the figure fills the slide; the first where it is not said */
  readonly scene: string | null;
};

/** A sentence with what it rests on, ids of the table of sources. */
export type DeckLine = { readonly text: DeckText; readonly sources: readonly string[] };

/** Words alone. */
export type StatementSlide = Spoken & {
  readonly kind: 'statement';
  readonly title: DeckText;
  readonly lines: readonly DeckLine[];
};

/** A number on record, by its id in the table of figures, and what it counts. */
export type DeckNumber = { readonly figure: string; readonly label: DeckText };

/** Numbers that others have published, each with its source. */
export type NumbersSlide = Spoken & {
  readonly kind: 'numbers';
  readonly title: DeckText;
  readonly numbers: readonly DeckNumber[];
  /** what the hall must know to read them, at the foot of the slide */
  readonly remark: DeckText | null;
};

/** All sources of the deck, as they are cited. */
export type SourcesSlide = Spoken & { readonly kind: 'sources'; readonly title: DeckText };

/** One page of a talk. */
export type DeckSlide = FigureSlide | StatementSlide | NumbersSlide | SourcesSlide;

/** A talk: its name in addresses, its title, where and when it is given, and its slides in order. */
export type Deck = {
  readonly deck: string;
  readonly title: DeckText;
  readonly occasion: DeckText | null;
  readonly slides: readonly DeckSlide[];
};
