import type { Source, SourceId } from '../domain/source.ts';
import type { Session } from '../state/session.svelte.ts';
import type { Figure, Sheet } from './figure.ts';
import { ask, directionOf, spanOf } from './routes/ask.ts';
import { caveats } from './routes/caveats.ts';
import Drawing from './routes/Drawing.svelte';
import Panel from './routes/Panel.svelte';
import { namesOf, routesSentence } from './routes/sentence.ts';

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
  if (direction === 'between') return words.say('routes.question.between', { places: place });
  return words.sentence(words.say(`routes.question.${direction}`, { place }));
}

function sheet(session: Session): Sheet {
  const { words } = session;
  const answer = ask(session);
  const { crossBorder, domestic, unknownOrigin } = answer?.corridors ?? {
    crossBorder: [],
    domestic: [],
    unknownOrigin: []
  };
  return {
    caption: words.say('routes.sheet', { years: words.span(spanOf(session)) }),
    columns: [
      { key: 'origin', title: words.say('routes.sheet.origin'), kind: 'text' },
      { key: 'destination', title: words.say('routes.sheet.destination'), kind: 'text' },
      { key: 'least', title: words.say('routes.sheet.least'), kind: 'number' },
      { key: 'most', title: words.say('routes.sheet.most'), kind: 'number' },
      { key: 'years', title: words.say('routes.sheet.years'), kind: 'text' }
    ],
    rows: [...crossBorder, ...domestic, ...unknownOrigin].map(({ origin, destination, victims, years }) => [
      words.place(origin),
      words.place(destination),
      victims.least,
      victims.most,
      years.map((year) => words.year(year)).join(words.say('list.separator'))
    ])
  };
}

function sources({ dataset }: Session): Source[] {
  const wanted = [dataset.routes?.source, 'natural-earth' as SourceId];
  return wanted.flatMap((id) => (id ? (dataset.sources.get(id) ?? []) : []));
}
