import type { Figure } from './figure.ts';
import { partnersCaveats } from './partners/caveats.ts';
import Money from './partners/Money.svelte';
import { strangers } from './partners/one/strangers.ts';
import { questionOfOne, sentenceOfOne } from './partners/one/sentence.ts';
import { partnersQuestion, partnersSentence } from './partners/sentence.ts';
import { partnersSources } from './partners/sources.ts';
import { partnersShown } from './partners/shown.ts';
import Who from './partners/Who.svelte';

/** Who contributes to the response, with what, and what is on record about the money. */
export const partnersFigure: Figure = {
  id: 'partners',
  layout: 'halves',
  question: (session) => questionOfOne(session) ?? partnersQuestion(session),
  sentence: (session) => sentenceOfOne(session) ?? partnersSentence(session),
  caveats: (session) => [...strangers(session), ...partnersCaveats(session)],
  sources: partnersSources,
  shown: partnersShown,
  Drawing: Who,
  Panel: Money
};
