import type { Session } from '../../../state/session.svelte.ts';
import { sceneWords } from '../../scenes/say.ts';
import { answerOf, homeName, isNowhere, missingOf } from '../answer.ts';
import { noProgramme } from '../empty.ts';
import { sentenceOfOne } from '../one/sentence.ts';
import { partnersSentence, programmeSentence } from '../sentence.ts';
import { capital, spelled } from '../phrase.ts';
import { isUnfunded } from '../../../query/programmes.ts';

/** The finding of the figure itself: who hosted and who gave, or what reaches the place. */
export function whoTitle(session: Session): string {
  return sentenceOfOne(session) ?? partnersSentence(session);
}

/** True where there is nothing to tell of contributions: a table is missing, or the address names no known place. */
function isUntold(session: Session): boolean {
  return isNowhere(session) || missingOf(session, ['contributions', 'programmes']).length > 0;
}

/** Of how many contributions of money an amount was published; plans that nobody funded are none. */
export function moneyTitle(session: Session): string {
  if (isUntold(session)) return whoTitle(session);
  const words = sceneWords(session.words);
  const { near, home } = answerOf(session);
  const { groups, keptOut, notPublished } = near.amounts;
  const published =
    groups.reduce((sum, { counted }) => sum + counted.length, 0) +
    keptOut.filter(({ because }) => because !== 'unfunded').length;
  const n = published + notPublished.length;
  if (n === 0) return whoTitle(session);
  const said = { n, m: published };
  return home.length === 0
    ? words.say('scenes.partners.money', said)
    : words.say('scenes.partners.money.of', { ...said, place: homeName(session, home, 'or') });
}

/** How many programmes reach the place, how many of them have a published amount, and how many more nobody funded. */
export function programmesTitle(session: Session): string {
  if (isUntold(session)) return whoTitle(session);
  const one = sentenceOfOne(session);
  if (one !== null) return one;
  const answer = answerOf(session);
  const sentence = programmeSentence(session, answer);
  if (sentence === null) return capital(noProgramme(session, answer));
  const n = answer.near.programmes.filter(isUnfunded).length;
  if (n === 0) return capital(sentence);
  const words = sceneWords(session.words);
  return words.say('scenes.partners.plan', { sentence: capital(sentence), n, count: spelled(words, n) });
}
