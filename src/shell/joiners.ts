import type { Joiners } from '../data/joining.ts';
import type { TableName } from '../data/schema.ts';

/** Brings what joins a table into the dataset, which stands with the pages that show it; nothing where none is needed. */
export async function joinersFor(table: TableName): Promise<Joiners> {
  switch (table) {
    case 'routes':
    case 'repatriations':
    case 'documented-routes':
      return { routes: (await import('../data/join-routes.ts')).joinRoutes };
    case 'victims':
    case 'population':
    case 'justice':
    case 'tiers':
      return { victims: (await import('../data/join-victims.ts')).joinVictims };
    case 'partners':
    case 'programmes':
    case 'contributions':
    case 'events':
    case 'grants':
      return { response: (await import('../data/join-partners.ts')).joinPartners };
    default:
      return {};
  }
}
