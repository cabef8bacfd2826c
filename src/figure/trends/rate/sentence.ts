import type { Session } from '../../../state/session.svelte.ts';
import type { Contradiction } from '../../../query/contradictions.ts';
import { isOnlyHidden } from '../../../query/count.ts';
import type { Rate } from '../../../query/rate.ts';
import { closedYears, isSum, toldYears, type ToldYear, type TrendAnswer } from '../answer.ts';
import { endsOf } from '../change.ts';
import { comparability } from '../comparable.ts';
import { contradictory } from '../contradictory.ts';
import { kindsOf, listed, placesOf, said, whoOf } from '../naming.ts';
import { perOf, rounded, saidRate } from './text.ts';
import { ratesOf, refusalOf, type RateLine } from './lines.ts';
import { commonYear } from '../several.ts';

/** The finding of a view per 100,000 inhabitants; `null` where nothing is drawn. No sum's rate is said to rise or fall. */
export function rateSentence(session: Session, answer: TrendAnswer): string | null {
  const lines = ratesOf(session, answer);
  const [line] = lines;
  if (!line) return null;
  if (answer.scope === 'several') return severalSentence(session, answer, lines);
  const ends = endsOf(line.years);
  if (!ends) return refusal(session, answer, line);
  const { view, words } = session;
  const { first, last } = ends;
  // A total that its own parts contradict is not set beside another year: what is wrong with it is said first.
  const wrong = contradictory(session, answer).find(({ year }) => year === last.year);
  if (wrong) return contradictionSentence(session, answer, wrong, last.victims);
  const filled = {
    per: perOf(words),
    place: placesOf(words, answer.places),
    rate: saidRate(words, last.victims),
    who: whoOf(words, view, shown(last.victims)),
    year: words.year(last.year),
    now: words.say('trends.countries', { n: last.reporting })
  };
  const then = {
    before: saidRate(words, first.victims),
    first: words.year(first.year),
    then: words.say('trends.countries', { n: first.reporting })
  };
  const isOne = first === last || comparability(session, answer, ends) !== 'alike';
  if (answer.scope === 'country')
    return isOne
      ? words.say('trends.rate.country.one', filled)
      : words.say('trends.rate.country', { ...filled, ...then });
  const scope = answer.isSame ? 'same' : answer.scope;
  const finding = isOne
    ? words.say(`trends.rate.${scope}.one`, filled)
    : words.say(`trends.rate.${scope}`, { ...filled, ...then });
  const rest = lines[1]?.years.find(({ year }) => year === last.year)?.victims;
  // What rounds to the same number is no second finding.
  if (!answer.apart || !rest || saidRate(words, rest) === filled.rate) return finding;
  return `${finding} ${words.say('trends.rate.without', {
    place: words.place(answer.apart.place),
    since: words.year(answer.apart.since),
    rate: saidRate(words, rest)
  })}`;
}

/** What is wrong with a total, and the rate that it makes as it stands. */
function contradictionSentence(
  { view, words }: Session,
  { places }: TrendAnswer,
  { year, total, parts }: Contradiction,
  rate: Rate
): string {
  const filled = {
    year: words.year(year),
    place: placesOf(words, places),
    victims: said(words, total),
    who: whoOf(words, view, total),
    parts: words.atLeast(parts)
  };
  return [
    words.say('trends.country.contradiction.one', filled),
    words.say('trends.rate.contradiction', { per: perOf(words), rate: saidRate(words, rate) })
  ].join(' ');
}

/** What was told for the latest year, and why that is no rate. */
function refusal({ view, words }: Session, answer: TrendAnswer, line: RateLine): string {
  const [series] = answer.series;
  const told = toldYears(series?.years ?? []);
  const last: ToldYear | undefined = toldYears(closedYears(series?.years ?? [])).at(-1) ?? told.at(-1);
  const rate = line.rates.find(({ year }) => year === last?.year);
  const why = rate && refusalOf(rate);
  if (!last || !why) return words.say('trends.rate.none');
  const filled = {
    victims: said(words, last.victims),
    who: whoOf(words, view, last.victims),
    year: words.year(last.year),
    place: placesOf(words, answer.places),
    now: words.say('trends.countries', { n: last.reporting })
  };
  const key = why === 'too-few' ? 'refused' : 'unknown';
  return words.say(isSum(answer) ? `trends.rate.${key}.sum` : `trends.rate.${key}`, filled);
}

function severalSentence({ view, words }: Session, answer: TrendAnswer, lines: readonly RateLine[]): string {
  if (lines.every(({ years }) => toldYears(years).length === 0)) return words.say('trends.rate.none');
  const year = commonYear({ series: lines, span: answer.span });
  const items = lines.map(({ place, rates }) => {
    const found = rates.find((each) => each.year === year);
    const why = found ? refusalOf(found) : null;
    const none = why ? words.say(`trends.rate.none.${why}`) : words.say('count.notReported');
    const victims = found?.rate ? saidRate(words, found.rate) : `(${none})`;
    return words.say('trends.several.item', { place: words.place(place ?? ''), victims });
  });
  const kinds = kindsOf(words, view);
  const filled = { per: perOf(words), year: words.year(year), list: listed(words, items), kinds };
  const finding = words.say(kinds === '' ? 'trends.rate.several' : 'trends.rate.several.kind', filled);
  return `${finding} ${words.say('trends.several.note')}`;
}

/** The number that a sentence shows of a rate: it chooses between victim and victims. */
function shown(rate: Rate): Rate {
  return isOnlyHidden(rate) ? rate : rounded(rate);
}
