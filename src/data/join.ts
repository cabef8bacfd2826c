import type { Dataset, Failure } from '../domain/dataset.ts';
import { joinPartners } from './join-partners.ts';
import { joinRoutes } from './join-routes.ts';
import { joinVictims } from './join-victims.ts';
import { joinWith, type Tables } from './joining.ts';

export type { Tables } from './joining.ts';

/** All tables joined into what a page may ask, with the joiners of every part: for whoever is not short of room. */
export function joinTables(tables: Tables, failures: readonly Failure[], version = ''): Dataset {
  return joinWith(
    { routes: joinRoutes, victims: joinVictims, response: joinPartners },
    tables,
    failures,
    version
  );
}
