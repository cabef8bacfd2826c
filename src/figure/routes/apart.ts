import type { Count } from '../../domain/count.ts';
import type { Session } from '../../state/session.svelte.ts';
import { ask } from './ask.ts';

/** Victims that are on no route: found in their own country, or with no other end on record. */
export type ApartRow = {
  readonly kind: 'domestic' | 'unknown';
  readonly name: string;
  readonly victims: Count;
};

/** The victims of a view that are on no route, those of each kind together. */
export function apartRows(session: Session): readonly ApartRow[] {
  const { view, words } = session;
  const answer = ask(session);
  if (answer === null) return [];
  const focus = answer.question.places ?? [];
  const isReturned = view.layer === 'repatriated';
  const place = focus.length === 1 && !isReturned ? words.placeInText(focus[0] ?? '') : null;
  const domestic = answer.corridors.domestic.length;
  const unknown = answer.corridors.unknownOrigin.length;
  const own: ApartRow = {
    kind: 'domestic',
    victims: answer.domestic,
    name: isReturned
      ? words.say('routes.returned.within', { n: domestic })
      : place
        ? words.say('routes.list.withinPlace', { place })
        : words.say('routes.list.within', { n: domestic })
  };
  const other: ApartRow = {
    kind: 'unknown',
    victims: answer.unknownOrigin,
    name: isReturned
      ? words.say('routes.returned.unknown', { n: unknown })
      : place
        ? words.say('routes.list.unknownPlace', { place })
        : words.say('routes.list.unknown', { n: unknown })
  };
  return [...(domestic > 0 ? [own] : []), ...(unknown > 0 ? [other] : [])];
}
