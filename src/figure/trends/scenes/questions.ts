import { knownAmong } from '../../../query/region.ts';
import type { Session } from '../../../state/session.svelte.ts';
import { sceneWords } from '../../scenes/say.ts';
import { placesOf } from '../naming.ts';

/** What a part asks of the places of a view, which is not how many victims are detected a year. */
export function questionOf(part: 'forms' | 'persons' | 'justice'): (session: Session) => string {
  return ({ dataset, view, words }) => {
    const places = knownAmong(view.place, dataset.places);
    const said = sceneWords(words);
    return places.length === 0
      ? said.say(`scenes.question.${part}`)
      : said.say(`scenes.question.${part}.place`, { place: placesOf(words, places) });
  };
}
