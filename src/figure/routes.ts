import type { Source, SourceId } from '../domain/source.ts';
import type { Session } from '../state/session.svelte.ts';
import type { Figure } from './figure.ts';
import { directionOf, placesOf } from './routes/ask.ts';
import { caveats } from './routes/caveats.ts';
import Drawing from './routes/Drawing.svelte';
import Panel from './routes/Panel.svelte';
import { namesOf, routesSentence } from './routes/sentence.ts';
import { sheet } from './routes/sheet.ts';

/** Where were people detected as victims, by citizenship and country of detection? Source: UNODC GLOTIP. */
export const routesFigure: Figure = {
  id: 'routes',
  question,
  sentence: routesSentence,
  sheet,
  caveats,
  sources,
  Drawing,
  Panel
};

function question(session: Session): string {
  const { words, view } = session;
  const place = namesOf(session);
  if (view.place.length === 0 || place === '') return words.say('routes.question.world');
  const direction = directionOf(view);
  if (direction === 'between') {
    const isOne = placesOf(session.dataset, view).length === 1;
    return words.say(isOne ? 'routes.question.within' : 'routes.question.between', { places: place });
  }
  return words.sentence(words.say(`routes.question.${direction}`, { place }));
}

function sources({ dataset }: Session): Source[] {
  const wanted = [dataset.routes?.source, 'natural-earth' as SourceId];
  return wanted.flatMap((id) => (id ? (dataset.sources.get(id) ?? []) : []));
}
