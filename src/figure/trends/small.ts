import type { TrendLine } from '../../chart/trend/geometry.ts';
import type { PlaceId } from '../../domain/place.ts';
import type { Words } from '../../i18n/words.ts';
import { victimsApiece, type Apiece } from '../../query/apiece.ts';
import { byCount, NO_ONE } from '../../query/count.ts';
import { isRegion, membersOf, subregionOf } from '../../query/region.ts';
import { victimsByYear, type TrendQuestion, type YearlyVictims } from '../../query/yearly.ts';
import type { Session } from '../../state/session.svelte.ts';
import { CHARTS, type Charts, type Order } from '../../state/view.ts';
import { isSum, questionOf, toldYears, type ToldYear, type TrendAnswer } from './answer.ts';
import { rateViewOf, type RateView } from './later-rates.ts';
import { said } from './naming.ts';

/** One country or subregion of a sum: its lines, and in words its latest number and how often it told one. */
export type SmallChart = {
  readonly id: PlaceId;
  readonly title: string;
  readonly lines: readonly TrendLine[];
  readonly says: string;
  readonly latest: ToldYear | null;
  /** for how many years there is a number */
  readonly told: number;
};

/** The small charts of a sum, and how many of its countries have no number in these years. */
export type Small = {
  readonly kind: Charts;
  /** a sum within one subregion has countries alone */
  readonly kinds: readonly Charts[];
  readonly charts: readonly SmallChart[];
  readonly silent: number;
};

/** The subregions or the countries of a sum in the order asked for; `null` where there is no sum, or none of several. */
export function smallCharts(session: Session, answer: TrendAnswer): Small | null {
  const { dataset, view } = session;
  const [place = null] = answer.places;
  if (!isSum(answer)) return null;
  const among = place ? membersOf([place], dataset.places) : [...dataset.places.keys()];
  const subregion = (id: PlaceId) => subregionOf(id, dataset.places);
  const kinds = new Set(among.map(subregion).filter(isRegion)).size > 1 ? CHARTS : (['country'] as const);
  const kind = kinds.find((each) => each === view.charts) ?? 'country';
  const left = answer.series[0]?.without ?? [];
  const partOf = kind === 'country' ? (id: PlaceId) => id : subregion;
  const question = questionOf(session, place, left);
  const all = victimsApiece(dataset, question, partOf);
  const drawn = drawnIn(session, question, partOf);
  const isTold = (years: readonly YearlyVictims[]) => years.some(({ victims }) => victims !== null);
  const shown = all.filter(({ place: id, years }) => isTold(years) || (kind === 'subregion' && isRegion(id)));
  const charts = shown.map((apiece) => chartOf(session, answer, apiece, drawn));
  return {
    kind,
    kinds,
    charts: charts.sort(inOrder(view.order, session.words)),
    silent:
      kind === 'country' ? all.filter(({ place: id }) => subregion(id) !== id).length - charts.length : 0
  };
}

function chartOf(
  session: Session,
  answer: TrendAnswer,
  { place: id, years }: Apiece,
  drawn: Drawn | null
): SmallChart {
  const { dataset, words } = session;
  const told = toldYears(years);
  const latest = told.at(-1) ?? null;
  // The sum that holds the country shown apart is shown with and without it, here too [D16].
  const { apart, series } = answer;
  const hasApart = apart !== null && isRegion(id) && subregionOf(apart.place, dataset.places) === id;
  const without = hasApart
    ? victimsByYear(dataset, questionOf(session, id, [...(series[0]?.without ?? []), apart.place]))
    : null;
  const rest = without?.find(({ year }) => year === latest?.year)?.victims;
  const rates = drawn?.with(id);
  const lines = [
    rates?.years ?? years,
    ...(without ? [(apart && drawn?.without(apart.place, id)) ?? without] : [])
  ];
  return {
    id,
    title: words.sentence(words.place(id)),
    lines: lines.map((each, at) => ({
      id: at === 0 ? 'all' : 'without',
      tone: lines.length - 1 - at,
      years: each
    })),
    latest,
    told: told.length,
    says: [
      // Where rates are drawn a number of persons would be read as one.
      ...(latest ? latestOf(words, latest, rates?.says(latest.year)) : []),
      ...(apart && rest && !rates
        ? [
            words.say('trends.small.without', {
              place: words.place(apart.place),
              victims: said(words, rest)
            })
          ]
        : []),
      latest && isRegion(id) ? words.say('trends.read.reporting', { n: latest.reporting }) : '',
      told.length === 0
        ? words.say(answer.isSame ? 'trends.small.notSame' : 'trends.justice.silent')
        : words.say('trends.small.years', { n: told.length, all: years.length })
    ]
      .filter((text) => text !== '')
      .join('\u00a0· ')
  };
}

/** What the charts draw where rates are asked for: a part of the sum, and a part without the country shown apart. */
type Drawn = {
  readonly with: ReturnType<RateView['apiece']>;
  readonly without: (apart: PlaceId, id: PlaceId) => readonly YearlyVictims[];
};

function drawnIn(session: Session, question: TrendQuestion, partOf: (id: PlaceId) => PlaceId): Drawn | null {
  const rate = rateViewOf(session);
  if (!rate) return null;
  return {
    with: rate.apiece(session, question, partOf),
    without: (apart, id) =>
      rate.apiece(session, { ...question, without: [...question.without, apart] }, partOf)(id).years
  };
}

function latestOf(
  words: Words,
  { victims, year, flags }: ToldYear,
  number = words.say('trends.small.latest', { victims: said(words, victims), year: words.year(year) })
): readonly string[] {
  return flags.includes('open') ? [number, words.say('trends.read.open')] : [number];
}

/** By name, by the latest number as far as it is sure, or by the years told; equals stand by name. */
function inOrder(order: Order, words: Words): (a: SmallChart, b: SmallChart) => number {
  const names = new Intl.Collator(words.lang);
  return (a, b) => {
    const by =
      order === 'number'
        ? byCount(a.latest?.victims ?? NO_ONE, b.latest?.victims ?? NO_ONE)
        : order === 'years'
          ? b.told - a.told
          : 0;
    return by || names.compare(a.title, b.title);
  };
}
