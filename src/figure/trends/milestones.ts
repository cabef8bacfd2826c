import type { Milestone } from '../../domain/partner.ts';
import { isWithin } from '../../query/focus.ts';
import { membersOf } from '../../query/region.ts';
import type { Session } from '../../state/session.svelte.ts';
import type { TrendAnswer } from './answer.ts';

/**
 * The dated notes of a view in order of time, called as the reader's language calls them: those of the world, of the places in focus, and of the country shown apart.
 * Over all years those before and after them are there too; over a chosen span only what falls within it.
 */
export function milestonesOf({ dataset, view, words }: Session, answer: TrendAnswer): readonly Milestone[] {
  const { apart, places, span } = answer;
  const near = new Set(membersOf(apart ? [...places, apart.place] : places, dataset.places));
  return (dataset.milestones ?? [])
    .filter(({ place }) => !place || near.has(place))
    .filter(({ date }) => view.years === null || isWithin(date, date, span))
    .map((note) => ({ ...note, title: words.title(note) }))
    .toSorted((a, b) => (a.date < b.date ? -1 : 1));
}
