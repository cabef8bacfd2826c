import type { Deck, DeckSlide, DeckText } from '../../domain/deck.ts';
import type { ReadDeck } from '../../data/deck.ts';
import type { Issue } from '../../domain/issue.ts';
import type { Language } from '../../i18n/language.ts';
import type { View } from '../../state/view.ts';
import { writeAddress } from '../../state/url.ts';
import { keepOwn, layAside, OWN } from './own.ts';
import { back, forward, keyOf, within, type Stand } from './course.ts';
import { Line, type Told } from './line.ts';
import { viewAt, viewOfSlide, type Dress } from './slide-view.ts';
import { writeTalk, type TalkAddress } from './talk-address.ts';

/** What a talk does to the world outside: shows a view, and writes its address. */
export type Hall = {
  readonly show: (view: View) => void;
  readonly write: (address: string) => void;
};

/** A talk as it is given: its deck, where it stands, what of it is changed; in step with its other windows. */
export class Talk {
  deck: Deck = $state.raw({ deck: '', title: { en: '' }, occasion: null, slides: [] });
  readonly issues: readonly Issue[];
  readonly dress: Dress;
  stand: Stand = $state.raw({ slide: 0, step: 0 });
  /** where it stood before; `null` until it has moved */
  before: Stand | null = $state.raw(null);
  blank: 'black' | 'white' | null = $state.raw(null);
  /** milliseconds of the epoch; `null` until the talk leaves its first slide */
  begun: number | null = $state.raw(null);
  /** whether another window of this talk has been heard */
  isAnswered = $state(false);
  /** whether the window of the hall has said that it closes, and none has been heard since */
  isForsaken = $state(false);
  /** views that the presenter changed, by slide and step */
  #changed: ReadonlyMap<string, View> = $state.raw(new Map());
  /** whether what was changed of the deck could not be kept */
  isLost = $state(false);
  #address: TalkAddress;
  readonly #line: Line;
  /** makes a whole address of the query of a talk */
  readonly #whole: (query: string) => string;
  #hall: Hall | null = null;

