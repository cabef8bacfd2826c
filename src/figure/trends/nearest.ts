import type { MessageKey } from '../../i18n/words.ts';
import type { Change } from '../../state/session.svelte.ts';
import type { View } from '../../state/view.ts';
import { trendAnswer, type Asked } from './answer.ts';

/** The smallest step from an empty view to one that says something: what to change, and what its button says. */
export type Nearest = {
  readonly change: Change;
  readonly says: Extract<MessageKey, `trends.empty.${'years' | 'kinds' | 'reporters' | 'world'}`>;
};

const STEPS: readonly Nearest[] = [
  { change: { years: null }, says: 'trends.empty.years' },
  { change: { form: 'all', sex: 'all', age: 'all' }, says: 'trends.empty.kinds' },
  { change: { reporters: 'all' }, says: 'trends.empty.reporters' },
  {
    change: { place: [], years: null, form: 'all', sex: 'all', age: 'all', reporters: 'all', without: [] },
    says: 'trends.empty.world'
  }
];

/** The first of the steps, the smallest first, after which there is something to show. */
export function nearestAnswer({ dataset, view: from }: Asked): Nearest | null {
  const isTold = (view: View) => {
    const answer = trendAnswer({ dataset, view });
    return answer !== null && !answer.isEmpty;
  };
  return STEPS.find(({ change }) => isTold({ ...from, ...change })) ?? null;
}
