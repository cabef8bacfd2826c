import type { Direction } from '../../query/corridors.ts';
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
        : words.sentence(words.say(`routes.returned.question.${wayOf(session)}`, { place }));
    case 'documented':
      return isWorld
        ? words.say('routes.documented.question.world')
        : words.sentence(words.say(`routes.documented.question.${wayOf(session)}`, { place }));
  }
}

function detectedQuestion(session: Session, place: string): string {
  const { words } = session;
  const way = wayOf(session);
  if (way === 'between' || way === 'within') return words.say(`routes.question.${way}`, { places: place });
  return words.sentence(words.say(`routes.question.${way}`, { place }));
}

/** The direction that is asked for; between the countries of one region is within it. */
function wayOf(session: Session): Direction | 'within' {
  const direction = directionIn(session);
  const isOne = placesOf(session.dataset, session.view).length === 1;
  return direction === 'between' && isOne ? 'within' : direction;
}
