import type { RoutesAnswer } from '../../query/routes.ts';
import { victimsIn } from '../../query/corridors.ts';
import { add } from '../../query/count.ts';
import { hasNoInhabitants } from '../../query/uninhabited.ts';
import { sidesOf } from '../../query/sides.ts';
import type { Session } from '../../state/session.svelte.ts';
import { peopleText } from './names.ts';

/** True where no place in focus, a region's members included, gave citizenships: no answer, which is not zero. */
export function isSilent({ question, answering }: RoutesAnswer): boolean {
  return (question.places ?? []).every((id) => !answering.has(id));
}

/** True where nobody lives in any of the places in focus, so that nobody could answer [D41]. */
export function isUninhabited({ question }: RoutesAnswer): boolean {
  return question.places !== null && question.places.length > 0 && question.places.every(hasNoInhabitants);
}

/** What the country in focus says of those it detected itself; what it did not give is never said as zero. */
export function insideClause(session: Session, answer: RoutesAnswer, place: string): string {
  const { words } = session;
  const { into } = sidesOf(answer);
  const clause = namedClause(session, answer, place);
  const { unknownOrigin } = answer;
  if (unknownOrigin.most === 0 || isSilent(answer)) return clause;
  // Beside many whose citizenship is known a few others are told in the list; where they are most, the numbers named mislead.
  const named = add(victimsIn(into), answer.domestic);
  if (victimsIn(into).most > 0 && unknownOrigin.least <= named.most) return clause;
  const unknown = words.say('routes.all.unknown', { n: peopleText(words, unknownOrigin) });
  return [clause, unknown].join(words.say('list.clause'));
}

function namedClause({ words }: Session, answer: RoutesAnswer, place: string): string {
  const { into } = sidesOf(answer);
  const own = peopleText(words, answer.domestic);
  const from = peopleText(words, victimsIn(into));
  const hasOwn = answer.corridors.domestic.length > 0;
  if (into.length > 0 && hasOwn) return words.say('routes.all.inAndOwn', { place, in: from, own });
  if (into.length > 0) return words.say('routes.all.onlyIn', { place, in: from });
  if (hasOwn) return words.say('routes.all.onlyOwn', { place, own });
  if (isUninhabited(answer)) return words.say('routes.all.uninhabited', { place });
  return words.say(isSilent(answer) ? 'routes.all.silent' : 'routes.all.neither', { place });
}
