import { readPath, writeKeys, type Key } from './url.ts';
import { firstView, type Page, type View } from './view.ts';

/** What any figure looks at. */
const FIGURES: readonly Key[] = ['place', 'years', 'table', 'lang', 'digits'];

/** The keys that decide what a page shows. A theme is no such key: it suits the screen that somebody reads on. */
export const KEYS_OF: Readonly<Record<Page, readonly Key[]>> = {
  routes: [...FIGURES, 'direction', 'layer', 'level', 'compare', 'least', 'picture', 'scale', 'top', 'map'],
  trends: [
    ...FIGURES,
    ...([
      'compare',
      'scale',
      'charts',
      'order',
      'form',
      'sex',
      'age',
      'measure',
      'without',
      'reporters'
    ] as const)
  ],
  partners: [...FIGURES, 'event', 'partner', 'programme', 'purpose', 'find'],
  country: [...FIGURES, 'layer', 'map'],
  data: ['lang', 'digits']
};

/**
 * The query string of a view for a link that others keep: the keys of its page are written out, defaults included, so that a
 * later default cannot change what they see. What is none or empty has no word and stays out, as does what the path says
 * (`inPath`); a key of another page is written only where it says something, as in the address bar.
 */
export function spellView(view: View, inPath: readonly Key[] = []): string {
  const bare = firstView(view.lang);
  const left = Object.fromEntries(inPath.map((key) => [key, bare[key]]));
  const spelled = KEYS_OF[view.page].filter((key) => !inPath.includes(key));
  return writeKeys({ ...view, ...left }, bare, spelled);
}

/** The whole address of a view with its keys spelled out; `address` is any that leads to it. */
export function spellAddress(address: string, view: View): string {
  const url = new URL(address);
  const path = readPath(url.pathname);
  const inPath: Key[] = [];
  if (path.place.join() === view.place.join()) inPath.push('place');
  if (path.lang === view.lang) inPath.push('lang');
  url.search = spellView(view, inPath);
  return url.href;
}
