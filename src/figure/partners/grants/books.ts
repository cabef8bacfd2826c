import { assistanceFor, type AssistanceRecord } from '../../../query/assistance.ts';
import type { Session } from '../../../state/session.svelte.ts';
import { countryOf } from '../answer.ts';

/** What other books than the list of grants record of the one country in view; nothing for any other view. */
export function otherBooks(session: Session): readonly AssistanceRecord[] {
  const { dataset, view } = session;
  const country = countryOf(session);
  if (country === null || !dataset.assistance) return [];
  const places = new Set([country]);
  return assistanceFor(dataset.assistance, dataset.grants ?? [], { places, years: view.years });
}
