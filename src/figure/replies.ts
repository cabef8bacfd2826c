import type { Reply } from '../domain/reply.ts';
import { knownAmong, membersOf } from '../query/region.ts';
import { repliesTo, type Shown } from '../query/replies.ts';
import type { Session } from '../state/session.svelte.ts';
import type { Figure } from './figure.ts';

/** The replies about what a figure shows, newest first. */
export function repliesIn(session: Session, figure: Figure): readonly Reply[] {
  const { replies } = session.dataset;
  if (!replies?.length || figure.id === 'data') return [];
  const { years } = session.view;
  return repliesTo(replies, {
    view: figure.id === 'country' ? null : figure.id,
    isPlace: placesInFocus(session),
    isPartner: () => false,
    years: years && [years],
    ...figure.shown?.(session)
  });
}

/** Whether a place is in focus, by itself or in its region; with none in focus the world is shown, and every place with it. */
function placesInFocus({ dataset, view }: Session): Shown['isPlace'] {
  if (view.place.length === 0) return () => true;
  const places = new Set(membersOf(knownAmong(view.place, dataset.places), dataset.places));
  return (id) => places.has(id);
}

/** What a reply is about: its place or partner by name, with the years where it says any. */
export function subjectOf({ dataset, words }: Session, { place, partner, years }: Reply): string {
  const named = partner === null ? undefined : dataset.partners?.get(partner);
  const subject = place === null ? (named?.name ?? partner ?? '') : words.placeInText(place);
  return years === null
    ? words.say('reply.about', { subject })
    : words.say('reply.aboutYears', { subject, years: words.span(years) });
}

/** Who replied and when; a name keeps its own direction among words of the other. */
export function replierOf({ words }: Session, { author, date }: Reply): string {
  return words.say('reply.by', { author: `\u2068${author}\u2069`, date: words.date(date) });
}
