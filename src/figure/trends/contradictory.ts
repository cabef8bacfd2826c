import { contradictions, type Contradiction } from '../../query/contradictions.ts';
import { isRegion } from '../../query/region.ts';
import type { Session } from '../../state/session.svelte.ts';
import type { TrendAnswer } from './answer.ts';

/** Where the source contradicts itself for the countries in focus within the span; only whole totals can be compared. */
export function contradictory(
  { dataset, view }: Session,
  { span, places: drawn }: TrendAnswer
): readonly Contradiction[] {
  const isWhole = view.form === 'all' && view.sex === 'all' && view.age === 'all';
  if (!isWhole || !dataset.totals || !dataset.victims) return [];
  const places = new Set(drawn.filter((id) => !isRegion(id)));
  return contradictions(dataset.totals, dataset.victims, places).filter(
    ({ year }) => year >= span.from && year <= span.to
  );
}

/** Each contradiction in words, the latest first, at most three: the rest is in the table. */
export function contradictionTexts(session: Session, answer: TrendAnswer): string[] {
  const { words } = session;
  return [...contradictory(session, answer)]
    .sort((a, b) => b.year - a.year)
    .slice(0, 3)
    .map(({ place, year, total, parts }) =>
      words.sentence(
        words.say('trends.contradiction', {
          place: words.placeInText(place),
          year: words.year(year),
          total: words.count(total),
          parts: words.atLeast(parts)
        })
      )
    );
}
