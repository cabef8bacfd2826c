import { knownAmong } from '../../query/region.ts';
import type { Session } from '../../state/session.svelte.ts';
import { toldYears, trendAnswer, type ToldYear, type TrendAnswer } from './answer.ts';
import { changeOf, endsOf, type Ends } from './change.ts';
import { contradictory } from './contradictory.ts';
import { kindsOf, listed, placesOf, said, whoOf } from './naming.ts';
import { rateViewOf } from './later-rates.ts';
import { cellsSentence, countrySentence, emptySentence, missingSentence } from './sentence-country.ts';
import { commonYear } from './several.ts';
import { peakText } from './peak.ts';
import { regionsWithApart } from './within.ts';

/** The question above the headline. */
export function question(session: Session): string {
  const { dataset, view, words } = session;
  const rate = rateViewOf(session);
  if (rate) return rate.question(words);
  const places = knownAmong(view.place, dataset.places);
  if (places.length === 0) return words.say('trends.question');
  if (places.length > 1) return words.say('trends.question.several');
  return words.say('trends.question.place', { place: placesOf(words, places) });
}

/** The finding of the view, computed from its lines; the open year is left out of any change. */
export function sentence(session: Session): string {
  const answer = trendAnswer(session);
  if (!answer) return missingSentence(session);
  return session.words.sentence(found(session, answer));
}

function found(session: Session, answer: TrendAnswer): string {
  const alone = cellsSentence(session, answer);
  if (alone !== null) return alone;
  if (answer.isEmpty) return emptySentence(session, answer);
  const rate = rateViewOf(session)?.sentence(session, answer);
  if (rate != null) return rate;
  if (answer.scope === 'several') return severalSentence(session, answer);
  if (answer.scope !== 'country') return sumSentence(session, answer);
  const peak = peakText(session, answer);
  const finding = countrySentence(session, answer);
  return peak ? `${finding} ${peak}` : finding;
}

function sumSentence(session: Session, answer: TrendAnswer): string {
  const { view, words } = session;
  const between = endsOf(answer.series[0]?.years ?? []);
  if (!between) return emptySentence(session, answer);
  const { first, last } = between;
  const now = {
    now: words.say('trends.countries', { n: last.reporting }),
    victims: said(words, last.victims),
    who: whoOf(words, view, last.victims),
    year: words.year(last.year)
  };
  const then = {
    before: said(words, first.victims),
    first: words.year(first.year),
    then: words.say('trends.countries', { n: first.reporting })
  };
  const change = first === last ? 'one' : changeOf(between);
  const scope = answer.isSame ? 'same' : 'world';
  const finding = ledIn(session, answer, words.say(`trends.sum.${scope}.${change}`, { ...now, ...then }));
  const apart = apartSentence(session, answer, between);
  return apart === '' ? finding : `${finding} ${apart}`;
}

/** A finding about a sum after what it is the sum of: a region, and without whom. */
function ledIn({ dataset, view, words }: Session, answer: TrendAnswer, finding: string): string {
  const here =
    answer.scope === 'region'
      ? words.say('trends.sum.in', { place: placesOf(words, answer.places), finding })
      : finding;
  const left = knownAmong(view.without, dataset.places);
  return left.length === 0
    ? here
    : words.say('trends.sum.without', { places: placesOf(words, left), finding: here });
}

/** What the country shown apart told of a sum, and for the first year too where it told of that. */
function apartSentence({ words }: Session, { apart }: TrendAnswer, { first, last }: Ends): string {
  if (!apart) return '';
  const toldFor = (wanted: ToldYear) => toldYears(apart.years).find(({ year }) => year === wanted.year);
  const [then, now] = [toldFor(first), toldFor(last)];
  if (!now) return '';
  const filled = {
    place: words.place(apart.place),
    since: words.year(apart.since),
    victims: said(words, now.victims)
  };
  if (!then || first === last) return words.say('trends.apart', filled);
  return words.say('trends.apart.both', {
    ...filled,
    before: said(words, then.victims),
    first: words.year(first.year)
  });
}

function severalSentence(session: Session, answer: TrendAnswer): string {
  const { view, words } = session;
  const within = regionsWithApart(session, answer);
  const year = commonYear(answer);
  const wrongs = contradictory(session, answer);
  const items = answer.series.map(({ place, years }) => {
    const victims = years.find((y) => y.year === year)?.victims;
    const item = words.say('trends.several.item', {
      place: words.place(place ?? ''),
      victims: victims ? said(words, victims) : `(${words.say('count.notReported')})`
    });
    const wrong = wrongs.find((each) => each.place === place && each.year === year);
    if (wrong) return words.say('trends.several.contradicted', { item, parts: words.atLeast(wrong.parts) });
    const apart = within.find(({ region }) => region === place)?.apart;
    const part = apart?.years.find((y) => y.year === year)?.victims;
    if (!victims || !apart || !part) return item;
    return words.say('trends.several.within', {
      item,
      apart: words.place(apart.place),
      part: said(words, part)
    });
  });
  const kinds = kindsOf(words, view);
  const filled = { year: words.year(year), list: listed(words, items), kinds };
  const finding = words.say(kinds === '' ? 'trends.several' : 'trends.several.kind', filled);
  return `${finding} ${words.say('trends.several.note')}`;
}
