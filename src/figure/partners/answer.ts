import type { Contribution, PartnerId, Programme } from '../../domain/partner.ts';
import { membersOf } from '../../query/region.ts';
import { responseAnswer, type ResponseAnswer } from '../../query/response.ts';
import type { Session } from '../../state/session.svelte.ts';

/** The tables this view is made of. */
export type Part = 'contributions' | 'programmes' | 'events' | 'partners' | 'grants';

/** The answer to the view's question; a table that did not load is an empty one here and stands in `missingOf`. */
export function answerOf({ dataset, view }: Session): ResponseAnswer {
  const { contributions, programmes, events, grants, places } = dataset;
  return responseAnswer(
    {
      contributions: contributions ?? [],
      programmes: programmes ?? [],
      events: events ?? [],
      grants: grants ?? [],
      places
    },
    { focus: view.place, countries: membersOf(view.place, places), years: view.years }
  );
}

/** The tables among the given ones that did not load. */
export function missingOf({ dataset }: Session, of: readonly Part[]): Part[] {
  return of.filter((part) => dataset[part] === null);
}

/** The names of the places that come first, or the word for everywhere. */
export function homeName({ words }: Session, home: ResponseAnswer['home']): string {
  if (home.length === 0) return words.say('partners.everywhere');
  return home.map((place) => words.place(place)).join(words.say('list.separator'));
}

/** A partner's short name, or its full one; its identifier where the table of partners is missing. */
export function nameOf({ dataset }: Session, id: PartnerId, form: 'short' | 'name' = 'short'): string {
  return dataset.partners?.get(id)?.[form] ?? id;
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
