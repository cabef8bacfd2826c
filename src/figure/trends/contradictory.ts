import { contradictions, type Contradiction } from '../../query/contradictions.ts';
import { isCountry, isRegion, membersOf } from '../../query/region.ts';
import type { PlaceId } from '../../domain/place.ts';
import type { Words } from '../../i18n/words.ts';
import type { Session } from '../../state/session.svelte.ts';
import { amongAsked, type TrendAnswer } from './answer.ts';

/** Where the source contradicts itself for the countries in focus within the span; only whole totals can be compared. */
export function contradictory(session: Session, answer: TrendAnswer): readonly Contradiction[] {
  return among(
    session,
    answer,
    answer.places.filter((id) => !isRegion(id))
  );
}

function among(
  { dataset, view }: Session,
  { span }: TrendAnswer,
  places: readonly PlaceId[]
): readonly Contradiction[] {
  const isWhole = view.form === 'all' && view.sex === 'all' && view.age === 'all';
  if (!isWhole || !dataset.totals || !dataset.victims) return [];
  return contradictions(dataset.totals, dataset.victims, new Set(places)).filter(
    ({ year }) => year >= span.from && year <= span.to
  );
}

/** How many countries' totals contradict their own parts in the last year of a sum over the world, and by how much in all. */
function sumText(session: Session, answer: TrendAnswer): string[] {
  const { dataset, words } = session;
  const [line] = answer.series;
  const isIn = amongAsked(session, answer, { place: null, without: line?.without ?? [] });
  const places = [...dataset.places.keys()].filter((id) => isCountry(id, dataset.places) && isIn(id));
  const found = among(session, answer, places).filter(({ year }) => year === answer.span.to);
  if (found.length === 0) return [];
  const missing = found.reduce((sum, { total, parts }) => sum + parts.least - total.most, 0);
  return [
    words.say('trends.contradiction.sum', {
      year: words.year(answer.span.to),
      n: found.length,
      parts: words.atLeast({ least: missing, most: missing })
    })
  ];
}

/** How many contradictions are spelled out: more would push the other caveats out of sight. */
const SPELLED_OUT = 3;

/** That the source contradicts itself: a number, and what its own parts add up to. */
export function contradictionText(words: Words, { place, year, total, parts }: Contradiction): string {
  return words.say('trends.contradiction', {
    place: words.placeInText(place),
    year: words.year(year),
    total: words.count(total),
    parts: words.atLeast(parts)
  });
}

/** The latest contradictions in words, those of a region's countries too, at most three, and then how many more there are. */
export function contradictionTexts(session: Session, answer: TrendAnswer): string[] {
  const { dataset, words } = session;
  if (answer.scope === 'world') return sumText(session, answer);
  const found = [...among(session, answer, membersOf(answer.places, dataset.places))].sort(
    (a, b) => b.year - a.year
  );
  const more = found.length - SPELLED_OUT;
  return [
    ...found.slice(0, SPELLED_OUT).map((each) => words.sentence(contradictionText(words, each))),
    ...(more > 0 ? [words.say('trends.contradiction.more', { n: more })] : [])
  ];
}
