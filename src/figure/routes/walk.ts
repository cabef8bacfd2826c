import type { PlaceId } from '../../domain/place.ts';
import type { Corridor } from '../../domain/route.ts';
import type { Words } from '../../i18n/words.ts';
import { corridorId } from '../../map/corridors.ts';
import { routesOf, type RoutesAnswer } from '../../query/routes.ts';
import { numberText } from './rows.ts';

/** One step of a walk along the routes of a view: a route, and where it stands in their order of size. */
export type Step = {
  readonly id: string;
  readonly corridor: Corridor;
  /** the end that Enter leads to */
  readonly other: PlaceId;
  /** seen from the one place in focus; `pair` where there is none */
  readonly way: 'from' | 'to' | 'pair';
  /** 1 for the largest */
  readonly position: number;
  readonly of: number;
};

/** The steps a reader can take along the routes of an answer, the largest first. */
export function stepsOf(answer: RoutesAnswer): Step[] {
  const { places } = answer.question;
  const here = places?.length === 1 ? places[0] : undefined;
  return routesOf(answer).map((corridor, i, { length }) => {
    const { origin, destination } = corridor;
    const way = here === origin ? 'from' : here === destination ? 'to' : 'pair';
    const other = way === 'to' ? origin : destination;
    return { id: corridorId(corridor), corridor, other, way, position: i + 1, of: length };
  });
}

/** Where a key leads from a step (`undefined`: none is taken yet): forward, backward, to the first or the last; `undefined` for other keys. */
export function stepBy(key: string, steps: readonly Step[], from: string | null): Step | undefined {
  const now = steps.findIndex(({ id }) => id === from);
  const last = steps.length - 1;
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return steps[Math.min(last, now + 1)];
    case 'ArrowLeft':
    case 'ArrowUp':
      return steps[now < 0 ? last : Math.max(0, now - 1)];
    case 'Home':
      return steps[0];
    case 'End':
      return steps[last];
    default:
      return undefined;
  }
}

/** A step in words, for whoever cannot see the map: place, way, position, the other end, the count and the years. */
export function stepText({ corridor, other, way, position, of }: Step, words: Words): string {
  const { origin, destination, victims, years } = corridor;
  const said = {
    n: position,
    m: of,
    count: numberText(victims, words),
    years: words.span({ from: years[0] ?? 0, to: years.at(-1) ?? 0 })
  };
  if (way === 'pair')
    return words.say('routes.walk.pair', {
      ...said,
      origin: words.place(origin),
      destination: words.place(destination)
    });
  const place = words.place(way === 'from' ? origin : destination);
  return words.say(`routes.walk.${way}`, { ...said, place, other: words.place(other) });
}
