import type { Page } from '../state/view.ts';

/**
 * What a vocabulary may hold beside the frame: the messages of a page; of `pictures`, `response` and `sums`, which the views of
 * routes, partners and trends say and no page that shows a part of them; of `rates`, which trends say when asked.
 */
export type Section = Page | 'pictures' | 'response' | 'sums' | 'rates';

/** The messages that a page says: its own, and those of the views it is made of. */
export const SPOKEN_WITH: Readonly<Record<Page, readonly Exclude<Section, 'rates'>[]>> = {
  routes: ['routes', 'pictures'],
  trends: ['trends', 'sums'],
  partners: ['partners', 'response'],
  country: ['country', 'routes', 'trends', 'partners'],
  data: ['data']
};
