import type { Page } from '../state/view.ts';

/** The pages whose messages a page says: its own, and those of the views it is made of. */
export const SPOKEN_WITH: Readonly<Record<Page, readonly Page[]>> = {
  routes: ['routes'],
  trends: ['trends'],
  partners: ['partners'],
  country: ['country', 'routes', 'trends', 'partners'],
  data: ['data']
};
