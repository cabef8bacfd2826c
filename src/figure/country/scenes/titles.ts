import type { Session } from '../../../state/session.svelte.ts';
import { sceneWords } from '../../scenes/say.ts';
import { placeOf } from '../place.ts';
import { sentence } from '../sentence.ts';

/** What the list is about; without a country the figure's own sentence of what there is to choose from. */
export function missingTitle(session: Session): string {
  const place = placeOf(session);
  if (place === null) return sentence(session);
  const words = sceneWords(session.words);
  return words.say('scenes.country.missing', { place: words.placeInText(place) });
}
