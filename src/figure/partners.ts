import type { Figure } from './figure.ts';
import { partnersCaveats } from './partners/caveats.ts';
import { loadCard, loadGrantsBelow } from './partners/grants/later.ts';
import Money from './partners/Money.svelte';
import Narrow from './partners/Narrow.svelte';
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
  caveats: partnersCaveats,
  sources: partnersSources,
  shown: partnersShown,
  ready: async ({ event, partner, programme }) => {
    // Where it does not come, the panel says so.
    if (event ?? partner ?? programme) await loadCard().catch(() => null);
    // Who has scrolled already may look at what stands far down.
    if (scrollY > 0) await loadGrantsBelow().catch(() => null);
  },
  Drawing: Who,
  Controls: Narrow,
  Panel: Money
};
