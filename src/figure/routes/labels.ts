import type { PlaceId } from '../../domain/place.ts';
import type { Corridor } from '../../domain/route.ts';
import type { Words } from '../../i18n/words.ts';
import type { PlaceLabel } from '../../map/wishes.ts';
import { isOnlyHidden, NO_ONE, add } from '../../query/count.ts';
import { routesOf, type RoutesAnswer } from '../../query/routes.ts';

/** How a map writes: the sizes of names and how far they may stand off, pixels, and how many it tries to set. */
export type LabelSizes = {
  readonly place: number;
  readonly focus: number;
  readonly off: number;
  /** ends of routes in a country view, the strongest */
  readonly ends: number;
  /** places of the whole world; three times as many with each step nearer, as far as there is room */
  readonly world: number;
};

/** Up to so many places in focus are named whatever lies about them; on a phone too they may stand off this far, pixels. */
export const MOST_FOCUS = 6;
export const FOCUS_OFF = 56;

/** So many of the strongest places are named even where lines lie under their names, or where they stand far off. */
const KEPT = 3;

/** Pixels that the strongest ends of routes may stand off, on a phone too. */
const STRONG_OFF = 90;

/** How large the names on a map of the world are written, of the size of a place. */
export const IN_WORLD = 0.92;

/** What the map would like to say of counted routes, the most important first: the places in focus, then published numbers, then hidden ones. */
export function countedLabels(
  answer: RoutesAnswer,
  drawn: readonly Corridor[],
  words: Words,
  sizes: LabelSizes,
  nearer = 0
): PlaceLabel[] {
  return answer.question.places === null
    ? worldLabels(answer, words, sizes, nearer)
    : countryLabels(answer, drawn, words, sizes);
}

function countryLabels(
  answer: RoutesAnswer,
  drawn: readonly Corridor[],
  words: Words,
  sizes: LabelSizes
): PlaceLabel[] {
  const focus = new Set<PlaceId>(answer.question.places ?? []);
  const within = ownCitizens(answer);
  const centres = [...focus].map((place): PlaceLabel => {
    const own = within.get(place);
    return {
      place,
      lines: [words.place(place), ...(own ? [words.say('routes.map.within', { n: words.count(own) })] : [])],
      ...(own ? { short: [words.place(place), words.say('routes.map.short', { n: words.count(own) })] } : {}),
      size: sizes.focus,
      clear: 6,
      over: 5,
      off: Math.max(FOCUS_OFF, sizes.off),
      isKept: focus.size <= MOST_FOCUS,
      isStrong: focus.size <= MOST_FOCUS
    };
  });
  const seen = new Set<PlaceId>(focus);
  const routesAt = new Map<PlaceId, number>();
  // Asked of the answer: two places may lie too near for an arrow, and their victims count all the same.
  for (const { origin, destination } of routesOf(answer)) {
    const end = focus.has(origin) ? destination : origin;
    routesAt.set(end, (routesAt.get(end) ?? 0) + 1);
  }
  const others = drawn
    .toSorted((a, b) => b.victims.least - a.victims.least)
    .flatMap(({ origin, destination, victims }): PlaceLabel[] => {
      const [place, from] = focus.has(origin) ? [destination, origin] : [origin, destination];
      if (seen.has(place)) return [];
      seen.add(place);
      const name = words.place(place);
      const isFaint = isOnlyHidden(victims);
      const number = isFaint || routesAt.get(place) !== 1 ? [] : [words.count(victims)];
      return [
        {
          place,
          from,
          lines: [[name, ...number].join(' ')],
          ...(number.length > 0 ? { short: [name, ...number] } : {}),
          size: sizes.place,
          clear: 4,
          over: isFaint ? 0 : Infinity,
          off: isFaint ? 0 : sizes.off
        }
      ];
    });
  return [...centres, ...strongestFirst(others.slice(0, sizes.ends))];
}

/** The same ends of routes, the strongest of them with more room to find a place in than weaker ones have. */
export function strongestFirst(ends: readonly PlaceLabel[]): PlaceLabel[] {
  return ends.map((end, i) =>
    i < KEPT && end.off > 0 ? { ...end, off: Math.max(STRONG_OFF, end.off), isStrong: true } : end
  );
}

function worldLabels(answer: RoutesAnswer, words: Words, sizes: LabelSizes, nearer: number): PlaceLabel[] {
  const incoming = new Map(answer.destinations.map(({ place, victims }) => [place, victims]));
  const within = ownCitizens(answer);
  const weight = new Map(incoming);
  for (const [place, victims] of within) weight.set(place, add(weight.get(place) ?? NO_ONE, victims));
  const strongest = [...weight].sort((a, b) => b[1].least - a[1].least).slice(0, sizes.world * 3 ** nearer);
  return strongest.map(([place], i): PlaceLabel => {
    const [abroad = NO_ONE, own = NO_ONE] = [incoming.get(place), within.get(place)];
    const name = words.place(place);
    const foreign = abroad.most > 0 ? [words.say('routes.map.abroad', { n: words.count(abroad) })] : [];
    const home = own.most > 0 ? [words.say('routes.map.short', { n: words.count(own) })] : [];
    return {
      place,
      lines: [name, ...foreign, ...home],
      // One of two numbers alone would read as all that the country detected.
      ...(foreign.length > 0 && home.length > 0 ? { short: [name] } : {}),
      size: sizes.place * IN_WORLD,
      clear: 3,
      over: i < KEPT ? Math.round(2 * sizes.place) : 5,
      off: sizes.off,
      isKept: i < KEPT,
      isStrong: i < KEPT
    };
  });
}

/** People detected in the country of their own citizenship, by country; published zeros are none. */
function ownCitizens({ corridors }: RoutesAnswer): ReadonlyMap<PlaceId, Corridor['victims']> {
  return new Map(
    corridors.domestic
      .filter(({ victims }) => victims.most > 0)
      .map(({ origin, victims }) => [origin, victims])
  );
}
