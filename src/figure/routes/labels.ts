import type { Words } from '../../i18n/words.ts';
import type { PlacedScene } from '../../map/corridors.ts';
import { pointAt } from '../../map/curve.ts';
import type { LabelWish, Obstacles } from '../../map/labels.ts';
import type { PlaceId } from '../../domain/place.ts';
import { isOnlyHidden, NO_ONE, add } from '../../query/count.ts';
import { endsOf } from '../../query/ends.ts';
import { routesOf, type RoutesAnswer } from '../../query/routes.ts';

/** Sizes of map labels in pixels: of places, and of the place in focus. */
export type LabelSizes = { readonly place: number; readonly focus: number };

const MOST_IN_WORLD = 10;

/** What the map would like to say, the most important first: the place in focus, then published numbers, then hidden ones. */
export function labelWishes(
  answer: RoutesAnswer,
  scene: PlacedScene,
  words: Words,
  sizes: LabelSizes
): LabelWish[] {
  return answer.question.places === null
    ? worldWishes(answer, scene, words, sizes)
    : countryWishes(answer, scene, words, sizes);
}

function countryWishes(
  answer: RoutesAnswer,
  scene: PlacedScene,
  words: Words,
  sizes: LabelSizes
): LabelWish[] {
  const focus = new Set<PlaceId>(answer.question.places ?? []);
  const dotAt = new Map(scene.dots.map((dot) => [dot.place, dot.at]));
  const ringAt = new Map(scene.rings.map((ring) => [ring.place, ring]));
  const centres = [...focus].flatMap((id): LabelWish[] => {
    const at = dotAt.get(id);
    const ring = ringAt.get(id);
    if (!at) return [];
    const within = ring ? [words.say('routes.map.within', { n: words.count(ring.victims) })] : [];
    return [
      {
        id,
        at,
        clear: ring?.radius ?? 6,
        lines: [words.place(id), ...within],
        size: sizes.focus,
        over: 5,
        mayStandOff: true
      }
    ];
  });
  const seen = new Set<PlaceId>(focus);
  const routesAt = new Map<PlaceId, number>();
  // Asked of the answer: two places may lie too near for an arrow, and their victims count all the same.
  for (const { origin, destination } of routesOf(answer)) {
    const end = focus.has(origin) ? destination : origin;
    routesAt.set(end, (routesAt.get(end) ?? 0) + 1);
  }
  const others = scene.corridors
    .toSorted((a, b) => b.corridor.victims.least - a.corridor.victims.least)
    .flatMap(({ corridor }): LabelWish[] => {
      const isOut = focus.has(corridor.origin);
      const end = isOut ? corridor.destination : corridor.origin;
      const at = dotAt.get(end);
      if (!at || seen.has(end)) return [];
      seen.add(end);
      const from = dotAt.get(isOut ? corridor.origin : corridor.destination);
      const name = words.place(end);
      const text =
        isOnlyHidden(corridor.victims) || routesAt.get(end) !== 1
          ? name
          : `${name} ${words.count(corridor.victims)}`;
      return [
        {
          id: end,
          at,
          clear: 4,
          lines: [text],
          size: sizes.place,
          over: isOnlyHidden(corridor.victims) ? 0 : Infinity,
          mayStandOff: !isOnlyHidden(corridor.victims),
          ...(from ? { from } : {})
        }
      ];
    });
  return [...centres, ...others];
}

function worldWishes(answer: RoutesAnswer, scene: PlacedScene, words: Words, sizes: LabelSizes): LabelWish[] {
  const incoming = endsOf(answer.corridors.crossBorder, 'destination');
  const ringAt = new Map(scene.rings.map((ring) => [ring.place, ring]));
  const dotAt = new Map(scene.dots.map((dot) => [dot.place, dot.at]));
  const weight = new Map(incoming.map(({ place, victims }) => [place, victims]));
  for (const { place, victims } of scene.rings) weight.set(place, add(weight.get(place) ?? NO_ONE, victims));
  const strongest = [...weight].sort((a, b) => b[1].least - a[1].least).slice(0, MOST_IN_WORLD);
  return strongest.flatMap(([place]): LabelWish[] => {
    const at = dotAt.get(place);
    const ring = ringAt.get(place);
    if (!at) return [];
    const abroad = incoming.find((end) => end.place === place);
    const lines = [words.place(place)];
    if (abroad && abroad.victims.most > 0)
      lines.push(words.say('routes.map.abroad', { n: words.count(abroad.victims) }));
    if (ring) lines.push(words.say('routes.map.short', { n: words.count(ring.victims) }));
    return [
      { id: place, at, clear: ring?.radius ?? 3, lines, size: sizes.place * 0.92, over: 5, mayStandOff: true }
    ];
  });
}

/** What labels must keep off: dots (in a country view, where they matter one by one) and points along the lines. */
export function obstaclesOf(scene: PlacedScene, isWorld: boolean): Obstacles {
  const steps = Array.from({ length: 16 }, (_, i) => (i + 0.5) / 16);
  return {
    dots: isWorld ? [] : scene.dots.map(({ at }) => at),
    lines: scene.corridors.flatMap(({ curve }) => steps.map((t) => pointAt(curve, t)))
  };
}
