import type { PlaceId } from '../../domain/place.ts';
import type { Span, Year } from '../../domain/year.ts';
import { hasNumbersBefore, yearsReported } from '../../query/first.ts';
import type { Session } from '../../state/session.svelte.ts';

/** The first year a country ever reported, where that lies after the first year of a span and within it. */
export function newcomerSince({ dataset }: Session, place: PlaceId, span: Span): Year | null {
  const [since] = yearsReported(dataset, place);
  return since !== undefined && since > span.from && since <= span.to ? since : null;
}

/** What is said of a newcomer after its name or "it": since when it reports, and that before is unknown, not none. */
export function newcomerText({ dataset, words }: Session, place: PlaceId, since: Year, name: string): string {
  const key = hasNumbersBefore(dataset, place, since) ? 'trends.new.total' : 'trends.new';
  return words.sentence(words.say(key, { place: name, first: words.year(since) }));
}
