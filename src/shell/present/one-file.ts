import type { Language } from '../../i18n/language.ts';
import { withDeck } from '../deck-slot.ts';
import { ownSource } from '../own-source.ts';
import { readText } from '../reading.ts';
import { CARRIED, deckText, OWN } from './own.ts';
import type { Talk } from './talk.svelte.ts';

/** The whole site as one HTML file, which a site publishes beside its pages. */
const FILE = 'tip-atlas.html';

/** A file that is handed out. */
type Saved = { readonly name: string; readonly file: Blob };

/**
 * A file that holds the whole site and opens with the deck of a talk, without a network. It is made of the one that the site
 * publishes; one file makes it of itself. `null` where what is published is no such file; throws where nothing comes.
 */
export async function fileWithDeck(
  { deck }: Pick<Talk, 'deck'>,
  lang: Language,
  root: URL
): Promise<Saved | null> {
  const html = import.meta.env.ONE_FILE ? ownSource(document) : await readText(FILE, root);
  const name = deck.deck === OWN ? CARRIED : deck.deck;
  const whole = withDeck(html, { name, lang, text: deckText({ ...deck, deck: name }) });
  return (
    whole && {
      name: `tip-atlas_${name === CARRIED ? OWN : name}_${whole.version}.html`,
      file: new Blob([whole.html], { type: 'text/html;charset=utf-8' })
    }
  );
}
