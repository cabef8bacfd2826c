import type { Source, SourceId } from '../../domain/source.ts';
import { isRegion, knownAmong } from '../../query/region.ts';
import { isEveryone } from '../../query/told.ts';
import { openYear, reportersByYear, type OpenYear } from '../../query/reporting.ts';
import { membership } from '../../query/yearly.ts';
import type { Session } from '../../state/session.svelte.ts';
import { allYears, isSum, trendAnswer, type TrendAnswer } from './answer.ts';
import { contradictionTexts } from './contradictory.ts';
import { milestonesOf } from './milestones.ts';
import { apartFilling, placesOf } from './naming.ts';
import { rateViewOf } from './later-rates.ts';
import { regionsWithApart } from './within.ts';

/** The source of the whole table of inhabitants, which has no column for it. */
const POPULATION = 'worldbank-population' as SourceId;

/** What a reader must keep in mind with this view, the most general first. */
export function caveats(session: Session): readonly string[] {
  const { words } = session;
  const answer = trendAnswer(session);
  const apart = apartFilling(words, answer?.apart ?? null);
  return [
    ...(answer ? openTexts(session, answer) : []),
    ...(answer && !answer.isEmpty ? (rateViewOf(session)?.caveats(session, answer) ?? []) : []),
    ...(apart ? [words.say('trends.caveat.apart', apart)] : []),
    ...(answer ? leftTexts(session, answer) : []),
    ...(answer ? withinTexts(session, answer) : []),
    ...(answer ? contradictionTexts(session, answer) : []),
    words.say('caveat.hidden')
  ];
}

/** What is said of the open year of a sum; nothing where none is in view. */
export function openTexts(session: Session, answer: TrendAnswer): readonly string[] {
  const { words } = session;
  const open = openYearOf(session, answer);
  if (!open) return [];
  const { year, reporting, fullest } = open;
  // The bars and the line count those that gave the chosen kind; that a year is open the totals tell.
  return [
    words.say(isEveryone(session.view) ? 'caveat.open' : 'trends.caveat.open', {
      year: words.year(year),
      n: reporting,
      m: fullest.reporting,
      fullest: words.year(fullest.year)
    })
  ];
}

/** Who is left out of the sum of the view: whoever quotes it must say so. */
export function leftTexts({ dataset, view, words }: Session, answer: TrendAnswer): string[] {
  const left = isSum(answer) ? knownAmong(view.without, dataset.places) : [];
  return left.length === 0
    ? []
    : [words.sentence(words.say('trends.caveat.left', { places: placesOf(words, left) }))];
}

/** How much of each region's sum is that of the country shown apart, where several places are drawn. */
function withinTexts(session: Session, answer: TrendAnswer): string[] {
  const { words } = session;
  return regionsWithApart(session, answer).flatMap(({ region, apart }) => {
    const filling = apartFilling(words, apart);
    return filling
      ? [words.sentence(words.say('trends.caveat.within', { region: words.placeInText(region), ...filling }))]
      : [];
  });
}

/** The open year of a sum over countries and how many reports are in; `null` where there is none in view. */
export function openYearOf({ dataset, view }: Session, answer: TrendAnswer): OpenYear | null {
  const isOpen = answer.series.some(({ years }) => years.at(-1)?.flags.includes('open'));
  const latest = allYears({ dataset })?.to;
  if (!isSum(answer) || !isOpen || !dataset.totals || latest === undefined) return null;
  const places = answer.places.filter(isRegion);
  return openYear(
    reportersByYear(dataset.totals, membership(dataset.places, { places, without: view.without })),
    latest
  );
}

/** Where the numbers and the dates of this view come from. */
export function sources(session: Session): readonly Source[] {
  const answer = trendAnswer(session);
  const notes = answer ? milestonesOf(session, answer).map(({ source }) => source) : [];
  const judged = answer?.scope === 'country' ? answer.places[0] : undefined;
  const tier = judged && session.dataset.tiers?.find(({ place }) => place === judged);
  const tables = tier ? [tier.source] : [];
  return known(session, [...lineIds(session), ...tables, ...notes]);
}

/** Where the numbers of the lines come from. */
export function lineSources(session: Session): readonly Source[] {
  return known(session, lineIds(session));
}

function lineIds(session: Session): readonly SourceId[] {
  const { totals, victims, justice } = session.dataset;
  const tables = [totals, victims, justice].map((rows) => rows?.[0]?.source);
  return [...tables.filter((id) => id !== undefined), ...(rateViewOf(session) ? [POPULATION] : [])];
}

function known({ dataset }: Session, ids: readonly SourceId[]): readonly Source[] {
  return [...new Set(ids)].flatMap((id) => dataset.sources.get(id) ?? []);
}
