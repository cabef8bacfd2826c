import type { Year } from '../../domain/year.ts';
import type { Session } from '../../state/session.svelte.ts';
import type { TrendAnswer } from './answer.ts';

/** The judgement of one year's report; both texts are empty where the source has none. */
export type TierCell = { readonly year: Year; readonly tier: string; readonly text: string };

const TEXTS = {
  '1': 'trends.tiers.1',
  '2': 'trends.tiers.2',
  '2W': 'trends.tiers.2W',
  '3': 'trends.tiers.3',
  SC: 'trends.tiers.SC'
} as const;

/** The tiers of the one country in view, every year of its span; none for a sum or several places, which nobody judges together. */
export function tierCells({ dataset, words }: Session, answer: TrendAnswer): readonly TierCell[] {
  const [place] = answer.places;
  if (answer.scope !== 'country' || place === undefined) return [];
  const tiers = new Map(
    (dataset.tiers ?? []).filter((row) => row.place === place).map(({ year, tier }) => [year, tier])
  );
  if (tiers.size === 0) return [];
  return Array.from({ length: answer.span.to - answer.span.from + 1 }, (_, i) => {
    const year = answer.span.from + i;
    const tier = tiers.get(year) ?? '';
    const key = Object.hasOwn(TEXTS, tier) ? TEXTS[tier as keyof typeof TEXTS] : null;
    return { year, tier, text: key ? words.say(key) : tier };
  });
}
