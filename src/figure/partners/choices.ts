import type { Named } from '../../query/search.ts';
import type { Session } from '../../state/session.svelte.ts';
import { eventTitle } from './event.ts';
import { shortTitle } from './phrase.ts';

/** What a reader can look at by itself, one at a time. */
export type One = 'partner' | 'programme' | 'event';

/** All on record that can be looked at by itself, with the name it is chosen by and its full one: events from the newest, all else by name. */
export function choicesOf({ dataset, words }: Session, one: One): readonly Named[] {
  if (one === 'event')
    return (dataset.events ?? [])
      .toSorted((a, b) => (a.date < b.date ? 1 : -1))
      .map((event) => ({ id: event.id, name: eventTitle(words, event), others: [event.title] }));
  const options =
    one === 'partner'
      ? [...(dataset.partners?.values() ?? [])].map(({ id, short, name }) => ({
          id,
          name: short,
          others: [name]
        }))
      : (dataset.programmes ?? [])
          .filter(({ parent }) => parent === null)
          .map(({ id, title }) => ({ id, name: shortTitle(title), others: [title] }));
  return options.toSorted((a, b) => a.name.localeCompare(b.name, words.lang));
}
