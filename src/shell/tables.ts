import type { TableName } from '../data/schema.ts';
import type { Page } from '../state/view.ts';

/** The tables a page cannot answer without: read on its first visit, once. */
export const TABLES_OF: Readonly<Record<Page, readonly TableName[]>> = {
  routes: ['places', 'sources', 'routes', 'totals'],
  trends: ['places', 'sources', 'totals', 'victims', 'milestones'],
  partners: ['places', 'sources', 'partners', 'programmes', 'contributions', 'events', 'grants', 'figures'],
  data: ['places', 'sources', 'figures']
};
