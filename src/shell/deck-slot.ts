import type { Language } from '../i18n/language.ts';

/** A deck that one file opens with: what it is called in addresses, the language of the hall, and the text of its file. */
export type CarriedDeck = { readonly name: string; readonly lang: Language; readonly text: string };

/** What no text of JSON has outside of its strings, where it may as well stand as an escape. */
const UNSAFE = /[<>&\u2028\u2029]/g;

const SLOT =
  /<script type="text\/plain" data-deck="[^"]*" data-lang="[^"]*" data-version="([^"]*)">[^<]*<\/script>/;

/** The block of data in one file that holds the deck which it opens with, or none; `version` is that of the data in the file. */
export function deckSlot(version: string, deck: CarriedDeck | null): string {
  const { name, lang, text } = deck ?? { name: '', lang: '', text: '' };
  const inert = text.replaceAll(
    UNSAFE,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`
  );
  return `<script type="text/plain" data-deck="${name}" data-lang="${lang}" data-version="${version}">${inert}</script>`;
}

/** The HTML of one file with a deck in its place, and the version of its data; `null` where the HTML is none that has such a place. */
export function withDeck(
  html: string,
  deck: CarriedDeck
): { readonly html: string; readonly version: string } | null {
  const [, version] = SLOT.exec(html) ?? [];
  return version === undefined ? null : { html: html.replace(SLOT, () => deckSlot(version, deck)), version };
}
