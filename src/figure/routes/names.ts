import type { Count } from '../../domain/count.ts';
import type { PlaceId } from '../../domain/place.ts';
import type { Corridor } from '../../domain/route.ts';
import type { Words } from '../../i18n/words.ts';
import { isOnlyHidden } from '../../query/count.ts';
import type { Session } from '../../state/session.svelte.ts';
import { placesOf } from './ask.ts';

/** The names of the places in focus, as a list. */
export function namesOf({ dataset, words, view }: Session): string {
  return words.list(placesOf(dataset, view).map((id) => words.placeInText(id)));
}

/** Both ends of a route, by name. */
export function pairText(
  { origin, destination }: Pick<Corridor, 'origin' | 'destination'>,
  words: Words
): string {
  return words.say('routes.pair', { origin: words.place(origin), destination: words.place(destination) });
}

/** Names of places one after the other: a record of them, not a sentence. */
export function namesText(places: readonly PlaceId[], words: Words): string {
  return places.map((id) => words.place(id)).join(words.say('list.separator'));
}

/** A number of people inside a sentence: where all is hidden, between which two numbers it lies. */
export function peopleText(words: Words, victims: Count): string {
  return isOnlyHidden(victims)
    ? words.say('routes.onlyHidden', { least: victims.least, most: victims.most })
    : words.atLeast(victims);
}
