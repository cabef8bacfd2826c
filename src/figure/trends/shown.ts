import type { Shown } from '../../query/replies.ts';
import { membership } from '../../query/yearly.ts';
import type { Session } from '../../state/session.svelte.ts';
import { trendAnswer } from './answer.ts';

/** The countries whose numbers the lines are made of, and the years drawn or compared. */
export function trendsShown(session: Session): Partial<Shown> {
  const { places, view } = { ...session.dataset, view: session.view };
  const answer = trendAnswer(session);
  const isNowhere = answer === null || answer.series.length === 0;
  const compared = view.compare === null ? [] : [{ from: view.compare, to: view.compare }];
  return {
    isPlace: isNowhere
      ? () => false
      : membership(places, { places: answer.places, without: answer.series[0]?.without ?? [] }),
    years: view.years && [view.years, ...compared]
  };
}
