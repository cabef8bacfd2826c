import type { Deck, DeckSlide } from '../../domain/deck.ts';
import { readDeck, type ReadDeck } from '../../data/deck.ts';

/** The name of the deck that a reader makes in this browser. */
export const OWN = 'own';

/** What that deck is called in a file that carries it: there, what is changed of it becomes the reader's own again. */
export const CARRIED = 'carried';

const KEY = 'tip-atlas:deck';
/** Where the deck lies that another took the place of. */
const BEFORE = 'tip-atlas:deck-before';

/** The text of a deck that is kept in this browser; `null` where there is none, or nothing may be kept. */
function kept(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** The reader's own deck as far as it can be read; `null` where there is none. It never leaves the browser. */
export function loadOwn(): ReadDeck | null {
  const text = kept(KEY);
  return text === null ? null : readDeck('own.json', text);
}

/** The deck that was the reader's own before another took its place; `null` where there is none. */
export function loadBefore(): Deck | null {
  const text = kept(BEFORE);
  return text === null ? null : readDeck('own.json', text).deck;
}

/** Lays the reader's own deck aside, where there is one: another takes its place, and none is lost. */
export function layAside(): void {
  const text = kept(KEY);
  // Where nothing can be kept, nothing was.
  if (text !== null) keep(BEFORE, text);
}

/** Keeps the deck in this browser; `false` where the browser keeps nothing, so that a file is the only way to keep it. */
export function keepOwn(deck: Deck): boolean {
  return keep(KEY, deckText({ ...deck, deck: OWN }));
}

function keep(key: string, text: string): boolean {
  try {
    localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

/** A deck as its file has it, without what is not said. */
export function deckText(deck: Deck): string {
  return `${JSON.stringify(deck, (_key, value: unknown) => value ?? undefined, 2)}\n`;
}

/** A deck with one more slide at its end, of an address below the root of the site. */
export function withFigure(deck: Deck | null, address: string, title: string): Deck {
  const before = deck ?? { deck: OWN, title: { en: title }, occasion: null, slides: [] };
  return { ...before, slides: [...before.slides, figureSlide(before, address)] };
}

function figureSlide(deck: Deck, address: string): DeckSlide {
  const id = freeId(deck, address.split('/')[0] ?? 'slide');
  return { id, kind: 'figure', at: [address], scene: null, notes: null, minutes: null };
}

/** A name that no slide of the deck has yet: `routes`, `routes-2`. */
export function freeId(deck: Deck, wanted: string): string {
  const taken = new Set(deck.slides.map(({ id }) => id));
  if (!taken.has(wanted)) return wanted;
  for (let n = 2; ; n++) if (!taken.has(`${wanted}-${n}`)) return `${wanted}-${n}`;
}

/** A deck with a slide moved by so many places, as far as there are places. */
export function moved(deck: Deck, from: number, by: number): Deck {
  const to = Math.min(Math.max(0, from + by), deck.slides.length - 1);
  const slides = [...deck.slides];
  slides.splice(to, 0, ...slides.splice(from, 1));
  return { ...deck, slides };
}

/** A deck without a slide; the last one stays, for a talk has one. */
export function without(deck: Deck, at: number): Deck {
  return deck.slides.length === 1 ? deck : { ...deck, slides: deck.slides.filter((_, i) => i !== at) };
}

/** A deck with one slide written anew. */
export function revised(deck: Deck, at: number, slide: DeckSlide): Deck {
  return { ...deck, slides: deck.slides.map((each, i) => (i === at ? slide : each)) };
}
