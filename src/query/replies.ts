import type { PartnerId } from '../domain/partner.ts';
import type { PlaceId } from '../domain/place.ts';
import type { Reply, ReplyView } from '../domain/reply.ts';
import type { Span } from '../domain/year.ts';
import { overlap } from './span.ts';

/** What a view shows, so that the replies about it can be found. */
export type Shown = {
  /** `null` is a page that shows the parts of every view */
  readonly view: ReplyView | null;
  readonly isPlace: (id: PlaceId) => boolean;
  readonly isPartner: (id: PartnerId) => boolean;
  /** the spans of years shown; `null` is all there are */
  readonly years: readonly Span[] | null;
};

/** The replies about what a view shows, newest first; those of one date by their ids. */
export function repliesTo(replies: readonly Reply[], shown: Shown): Reply[] {
  return replies.filter((reply) => isAbout(reply, shown)).sort(newestFirst);
}

function isAbout({ place, partner, view, years }: Reply, shown: Shown): boolean {
  return (
    (view === null || shown.view === null || view === shown.view) &&
    ((place !== null && shown.isPlace(place)) || (partner !== null && shown.isPartner(partner))) &&
    (years === null || shown.years === null || shown.years.some((span) => overlap(span, years) !== null))
  );
}

/** Of dates in one year the one that names a month or a day comes first. */
function newestFirst(a: Reply, b: Reply): number {
  if (a.date !== b.date) return a.date > b.date ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
