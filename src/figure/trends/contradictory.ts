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

/** How many contradictions are spelled out: more would push the other caveats out of sight. */
const SPELLED_OUT = 3;

/** The latest contradictions in words, at most three, and then how many more there are. */
export function contradictionTexts(session: Session, answer: TrendAnswer): string[] {
  const { words } = session;
  const found = [...contradictory(session, answer)].sort((a, b) => b.year - a.year);
  const more = found.length - SPELLED_OUT;
  return [
    ...found.slice(0, SPELLED_OUT).map(({ place, year, total, parts }) =>
      words.sentence(
        words.say('trends.contradiction', {
          place: words.placeInText(place),
          year: words.year(year),
          total: words.count(total),
          parts: words.atLeast(parts)
        })
      )
    ),
    ...(more > 0 ? [words.say('trends.contradiction.more', { n: more })] : [])
  ];
}
