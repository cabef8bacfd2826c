import { readDeck, type ReadDeck } from '../../data/deck.ts';

/** The decks that come with the site, each a file of its own that is fetched when it is shown. */
const FILES = import.meta.glob<string>('../../../data/decks/*.json', { query: '?raw', import: 'default' });

/** The names of the decks that come with the site. */
export const DECKS: readonly string[] = Object.keys(FILES).map((path) => nameOf(path));

/** A deck of the site by its name; `null` where there is none; throws where it does not load. */
export async function loadDeck(name: string): Promise<ReadDeck | null> {
  const load = Object.entries(FILES).find(([path]) => nameOf(path) === name)?.[1];
  return load ? readDeck(`${name}.json`, await load()) : null;
}

function nameOf(path: string): string {
  return path.replace(/^.*\/|\.json$/g, '');
}
