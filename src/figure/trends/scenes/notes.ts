import type { Milestone } from '../../../domain/partner.ts';
import type { Source } from '../../../domain/source.ts';
import { isWithin } from '../../../query/focus.ts';
import type { Session } from '../../../state/session.svelte.ts';
import { isSum, trendAnswer, type TrendAnswer } from '../answer.ts';
import { lineSources } from '../caveats.ts';
import { milestonesOf } from '../milestones.ts';

/** The dated notes within the years of a country; under a sum there is no room for them beside who reported. */
export function notesOn(session: Session, answer: TrendAnswer): readonly Milestone[] {
  if (isSum(answer)) return [];
  return milestonesOf(session, answer).filter(({ date }) => isWithin(date, date, answer.span));
}

/** Where the line on a slide and the dated notes under it come from, each source once. */
export function sourcesWithNotes(session: Session): readonly Source[] {
  const answer = trendAnswer(session);
  const notes = answer ? notesOn(session, answer) : [];
  const noted = notes.flatMap(({ source }) => session.dataset.sources.get(source) ?? []);
  return [...new Set([...lineSources(session), ...noted])];
}
