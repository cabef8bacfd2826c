import type { Session } from '../../state/session.svelte.ts';
import { isEveryone } from '../../query/told.ts';
import type { Year } from '../../domain/year.ts';
import { formToldSince } from '../../query/forms.ts';
import { questionOf, type TrendAnswer } from './answer.ts';
import { changeOf, endsOf, type Change, type Ends } from './change.ts';
import { contradictory } from './contradictory.ts';
import { rateViewOf } from './later-rates.ts';

/**
 * Whether the first and the last number of one country may be set beside each other: not where the form of most victims was
 * not told for the first (then the year since which it is), where the source contradicts one of them, nor where one is a
 * published total and the other a sum of finer numbers.
 */
export function comparability(
  session: Session,
  answer: TrendAnswer,
  { first, last }: Ends
): 'alike' | 'made-otherwise' | 'contradicted' | Year {
  const [place] = answer.places;
  if (answer.scope !== 'country' || place === undefined) return 'alike';
  const isEnd = ({ year }: { readonly year: number }) => year === first.year || year === last.year;
  const since = formSince(session, answer, first.year);
  if (since !== null) return since;
  if (contradictory(session, answer).some(isEnd)) return 'contradicted';
  if (first.flags.includes('summed') !== last.flags.includes('summed')) return 'made-otherwise';
  const totals = isEveryone(session.view) ? (session.dataset.totals ?? []) : [];
  const made = totals.filter((total) => total.place === place && isEnd(total)).map(({ basis }) => basis);
  return new Set(made).size > 1 ? 'made-otherwise' : 'alike';
}

/** The year since which one country gave the form for most of its victims, where a view looks at a form and at a year before; else `null`. */
function formSince(session: Session, answer: TrendAnswer, year: Year): Year | null {
  const { dataset, view } = session;
  const [place] = answer.places;
  if (answer.scope !== 'country' || place === undefined || view.form === 'all') return null;
  const since = formToldSince(dataset, {
    ...questionOf(session, place),
    sex: 'all',
    age: 'all',
    years: null
  });
  return since !== null && year < since ? since : null;
}

/**
 * Whether what a view draws rose or fell. Several places are read each by itself and have no change in common, a rate changes with
 * who reports, and what was made up in different ways has no change.
 */
export function changeIn(session: Session, answer: TrendAnswer): Change {
  const { scope, series } = answer;
  const ends = scope === 'several' || rateViewOf(session) ? null : endsOf(series[0]?.years ?? []);
  return ends && comparability(session, answer, ends) === 'alike' ? changeOf(ends) : 'level';
}
