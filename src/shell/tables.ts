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
  country: [
    ...['places', 'sources', 'routes', 'totals', 'victims', 'milestones', 'justice', 'tiers'],
    ...['partners', 'programmes', 'contributions', 'events', 'grants', 'replies']
  ] as readonly TableName[],
  data: ['places', 'sources', 'figures']
};

/** The tables that a layer of evidence brings to the routes page, read when somebody asks for it. */
const TABLES_OF_LAYER: Readonly<Record<Layer, readonly TableName[]>> = {
  detected: [],
  repatriated: ['repatriations'],
  documented: ['documented-routes']
};

/** What of a view says which tables it needs. */
export type Needing = Pick<View, 'page' | 'layer' | 'place'> & Partial<Pick<View, 'measure'>>;

/**
 * The tables that a view cannot answer without; a judgement of countries comes where one country is looked at, and
 * inhabitants where rates are asked for; detected victims, and what other books record of the same money, stand beside the
 * contributions to one country.
 */
export function tablesOf({ page, layer, place, measure }: Needing): readonly TableName[] {
  if (page === 'routes' || page === 'country') return [...TABLES_OF[page], ...TABLES_OF_LAYER[layer]];
  if (page === 'partners' && place.length === 1) return [...TABLES_OF.partners, 'totals', 'assistance'];
  if (page !== 'trends') return TABLES_OF[page];
  return [
    ...TABLES_OF.trends,
    ...(place.length === 1 ? (['tiers'] as const) : []),
    ...(measure === 'rate' ? (['population'] as const) : [])
  ];
}
