import type { Session } from '../../state/session.svelte.ts';
import { tableSlide } from '../slide-table.ts';
import type { Slide } from '../slide.ts';
import { answerOf, isNowhere, partnerOf } from './answer.ts';
import { grantsSlides } from './grants/slides.ts';
import { sentenceOfOne } from './one/sentence.ts';
import { partnersSentence } from './sentence.ts';
import { partnersSheet } from './sheet.ts';
import { moneySlides } from './slides-amounts.ts';
import { deedSlides } from './slides-one.ts';
import { programmesSlides } from './slides-programmes.ts';
import { rolesSlides } from './slides-who.ts';

/** Who does what, then the amounts, each currency and kind of money by itself; the same of everywhere else; then the US grants by fiscal year; or what a talk shows of one part. */
export function partnersSlides(session: Session, scene: string | null = null): readonly Slide[] {
  const title = sentenceOfOne(session) ?? partnersSentence(session);
  if (isNowhere(session)) return [{ title, body: { kind: 'list', items: [] }, alt: '', remarks: [] }];
  const { near } = answerOf(session);
  if (scene === 'money') return moneySlides(session, near, session.words.say('partners.money'));
  if (scene === 'programmes') return programmesSlides(session);
  if (scene !== null) return whoSlides(session, title);
  return [
    ...whoSlides(session, title),
    ...moneySlides(session, near, session.words.say('partners.money')),
    ...farSlides(session),
    ...grantsSlides(session)
  ];
}

/** Partners and their roles; of one partner what it is on record as doing. */
function whoSlides(session: Session, title: string): readonly Slide[] {
  const { words } = session;
  const { near } = answerOf(session);
  const partner = partnerOf(session);
  if (partner && near.contributions.length > 0) return deedSlides(session, partner, title);
  if (partner || near.roles.length === 0)
    return [
      tableSlide(words, partnersSheet(session), {
        title,
        keys: ['partner', 'kind', 'for', 'amount', 'currency', 'basis', 'years']
      })
    ];
  return rolesSlides(session, near, title);
}

/** Who does what elsewhere and worldwide, and its amounts, which the page folds away; none where all that is asked for comes first. */
function farSlides(session: Session): readonly Slide[] {
  const { words } = session;
  const { far } = answerOf(session);
  if (!far) return [];
  const title = words.say('partners.elsewhere', { n: far.roles.length });
  const who = far.roles.length === 0 ? [] : rolesSlides(session, far, title);
  return [...who, ...moneySlides(session, far, words.say('partners.moneyElsewhere'))];
}
