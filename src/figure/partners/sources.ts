import type { Contribution } from '../../domain/partner.ts';
import type { Source, SourceId } from '../../domain/source.ts';
import type { ProgrammeRecord } from '../../query/programmes.ts';
import type { Session } from '../../state/session.svelte.ts';
import { answerOf, countryOf, isNowhere } from './answer.ts';

/**
 * The sources of what stands open in the view, the event first; what is folded names its source in every row, and on paper
 * every contribution does.
 */
export function partnersSources(session: Session, isPrinted = false): Source[] {
  if (isNowhere(session)) return [];
  const { event, near, grants, undated, wider } = answerOf(session);
  const ids = new Set<SourceId>([
    ...(event ? [event.source] : []),
    ...near.contributions.filter((row) => row.event === event?.id).map((row) => row.source),
    ...[...grants.abroad, ...grants.home].map((grant) => grant.source),
    ...(isPrinted ? [] : [...near.contributions, ...undated, ...given(wider)]).map((row) => row.source),
    ...besideSources(session)
  ]);
  return [...ids].flatMap((id) => session.dataset.sources.get(id) ?? []);
}

/** The contributions of programmes with their parts. */
export function given(records: readonly ProgrammeRecord[]): Contribution[] {
  return records.flatMap(({ contributions, parts }) => [...contributions, ...parts]);
}

/** The sources of what stands beside the programmes and the grants of one country: detected victims, other books. */
function besideSources(session: Session): SourceId[] {
  const { dataset, view } = session;
  const country = view.event === null && view.page === 'partners' ? countryOf(session) : null;
  const rows = country ? [...(dataset.totals ?? []), ...(dataset.assistance ?? [])] : [];
  return rows.filter(({ place }) => place === country).map(({ source }) => source);
}
