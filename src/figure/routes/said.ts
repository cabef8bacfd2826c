import type { ComparedRoute } from '../../query/compared.ts';
import type { Session } from '../../state/session.svelte.ts';
import { comparedYears } from './ask.ts';
import { numberText, sideText } from './rows.ts';
import type { ShownRoute } from './shown.ts';
import { runsText } from './years.ts';

/** What there is to say of a route beside its two ends, for the ear. */
export function saidOf(route: ShownRoute, session: Session): string {
  const { words, view } = session;
  if ('mentions' in route) {
    return words.say('routes.documented.card', { n: route.mentions, years: runsText(route.years, words) });
  }
  if ('state' in route) return comparedText(route, session);
  const layer = view.layer === 'repatriated' ? 'repatriated' : 'detected';
  return words.say(`routes.walk.${layer}`, {
    count: numberText(route.victims, words),
    years: runsText(route.years, words)
  });
}

/** A compared route in words: what became of it, and its two numbers. */
export function comparedText(route: ComparedRoute, session: Session): string {
  const { words } = session;
  const [earlier, later] = comparedYears(session) ?? [0, 0];
  return words.say('routes.walk.compared', {
    state: words.say(`routes.state.${route.state}`),
    before: sideText(route.before, words),
    after: sideText(route.after, words),
    earlier: words.year(earlier),
    later: words.year(later)
  });
}
