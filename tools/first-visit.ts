import { TABLES_OF } from '../src/shell/tables.ts';
import { hashedFile, readManifest, scriptsOf } from './weights.ts';

/** The pages that have a budget, and what their first visit may weigh, in kB of 1,000 bytes. */
export const PAGE_BUDGETS = [
  { page: 'routes', scripts: 115, data: 30 },
  { page: 'trends', scripts: 80, data: 50 },
  { page: 'partners', scripts: 80, data: 30 }
] as const;

/** A page that has a budget. */
export type BudgetedPage = (typeof PAGE_BUDGETS)[number]['page'];

/** What every page loads before it can speak English, the language of the budgets. */
const EVERYWHERE = ['index.html', 'src/i18n/en.ts', 'src/i18n/places.en.json', 'src/i18n/regions.en.json'];

/** The files of the built site that a first visit to a page loads, below `dist`. */
export function firstVisit(
  dist: string,
  page: BudgetedPage
): { readonly scripts: readonly string[]; readonly data: readonly string[] } {
  return {
    scripts: scriptsOf(readManifest(dist), [...EVERYWHERE, `src/figure/${page}.ts`]),
    data: TABLES_OF[page].map((table) => hashedFile(dist, 'assets', `${table}.`, '.json')).sort()
  };
}
