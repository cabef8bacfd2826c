import type { Span } from '../../domain/year.ts';
import { spanOnRecord } from '../../query/span.ts';
import type { Session } from '../../state/session.svelte.ts';
import { allYears } from '../trends/answer.ts';

/** The years shown: those asked for as far as anything is on record, else those that a trend spans by itself. */
export function spanShown(session: Session): Span {
  const { dataset, view } = session;
  if (view.years) return spanOnRecord(dataset, view.years) ?? view.years;
  return allYears(session) ?? { from: 0, to: 0 };
}
