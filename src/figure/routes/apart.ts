import type { Count } from '../../domain/count.ts';
import type { Corridor } from '../../domain/route.ts';
import type { Words } from '../../i18n/words.ts';
import { howMany } from '../../query/ends.ts';
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
  const domestic = countriesIn(words, answer.corridors.domestic);
  const unknown = countriesIn(words, answer.corridors.unknownOrigin);
  const own: ApartRow = {
    kind: 'domestic',
    victims: answer.domestic,
    name: isReturned
      ? words.say('routes.returned.within', domestic)
      : place
        ? words.say('routes.list.withinPlace', { place })
        : words.say('routes.list.within', domestic)
  };
  const other: ApartRow = {
    kind: 'unknown',
    victims: answer.unknownOrigin,
    name: isReturned
      ? words.say('routes.returned.unknown', unknown)
      : place
        ? words.say('routes.list.unknownPlace', { place })
        : words.say('routes.list.unknown', unknown)
  };
  return [own, other].filter(({ victims }) => victims.most > 0);
}

/** How many countries corridors of one kind are of: hidden numbers may be of no one. */
function countriesIn(
  words: Words,
  list: readonly Corridor[]
): { readonly n: number; readonly range: string } {
  const { least, most } = howMany(list.map(({ destination, victims }) => ({ place: destination, victims })));
  return { n: most, range: words.range(least, most) };
}
