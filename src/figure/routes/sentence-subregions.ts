import type { Count } from '../../domain/count.ts';
import { victimsIn } from '../../query/corridors.ts';
import type { Session } from '../../state/session.svelte.ts';
import { ask, askAtLevel, spanOf } from './ask.ts';
import { peopleText } from './names.ts';

/** The finding on the routes between subregions, what stays within one told apart; `null` where nothing crosses from one to another. */
export function subregionSentence(session: Session): string | null {
  const { view, words } = session;
  const [answer, countries] = [askAtLevel(session), ask(session)?.corridors.crossBorder ?? []];
  const top = answer?.corridors.crossBorder[0];
  if (!answer || !top || top.victims.most === 0) return null;
  const within = victimsIn(answer.within ?? []);
  const said = {
    n: peopleText(words, victimsIn(answer.corridors.crossBorder)),
    years: words.span(spanOf(session)),
    top: peopleText(words, top.victims),
    from: words.placeInText(top.origin),
    to: words.placeInText(top.destination),
    within: peopleText(words, within)
  };
  if (view.layer !== 'repatriated')
    return words.say('routes.world.subregions', { ...said, domestic: peopleText(words, answer.domestic) });
  const reporting = new Set(countries.map(({ origin }) => origin));
  return words.say(keyOf(within), {
    ...said,
    countries: words.say('routes.countries', { n: reporting.size })
  });
}

function keyOf(within: Count): 'routes.returned.subregions' | 'routes.returned.subregions.within' {
  return within.most === 0 ? 'routes.returned.subregions' : 'routes.returned.subregions.within';
}
