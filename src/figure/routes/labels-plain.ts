import type { PlaceId } from '../../domain/place.ts';
import type { PlaceLabel } from '../../map/wishes.ts';
import { byCount, isOnlyHidden } from '../../query/count.ts';
import type { Session } from '../../state/session.svelte.ts';
import { askAtLevel, isBySubregion } from './ask.ts';
import { FOCUS_OFF, IN_WORLD, MOST_FOCUS, strongestFirst, type LabelSizes } from './labels.ts';
import { personsOf } from './rows.ts';
import { askedPlaces } from './scene.ts';
import type { ShownRoute } from './shown.ts';

/** So many of the largest rings between subregions are named before anything else. */
const RINGED = 4;

/** Names for routes that are returned, compared, documented or between subregions: the focus first, then ends in the order of the list. */
export function plainLabels(session: Session, drawn: readonly ShownRoute[], sizes: LabelSizes): PlaceLabel[] {
  const { words, view } = session;
  const focus = new Set<PlaceId>(askedPlaces(session));
  const isWorld = view.place.length === 0;
  const first = (
    place: PlaceId,
    isFirst: boolean,
    more: Pick<PlaceLabel, 'size' | 'clear' | 'off'>
  ): PlaceLabel => ({
    ...more,
    place,
    lines: [words.place(place)],
    over: 5,
    isKept: isFirst,
    isStrong: isFirst
  });
  const centre = { size: sizes.focus, clear: 6, off: Math.max(FOCUS_OFF, sizes.off) };
  const centres = [...focus].map((place) => first(place, focus.size <= MOST_FOCUS, centre));
  // Between subregions the largest rings are the most there is to see, whether or not a strong line ends there.
  const rings = isBySubregion(view) ? (askAtLevel(session)?.corridors.domestic ?? []) : [];
  const ring = { size: sizes.place * IN_WORLD, clear: 3, off: sizes.off };
  const ringed = rings
    .toSorted((a, b) => byCount(a.victims, b.victims))
    .slice(0, RINGED)
    .map(({ origin }) => first(origin, true, ring));
  const seen = new Set<PlaceId>([...focus, ...ringed.map(({ place }) => place)]);
  const ends = drawn.flatMap((route): PlaceLabel[] => {
    const { origin, destination } = route;
    const wanted: readonly PlaceId[] = isWorld
      ? [destination, origin]
      : [focus.has(origin) ? destination : origin];
    return wanted.flatMap((place): PlaceLabel[] => {
      if (seen.has(place)) return [];
      seen.add(place);
      const persons = personsOf(route);
      const isFaint = persons !== null && isOnlyHidden(persons);
      const from = isWorld ? {} : { from: place === origin ? destination : origin };
      return [
        {
          place,
          ...from,
          lines: [words.place(place)],
          size: isWorld ? sizes.place * IN_WORLD : sizes.place,
          clear: isWorld ? 3 : 4,
          over: isWorld ? 5 : isFaint ? 0 : Infinity,
          off: isFaint ? 0 : sizes.off
        }
      ];
    });
  });
  return [
    ...centres,
    ...ringed,
    ...(isWorld ? ends.slice(0, 2 * sizes.world - 2) : strongestFirst(ends.slice(0, sizes.ends)))
  ];
}
