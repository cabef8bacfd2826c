import type { PlaceId } from '../../domain/place.ts';
import { knownAmong } from '../../query/region.ts';
import { sidesOf } from '../../query/sides.ts';
import { victimsIn } from '../../query/corridors.ts';
import { endsOf as countriesAt, howMany } from '../../query/ends.ts';
import { hasNoInhabitants } from '../../query/uninhabited.ts';
import type { Session } from '../../state/session.svelte.ts';
import { ask, isOutside, spanOf } from '../routes/ask.ts';
import { routesSentence } from '../routes/sentence.ts';
import { countriesText } from '../routes/sentence-detected.ts';
import { peopleText } from '../routes/names.ts';
import { trendAnswer } from '../trends/answer.ts';
import { endsOf } from '../trends/change.ts';
import { contradictory } from '../trends/contradictory.ts';
import { said } from '../trends/naming.ts';
import { countryFinding } from '../trends/sentence-country.ts';
import { aside } from './aside.ts';
import { placeOf, placesListed } from './place.ts';

/** The question above the headline. */
export function question(session: Session): string {
  const { words } = session;
  const place = placeOf(session);
  return place === null
    ? words.say('country.question')
    : words.say('country.question.place', { place: words.placeInText(place) });
}

/** The finding: how many victims the country last reported, and how many of its citizens other countries detected. */
export function sentence(session: Session): string {
  const { words } = session;
  const place = placeOf(session);
  if (place === null) return indexSentence(session);
  const one = aside(session);
  return [reported(one, place), abroad(one, place)]
    .filter((text) => text !== '')
    .map((text) => words.sentence(text))
    .join(' ');
}

/** What is said where no country is chosen: how many there are to choose from. */
function indexSentence(session: Session): string {
  const { dataset, view, words } = session;
  const known = knownAmong(view.place, dataset.places);
  if (known.length === 0 && view.place.length > 0)
    return words.say('country.unknown', { code: view.place.join(words.say('list.separator')) });
  const n = placesListed(session).length;
  return known.length === 0
    ? words.say('country.index', { n })
    : words.sentence(
        words.say('country.index.region', { n, region: words.list(known.map((id) => words.placeInText(id))) })
      );
}

/** The latest number that the country reported; where it reported none, or one that contradicts itself, as the trend says it. */
function reported(session: Session, place: PlaceId): string {
  const { words } = session;
  if (hasNoInhabitants(place)) return words.say('country.uninhabited', { place: words.placeInText(place) });
  const answer = trendAnswer(session);
  const last = answer && endsOf(answer.series[0]?.years ?? [])?.last;
  if (!last || contradictory(session, answer).some(({ year }) => year === last.year))
    return stopped(countryFinding(session), session);
  return words.say('country.reported', {
    place: words.placeInText(place),
    n: last.victims.least === 0 ? last.victims.most : last.victims.least,
    victims: said(words, last.victims),
    year: words.year(last.year)
  });
}

/** How many of its citizens other countries detected, and how many countries those are. */
function abroad(session: Session, place: PlaceId): string {
  const { dataset, words } = session;
  if (!dataset.routes) return words.say('failure.page', { table: 'routes' });
  const there = aside(session, 'detected');
  if (isOutside(there)) return routesSentence(there);
  const answer = ask(there);
  if (answer === null) return '';
  const { out } = sidesOf(answer);
  const victims = victimsIn(out);
  const said = { place: words.placeInText(place), years: words.span(spanOf(there)) };
  if (victims.most === 0) return words.say('country.abroad.none', said);
  if (victims.least === 0) return words.say('country.abroad.hidden', said);
  const countries = countriesText(words, howMany(countriesAt(out, 'destination')));
  return words.say('country.abroad', {
    ...said,
    n: victims.least,
    people: peopleText(words, victims),
    countries
  });
}

/** Some findings are clauses without an end: between two sentences each needs one. */
function stopped(text: string, { words }: Session): string {
  const stop = words.say('country.stop');
  return text.endsWith(stop) ? text : text + stop;
}
