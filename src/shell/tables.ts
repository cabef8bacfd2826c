import type { TableName } from '../data/schema.ts';
import type { Layer, Page, View } from '../state/view.ts';

/** The tables a page cannot answer without: read on its first visit, once. */
export const TABLES_OF: Readonly<Record<Page, readonly TableName[]>> = {
  routes: ['places', 'sources', 'routes', 'totals', 'replies'],
  trends: ['places', 'sources', 'totals', 'victims', 'milestones', 'justice', 'replies'],
  partners: [
    'places',
    'sources',
    'partners',
    'programmes',
    'contributions',
    'events',
    'grants',
    'figures',
    'replies'
  ],
  data: ['places', 'sources', 'figures']
};

/** The tables that a layer of evidence brings to the routes page, read when somebody asks for it. */
const TABLES_OF_LAYER: Readonly<Record<Layer, readonly TableName[]>> = {
  detected: [],
  repatriated: ['repatriations'],
  documented: ['documented-routes']
};

/** The tables that a view cannot answer without; a judgement of countries comes where one country is looked at. */
export function tablesOf({
  page,
  layer,
  place
}: Pick<View, 'page' | 'layer' | 'place'>): readonly TableName[] {
  if (page === 'routes') return [...TABLES_OF.routes, ...TABLES_OF_LAYER[layer]];
  return page === 'trends' && place.length === 1 ? [...TABLES_OF.trends, 'tiers'] : TABLES_OF[page];
}
