import type { Contribution } from '../../domain/partner.ts';
import { datesOf } from '../../query/dates.ts';
import { inferredOf } from '../../query/inferred.ts';
import type { Session } from '../../state/session.svelte.ts';
import { inferredYears, yearsText } from './phrase.ts';

/** The years of a contribution with what of them is inferred: by its remark [D38], or because only its event or programme has any. */
export function givenYears({ words, dataset }: Session, row: Contribution): string {
  const inferred = inferredOf(row);
  if (inferred !== null) return inferredYears(words, row, inferred);
  const { programmes, events } = dataset;
  const { start, end, of } = datesOf(row, { programmes: programmes ?? [], events: events ?? [] });
  const years = yearsText(words, start, end);
  return of === 'itself' ? years : words.say(`partners.inferred.${of}`, { years });
}