  constructor(
    { deck, issues }: ReadDeck & { readonly deck: Deck },
    address: TalkAddress,
    dress: Dress,
    whole: (query: string) => string
  ) {
    [this.deck, this.issues, this.dress, this.#address] = [deck, issues, dress, address];
    this.#whole = whole;
    this.stand = within(deck, { slide: address.slide - 1, step: address.step - 1 });
    const changed = address.at === null ? null : viewAt(address.at, dress);
    if (changed) this.#changed = new Map([[this.#key, changed.view]]);
    this.#line = new Line(deck.deck, (told) => {
      this.#hear(told);
    });
  }

  get slide(): DeckSlide {
    const [first] = this.deck.slides;
    const slide = this.deck.slides[this.stand.slide] ?? first;
    if (!slide) throw new Error('a deck has a slide');
    return slide;
  }

  /** What the next press shows, a build step or a slide; `null` at the end. */
  get next(): Stand | null {
    const next = forward(this.deck, this.stand);
    return keyOf(next) === keyOf(this.stand) ? null : next;
  }

  /** How many seconds a slide stands by itself; `null` where somebody moves it. */
  get kiosk(): number | null {
    return this.#address.kiosk;
  }

  /** What the slide shows now; `null` where it is no figure or names none. */
  get view(): View | null {
    return this.#changed.get(this.#key) ?? this.viewOf(this.slide, this.stand.step);
  }

  /** Whether somebody changed what the slide shows. */
  get isChanged(): boolean {
    return this.#changed.has(this.#key);
  }

  /** What a slide of the deck shows as it comes. */
  viewOf(slide: DeckSlide, step: number): View | null {
    return slide.kind === 'figure' ? viewOfSlide(slide, step, this.dress) : null;
  }

  /** A text of the deck in the language of the talk, in English where nobody wrote it. */
  say(text: DeckText): { readonly text: string; readonly lang: Language } {
    const { lang } = this.dress;
    const own = text[lang];
    return own === undefined ? { text: text.en, lang: 'en' } : { text: own, lang };
  }

  /** Connects the talk with what shows it, and asks other windows where they are. */
  meet(hall: Hall): void {
    this.#hall = hall;
    this.#line.tell({ kind: 'ask' });
  }

  onward(): void {
    this.go(forward(this.deck, this.stand));
  }

  back(): void {
    this.go(back(this.deck, this.stand));
  }

  /** Goes to a slide, or the nearest there is. */
  go(to: Stand): void {
    const stand = within(this.deck, to);
    const { slide, step } = this.stand;
    this.blank = null;
    if (stand.slide !== slide || stand.step !== step) {
      this.#move(stand);
      this.begun ??= Date.now();
      this.#show();
    }
    this.#tell();
  }

  /** Blanks the hall, or lights it again. */
  darken(blank: 'black' | 'white'): void {
    this.blank = this.blank === blank ? null : blank;
    this.#tell();
  }

  /** Makes a changed deck the reader's own, and keeps it where the browser allows; the one that it is no change of is laid aside. */
  revise(deck: Deck, isOther = this.deck.deck !== OWN): void {
    if (isOther) layAside();
    this.deck = { ...deck, deck: OWN };
    this.isLost = !keepOwn(this.deck);
    this.#address = { ...this.#address, deck: OWN };
    this.before = null;
    this.stand = within(this.deck, this.stand);
    // Slides stand elsewhere now than those that were changed on stage.
    this.#changed = new Map();
    this.#show();
    this.#hall?.write(this.address());
  }

  /** Begins the clock anew. */
  begin(): void {
    this.begun = Date.now();
    this.#tell();
  }

  /** Keeps what the presenter changed on this slide, so that it is found again. */
  keep(view: View): void {
    const own = this.viewOf(this.slide, this.stand.step);
    const changed = new Map(this.#changed);
    if (own && JSON.stringify(own) === JSON.stringify(view)) changed.delete(this.#key);
    else changed.set(this.#key, view);
    this.#changed = changed;
    this.#tell();
  }

  /** Shows the slide as the deck has it. */
  restore(): void {
    const changed = new Map(this.#changed);
    changed.delete(this.#key);
    this.#changed = changed;
    this.#show();
    this.#tell();
  }

  /** The whole address of where the talk stands. */
  address(more: Partial<TalkAddress> = {}): string {
    const { slide, step } = this.stand;
    return this.#whole(
      writeTalk({ ...this.#address, slide: slide + 1, step: step + 1, at: this.#at(), ...more })
    );
  }

  /** Tells the other windows that this one, the hall's, closes. */
  leave(): void {
    this.#line.tell({ kind: 'gone' });
  }

  close(): void {
    this.#line.close();
  }

  get #key(): string {
    return keyOf(this.stand);
  }

  #move(to: Stand): void {
    this.before = this.stand;
    this.stand = to;
  }

  #at(): string | null {
    const view = this.#changed.get(this.#key);
    return view ? writeAddress({ ...view, theme: 'auto', lang: 'en' }, 'en', () => false) : null;
  }

  #show(): void {
    const { view } = this;
    if (view) this.#hall?.show(view);
  }

  #tell(): void {
    this.#hall?.write(this.address());
    const { stand, blank, begun } = this;
    this.#line.tell({ kind: 'stand', ...stand, blank, at: this.#at(), begun });
  }

  #hear(told: Told): void {
    this.isForsaken = told.kind === 'gone';
    if (told.kind === 'gone') return;
    this.isAnswered = true;
    if (told.kind === 'ask') {
      this.#tell();
      return;
    }
    const stand = within(this.deck, told);
    const isElsewhere = stand.slide !== this.stand.slide || stand.step !== this.stand.step;
    const changed = told.at === null ? null : (viewAt(told.at, this.dress)?.view ?? null);
    if (isElsewhere) this.#move(stand);
    this.blank = told.blank;
    this.begun = told.begun ?? this.begun;
    const isOther = JSON.stringify(changed) !== JSON.stringify(this.#changed.get(this.#key) ?? null);
    if (isOther) {
      const all = new Map(this.#changed);
      if (changed) all.set(this.#key, changed);
      else all.delete(this.#key);
      this.#changed = all;
    }
    if (isElsewhere || isOther) this.#show();
    this.#hall?.write(this.address());
  }
}
