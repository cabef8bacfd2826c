import type { Session } from '../../state/session.svelte.ts';
import { directionIn, isBySubregion, placesOf, tellingOf } from './ask.ts';
import { namesOf } from './names.ts';

/** The question in small type above the finding, by layer of evidence. */
export function question(session: Session): string {
  const { words, view } = session;
  if (tellingOf(session) === 'compared') return words.say('routes.compare.question');
  if (isBySubregion(view))
    return words.say(
      view.layer === 'repatriated' ? 'routes.returned.question.subregions' : 'routes.question.subregions'
    );
  const place = namesOf(session);
  const isWorld = view.place.length === 0 || place === '';
  switch (view.layer) {
    case 'detected':
      return isWorld ? words.say('routes.question.world') : detectedQuestion(session, place);
    case 'repatriated':
      return isWorld
        ? words.say('routes.returned.question.world')
        : words.sentence(words.say('routes.returned.question.place', { place }));
    case 'documented':
      return isWorld
        ? words.say('routes.documented.question.world')
        : words.sentence(words.say('routes.documented.question.place', { place }));
  }
}

function detectedQuestion(session: Session, place: string): string {
  const { dataset, view, words } = session;
  const direction = directionIn(session);
  if (direction === 'between') {
    const isOne = placesOf(dataset, view).length === 1;
    return words.say(isOne ? 'routes.question.within' : 'routes.question.between', { places: place });
  }
  return words.sentence(words.say(`routes.question.${direction}`, { place }));
}
