import type { TrendLine } from '../../chart/trend/geometry.ts';
import { STAGES, type Stage } from '../../domain/justice.ts';
import type { PlaceId } from '../../domain/place.ts';
import type { Year } from '../../domain/year.ts';
import type { Words } from '../../i18n/words.ts';
import { personsByYear, type YearlyPersons } from '../../query/justice.ts';
import { openYear } from '../../query/reporting.ts';
import { gapsIn } from '../../query/span.ts';
import type { Session } from '../../state/session.svelte.ts';
import { amongAsked, isSum, type TrendAnswer } from './answer.ts';
import { contradictionText } from './contradictory.ts';
import { latestText } from './latest.ts';

/** One stage of justice: a line for each place, and who reported it, in words. */
export type StageLines = {
  readonly stage: Stage;
  readonly lines: readonly TrendLine[];
  readonly says: string;
  /** of one country all its numbers, the latest first */
  readonly latest: string;
};

/** The stages of justice of an answer's places over its years; `null` where their table did not load. */
export function justiceLines(session: Session, answer: TrendAnswer): readonly StageLines[] | null {
  const { dataset, view } = session;
  const cells = dataset.justice;
  if (!cells) return null;
  const [first = null] = answer.places;
  const lines = isSum(answer)
    ? [{ id: 'all', tone: 0, place: first, without: view.without }]
    : answer.places.map((place, tone) => ({ id: place, tone, place, without: [] }));
  const latest = Math.max(...cells.map(({ year }) => year));
  return STAGES.map((stage) => {
    const told = lines.map((line) => ({
      ...line,
      told: personsByYear(cells, stage, amongAsked(session, answer, line), answer.span)
    }));
    return {
      stage,
      lines: told.map(({ id, tone, told }) => ({
        id,
        tone,
        years: pointsOf(told, isSum(answer) ? latest : null)
      })),
      says: saysOf(session, answer, told[0]?.told ?? []),
      latest:
        answer.scope === 'country'
          ? latestText(session.words, pointsOf(told[0]?.told ?? [], null), Infinity)
          : ''
    };
  });
}

/**
 * Years of persons as a chart draws them: the chart knows numbers of people, not who they are. Of a sum the latest year of
 * the record is open where fewer countries reported than for the years before, as that of detected victims is [D18].
 */
function pointsOf(told: readonly YearlyPersons[], latest: Year | null): TrendLine['years'] {
  const reporters = new Map(told.map(({ year, countries }) => [year, countries]));
  const open = latest !== null && reporters.has(latest) ? openYear(reporters, latest) : null;
  return told.map(({ year, persons, countries }) => ({
    year,
    victims: persons,
    reporting: countries,
    flags: open?.year === year && persons !== null ? ['open'] : []
  }));
}

/** How many contradictions of a stage are spelled out, the latest. */
const SPELLED_OUT = 2;

/** For which years a country reported a stage and for which it did not, and where its number is smaller than its own parts. */
function countryText(
  words: Words,
  place: PlaceId,
  { span }: TrendAnswer,
  told: readonly YearlyPersons[]
): string {
  const gaps = gapsIn(
    span,
    told.map(({ year }) => year)
  );
  const wrong = told.flatMap(({ year, contradicted }) =>
    contradicted.map((each) => ({ place, year, ...each }))
  );
  const more = wrong.length - SPELLED_OUT;
  return [
    words.say('trends.justice.years', { told: told.length, n: span.to - span.from + 1 }),
    ...(gaps.length === 0
      ? []
      : [
          words.say('trends.justice.gaps', {
            gaps: gaps.map((gap) => words.span(gap)).join(words.say('list.separator'))
          })
        ]),
    ...wrong.slice(-SPELLED_OUT).map((each) => contradictionText(words, each)),
    ...(more > 0 ? [words.say('trends.contradiction.more', { n: more })] : [])
  ].join(' ');
}

/** For a sum: how many countries reported for the first and the last year that any did; for a country: for how many years it did. */
function saysOf({ words }: Session, answer: TrendAnswer, years: readonly YearlyPersons[]): string {
  const told = years.filter(({ persons }) => persons !== null);
  const [first, last] = [told[0], told.at(-1)];
  if (!first || !last) return words.say('trends.justice.silent');
  if (!isSum(answer)) {
    const [place, ...others] = answer.places;
    return place !== undefined && others.length === 0 ? countryText(words, place, answer, told) : '';
  }
  if (first === last) return words.say('trends.read.reporting', { n: first.countries });
  return words.say('trends.justice.reporting', {
    n: first.countries,
    first: words.year(first.year),
    m: last.countries,
    last: words.year(last.year)
  });
}
