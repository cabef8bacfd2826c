import type { Milestone } from '../../domain/partner.ts';
import { isRegion } from '../../query/region.ts';
import { membership } from '../../query/yearly.ts';
import type { Session } from '../../state/session.svelte.ts';
import type { TrendAnswer } from './answer.ts';

/** The dated notes of a view in order of time: those of the world, of the places in focus, and of the country shown apart. */
export function milestonesOf({ dataset }: Session, answer: TrendAnswer): readonly Milestone[] {
  const countries = answer.places.filter((place) => !isRegion(place));
  const named = new Set(answer.apart ? [...countries, answer.apart.place] : countries);
  const regions = answer.places.filter(isRegion);
  const isInRegion = membership(dataset.places, { places: regions, without: [] });
  return (dataset.milestones ?? [])
    .filter(({ place }) => !place || named.has(place) || (regions.length > 0 && isInRegion(place)))
    .filter(({ date }) => isWithin(Number(date.slice(0, 4)), answer))
    .toSorted((a, b) => (a.date < b.date ? -1 : 1));
}

function isWithin(year: number, { span }: TrendAnswer): boolean {
  return year >= span.from && year <= span.to;
}
