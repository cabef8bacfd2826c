import type { Source } from '../../domain/source.ts';
import type { Session } from '../../state/session.svelte.ts';
import { partnersCaveats } from '../partners/caveats.ts';
import { partnersSources } from '../partners/sources.ts';
import { caveats as routesCaveats } from '../routes/caveats.ts';
import { sources as routesSources } from '../routes/sources.ts';
import { caveats as trendsCaveats, sources as trendsSources } from '../trends/caveats.ts';
import { aside } from './aside.ts';
import { placeOf } from './place.ts';

/** What a reader must keep in mind with each part of the page, each said once. */
export function caveats(session: Session): readonly string[] {
  if (placeOf(session) === null) return [];
  const one = aside(session);
  return [...new Set([...routesCaveats(one), ...trendsCaveats(one), ...partnersCaveats(one)])];
}

/** The sources of every part of the page, each named once. */
export function sources(session: Session, isPrinted = false): readonly Source[] {
  if (placeOf(session) === null) return [];
  const one = aside(session);
  return [...new Set([...routesSources(one), ...trendsSources(one), ...partnersSources(one, isPrinted)])];
}
