import type { Source } from '../../domain/source.ts';
import type { Words } from '../../i18n/words.ts';
import type { Session } from '../../state/session.svelte.ts';
import { editionOf } from '../edition.ts';
import { MOST_PUBLISHERS, publisherOf } from '../publishers.ts';
import { saidIn } from './said.ts';

/** A source as a hall can read it: who published it, and when; the whole stands among the sources of the talk. */
export function shortSource(words: Words, source: Source): string {
  const who = publisherOf(source);
  const { published } = source;
  return published === '' ? who : `${who}${words.say('list.separator')}${words.date(published)}`;
}

/** The sources of a slide in one line: who published them and, where it is known, of what day the data is. */
export function sourceLine(words: Words, sources: readonly Source[], edition: string): string {
  const publishers = [...new Set(sources.map(publisherOf))];
  const more = publishers.length - MOST_PUBLISHERS;
  const named = [
    ...publishers.slice(0, MOST_PUBLISHERS),
    ...(more > 0 ? [words.say('talk.sources.more', { n: more })] : []),
    ...(edition === '' ? [] : [edition])
  ];
  return words.say('talk.source', { sources: named.join(words.say('list.clause')) });
}

/**
 * Of what day the data on a slide is, in words: of the release where one of its sources is that release, else of the last day on
 * which contributions were read; empty where neither is on it.
 */
export function editionOn(session: Session, sources: readonly Source[]): string {
  const { dataset, view } = session;
  const words = saidIn(session.words);
  const day = editionOf(session);
  if (day === '') return '';
  if (view.page === 'partners') return words.say('talk.read', { date: words.date(day) });
  return sources.some(({ published }) => published === dataset.version)
    ? words.say('talk.release', { date: words.date(day) })
    : '';
}
