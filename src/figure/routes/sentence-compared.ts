import { STATES, type ComparedAnswer } from '../../query/compared.ts';
import type { Session } from '../../state/session.svelte.ts';
import { directionIn } from './ask.ts';
import { namesOf } from './names.ts';
import { comparedShown } from './shown.ts';

/** What became of the routes between two years: how many are new, grown, the same, shrunk or ended, and how many cannot be compared. */
export function comparedSentence(session: Session, { earlier, later }: ComparedAnswer): string {
  const { words } = session;
  const routes = comparedShown(session);
  const years = { earlier: words.year(earlier), later: words.year(later) };
  if (routes.length === 0) return words.say('routes.compare.none.found', years);
  const parts = STATES.flatMap((state) => {
    const inState = routes.filter((route) => route.state === state);
    const all = inState.length;
    const n = inState.filter(({ others }) => others.length > 0).length;
    if (all === 0) return [];
    return n > 0 && (state === 'new' || state === 'ended')
      ? [words.say(`routes.compare.part.${state}`, { ...years, n, all })]
      : [words.say('routes.compare.part', { n: all, state: words.say(`routes.state.${state}`) })];
  });
  const finding = about(session, { ...years, states: words.list(parts) });
  const { least } = session.view;
  return least === 0
    ? finding
    : [finding, words.say('routes.compare.least', { least })].join(words.say('list.clause'));
}

function about(
  session: Session,
  said: { readonly earlier: string; readonly later: string; readonly states: string }
): string {
  const { words, view } = session;
  const isReturned = view.layer === 'repatriated';
  if (view.place.length === 0)
    return words.say(isReturned ? 'routes.compare.returned' : 'routes.compare.world', said);
  if (isReturned) return words.say('routes.compare.returned.place', { ...said, place: namesOf(session) });
  return words.say(`routes.compare.${directionIn(session)}`, { ...said, place: namesOf(session) });
}
