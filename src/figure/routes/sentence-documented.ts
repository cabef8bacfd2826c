import type { PlaceId } from '../../domain/place.ts';
import { routeId, type DocumentedRoute } from '../../domain/route.ts';
import { yearsNamed } from '../../query/compared.ts';
import type { DocumentedAnswer } from '../../query/documented.ts';
import type { Session } from '../../state/session.svelte.ts';
import { directionIn, spanOf } from './ask.ts';
import { namesOf } from './names.ts';

/** What reports say of the routes of the view: which countries they name, never how many people. */
export function documentedSentence(session: Session, answer: DocumentedAnswer): string {
  const { words } = session;
  const n = alsoCounted(session, answer.routes).length;
  const counted = n === 0 ? [] : [words.say('routes.documented.counted', { n })];
  return [namedSentence(session, answer), ...counted].join(words.say('list.clause'));
}

/** The routes among those named that have a count on record too, in whatever year: that reports count nobody does not say that no one does. */
export function alsoCounted(
  { dataset }: Session,
  routes: readonly DocumentedRoute[]
): readonly DocumentedRoute[] {
  const counted = dataset.routes && yearsNamed(dataset.routes);
  return counted ? routes.filter((route) => counted.has(routeId(route))) : [];
}

function namedSentence(session: Session, { routes, question }: DocumentedAnswer): string {
  const { words, view } = session;
  const years = words.span(spanOf(session));
  if (routes.length === 0) return words.say('routes.documented.none', { years });
  if (view.place.length === 0) return words.say('routes.documented.world', { years, n: routes.length });
  const place = namesOf(session);
  const focus = new Set(question.places ?? []);
  const out = routes.filter(({ origin, destination }) => focus.has(origin) && !focus.has(destination));
  const into = routes.filter(({ origin, destination }) => focus.has(destination) && !focus.has(origin));
  switch (directionIn(session)) {
    case 'from':
      return words.say('routes.documented.from', { years, place, n: countries(out, 'destination', session) });
    case 'to':
      return words.say('routes.documented.to', { years, place, n: countries(into, 'origin', session) });
    case 'between':
      return words.say('routes.documented.between', { years, place, n: routes.length });
    case 'all': {
      const said = {
        years,
        place,
        out: countries(out, 'destination', session),
        in: countries(into, 'origin', session)
      };
      if (into.length === 0) return words.say('routes.documented.onlyOut', said);
      return words.say(out.length === 0 ? 'routes.documented.onlyIn' : 'routes.documented.all', said);
    }
  }
}

function countries(
  routes: readonly DocumentedRoute[],
  end: 'origin' | 'destination',
  { words }: Session
): string {
  const named = new Set<PlaceId>(routes.map((route) => route[end]));
  return words.say('routes.countries', { n: named.size });
}
