import type { Page } from '../state/view.ts';

/** The pages whose messages a page says: its own, and those of the views it is made of; of the grants one page says more. */
export const SPOKEN_WITH: Readonly<Record<Page, readonly (Page | 'grants')[]>> = {
  routes: ['routes'],
  trends: ['trends'],
  partners: ['partners', 'grants'],
  country: ['country', 'routes', 'trends', 'partners'],
  data: ['data']
};
