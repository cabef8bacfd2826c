import type { Joiners } from '../data/joining.ts';
import type { TableName } from '../data/schema.ts';
import type { Page } from '../state/view.ts';
import { TABLES_OF } from './tables.ts';

/** What joins a table into the dataset, where that stands with the pages that show it. */
type Joiner = 'routes' | 'victims' | 'partners';

const JOINER_OF: Partial<Record<TableName, Joiner>> = {
  ...{ routes: 'routes', repatriations: 'routes', 'documented-routes': 'routes' },
  ...{ victims: 'victims', population: 'victims', justice: 'victims', tiers: 'victims' },
  ...{
    partners: 'partners',
    programmes: 'partners',
    contributions: 'partners',
    events: 'partners',
    grants: 'partners'
  }
};

/** The modules that join what a page reads on its first visit, below the project. */
export function joinersOn(page: Page): readonly string[] {
  return [...new Set(TABLES_OF[page].flatMap((table) => JOINER_OF[table] ?? []))].map(
    (joiner) => `src/data/join-${joiner}.ts`
  );
}

/** Brings what joins a table into the dataset; nothing where none is needed. */
export async function joinersFor(table: TableName): Promise<Joiners> {
  switch (JOINER_OF[table]) {
    case 'routes':
      return { routes: (await import('../data/join-routes.ts')).joinRoutes };
    case 'victims':
      return { victims: (await import('../data/join-victims.ts')).joinVictims };
    case 'partners':
      return { response: (await import('../data/join-partners.ts')).joinPartners };
    default:
      return {};
  }
}
