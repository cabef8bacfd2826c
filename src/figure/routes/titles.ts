import type { Session } from '../../state/session.svelte.ts';
import { comparedYears, directionIn, isOneCountry, spanOf } from './ask.ts';

/** What the list of routes is headed, by its layer of evidence. */
export function listTitle(session: Session): string {
  const { view, words } = session;
  switch (view.layer) {
    case 'detected': {
      const direction = isOneCountry(session) ? directionIn(session) : 'all';
      if (direction === 'from') return words.say('routes.list.destination');
      return words.say(direction === 'to' ? 'routes.list.origin' : 'routes.list.pair');
    }
    case 'repatriated':
      return words.say('routes.returned.list');
    case 'documented':
      return words.say('routes.documented.list');
  }
}

/** What the numbers of the list are. */
export function listUnit(session: Session): string {
  const { view, words } = session;
  const compared = comparedYears(session);
  const years = compared
    ? words.say('routes.compare.numbers', {
        before: words.year(compared[0]),
        after: words.year(compared[1])
      })
    : words.span(spanOf(session));
  switch (view.layer) {
    case 'detected':
      return words.say('routes.list.unit', { years });
    case 'repatriated':
      return words.say('routes.returned.unit', { years });
    case 'documented':
      return words.say('routes.documented.unit', { years });
  }
}
