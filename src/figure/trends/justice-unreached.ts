import { isEveryone } from '../../query/told.ts';
import type { Session } from '../../state/session.svelte.ts';
import { isSum, type TrendAnswer } from './answer.ts';
import { kindsOf } from './naming.ts';

/** What of a view's choices does not reach its numbers of justice, which are of other persons than the victims. */
export function unreached({ view, words }: Session, answer: TrendAnswer): readonly string[] {
  return [
    ...(isEveryone(view) ? [] : [words.say('trends.unmoved', { kinds: kindsOf(words, view) })]),
    ...(answer.isSame && isSum(answer) ? [words.say('trends.unmoved.same')] : [])
  ];
}
