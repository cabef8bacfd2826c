import type { PlaceId } from '../../domain/place.ts';
import { peersOf } from '../../query/peers.ts';
import { isRegion } from '../../query/region.ts';
import type { Session } from '../../state/session.svelte.ts';
import { MOST_PLACES, trendAnswer } from './answer.ts';
import { whoOf } from './naming.ts';

/** Countries to set beside the one in focus, by name, and what they have in common with it. */
export type PeerGroup = { readonly reason: string; readonly places: readonly PlaceId[] };

/** The peers of the first country in view; none where no country is chosen, or no more can be drawn. */
export function peerGroups(
  session: Session
): { readonly of: PlaceId; readonly groups: readonly PeerGroup[] } | null {
  const { dataset, view, words } = session;
  const answer = trendAnswer(session);
  const country = answer?.places.find((place) => !isRegion(place));
  if (!answer || country === undefined || view.place.length >= MOST_PLACES) return null;
  const { near, alike } = peersOf(dataset, country, { kind: view, span: answer.span, drawn: view.place });
  const byName = (places: readonly PlaceId[]) =>
    places.toSorted((a, b) => words.place(a).localeCompare(words.place(b), words.lang));
  const groups = [
    { reason: words.say('trends.peers.near'), places: byName(near) },
    {
      reason: words.say('trends.peers.alike', { who: whoOf(words, view), years: words.span(answer.span) }),
      places: byName(alike)
    }
  ].filter(({ places }) => places.length > 0);
  return groups.length > 0 ? { of: country, groups } : null;
}
