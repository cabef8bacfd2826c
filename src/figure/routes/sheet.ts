import type { Session } from '../../state/session.svelte.ts';
import type { Sheet } from '../figure.ts';
import { ask, spanOf } from './ask.ts';

/** Every route of the view with both ends of its number: between countries first, then within one, then of unknown origin. */
export function sheet(session: Session): Sheet {
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
