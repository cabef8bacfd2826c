import type { Dataset } from '../../domain/dataset.ts';
import type { Contribution, Event, Partner, PartnerId, Programme } from '../../domain/partner.ts';
import type { PlaceId } from '../../domain/place.ts';
import { contributionsFrom } from '../../query/contributions.ts';
import { Memory } from '../../query/memory.ts';
import { wholes } from '../../query/programmes.ts';
import { isCountry, knownAmong, membersOf } from '../../query/region.ts';
import { responseAnswer, type ResponseAnswer } from '../../query/response.ts';
import type { Session } from '../../state/session.svelte.ts';
import type { One } from './choices.ts';

/** The tables this view is made of. */
export type Part = 'contributions' | 'programmes' | 'events' | 'partners' | 'grants';

/** The event that the view asks for by itself; `null` where it asks for none, or for one that is not on record. */
export function eventOf({ dataset, view }: Session): Event | null {
  return dataset.events?.find(({ id }) => id === view.event) ?? null;
}

/** The partner that the view asks for by itself; `null` where it asks for none, or for one that is not on record. */
export function partnerOf({ dataset, view }: Session): Partner | null {
  return dataset.partners?.get((view.partner ?? '') as PartnerId) ?? null;
}

/** The programme that the view asks for by itself, as the whole it is a part of; `null` where none on record is asked for. */
export function programmeAsked({ dataset, view }: Session): Programme | null {
  const programmes = dataset.programmes ?? [];
  const whole = wholes(programmes)(view.programme);
  return programmes.find(({ id }) => id === whole) ?? null;
}

/** The places of the view that the table of places knows; an event is about where it was. */
export function placesOf(session: Session): PlaceId[] {
  return eventOf(session) ? [] : knownAmong(session.view.place, session.dataset.places);
}

/** The one country in focus; `null` where there are several, a region, or none. */
export function countryOf(session: Session): PlaceId | null {
  const [only, ...more] = placesOf(session);
  return only !== undefined && more.length === 0 && isCountry(only, session.dataset.places) ? only : null;
}

/** The places of the view that no table knows, so that the page can say which part of the question has no answer. */
export function unknownOf(session: Session): PlaceId[] {
  const known = eventOf(session) ? session.view.place : placesOf(session);
  return session.view.place.filter((id) => !known.includes(id));
}

/** What the address asks for by itself and no table knows. */
export type Stranger = { readonly what: One; readonly code: string };

/** The partner, programme or event that the page is asked for and nobody knows here; `null` where all that is asked for is known. */
export function strangerOf(session: Session): Stranger | null {
  const { partner, programme, event, page } = session.view;
  if (page !== 'partners') return null;
  const asked = [
    { what: 'partner', code: partner, found: partnerOf(session), table: 'partners' },
    { what: 'programme', code: programme, found: programmeAsked(session), table: 'programmes' },
    { what: 'event', code: event, found: eventOf(session), table: 'events' }
  ] as const;
  for (const { what, code, found, table } of asked)
    // A table that did not load knows nobody, and says so itself.
    if (code !== null && found === null && missingOf(session, [table]).length === 0) return { what, code };
  return null;
}

/** True where the address names something, and neither it nor any of its places is known: then there is nothing to answer. */
export function isNowhere(session: Session): boolean {
  if (strangerOf(session)) return true;
  return session.view.place.length > 0 && placesOf(session).length === 0 && eventOf(session) === null;
}

/** The answer to the view's question; a table that did not load is an empty one here and stands in `missingOf`. */
export function answerOf(session: Session): ResponseAnswer {
  const { place, years, event, partner, programme } = session.view;
  const key = JSON.stringify([place, years, event, partner, programme]);
  return answers.recall(session.dataset, key, () => answerTo(session));
}

const answers = new Memory<Dataset, ResponseAnswer>(24);

function answerTo(session: Session): ResponseAnswer {
  const { dataset, view } = session;
  const focus = placesOf(session);
  const { contributions, programmes, events, grants, places } = dataset;
  return responseAnswer(
    {
      contributions: contributions ?? [],
      programmes: programmes ?? [],
      events: events ?? [],
      grants: grants ?? [],
      places
    },
    {
      focus,
      countries: membersOf(focus, places),
      years: view.years,
      event: eventOf(session),
      partner: partnerOf(session)?.id ?? null,
      programme: programmeAsked(session)?.id ?? null
    }
  );
}

/** The tables among the given ones that did not load. */
export function missingOf({ dataset }: Session, of: readonly Part[]): Part[] {
  return of.filter((part) => dataset[part] === null);
}

/** What the partners at home in the places in focus gave; empty without a place. */
export function givenFrom(session: Session): Contribution[] {
  const { contributions, programmes, events, partners, places } = session.dataset;
  const countries = new Set(membersOf(placesOf(session), places));
  const tables = { contributions: contributions ?? [], programmes: programmes ?? [], events: events ?? [] };
  return contributionsFrom(tables, partners ?? new Map(), {
    countries,
    years: session.view.years
  });
}

/** The names of places as they stand inside a sentence: all of them together, or any of them. */
export function homeName(
  { words }: Session,
  home: ResponseAnswer['home'],
  join: 'and' | 'or' = 'and'
): string {
  const names = home.map((place) => words.placeInText(place));
  const last = names.at(-1);
  if (join === 'and' || last === undefined || names.length === 1) return words.list(names);
  return words.say('partners.or', { before: names.slice(0, -1).join(words.say('list.separator')), last });
}

/** A partner's short name, or its full one; its identifier where the table of partners is missing. */
export function nameOf({ dataset }: Session, id: PartnerId, form: 'short' | 'name' = 'short'): string {
  return dataset.partners?.get(id)?.[form] ?? id;
}

/** A partner's short name as it stands inside a sentence: "the United States (TIP Office)". */
export function nameInText(session: Session, id: PartnerId): string {
  const name = nameOf(session, id);
  return session.words.inText(name.replace(/ \(.*$/, ''), name);
}

/** The programme of a contribution, where it has one that is on the table. */
export function programmeOf({ dataset }: Session, row: Contribution): Programme | undefined {
  return dataset.programmes?.find((programme) => programme.id === row.programme);
}

/** What a contribution is for: the title of its programme or event. */
export function purposeOf(session: Session, row: Contribution): string {
  const event = session.dataset.events?.find(({ id }) => id === row.event);
  return programmeOf(session, row)?.title ?? event?.title ?? row.programme ?? row.event ?? '';
}
