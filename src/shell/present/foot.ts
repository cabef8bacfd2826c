import type { Source } from '../../domain/source.ts';
import type { Words } from '../../i18n/words.ts';

/** Publishers that a line of sources has room for. */
const MOST = 3;

/** The sources of a slide in one line: who published them and, where there is one, the release of the data. */
export function sourceLine(words: Words, sources: readonly Source[], version: string): string {
  const publishers = [...new Set(sources.map(({ publisher, title }) => publisher || title))];
  const more = publishers.length - MOST;
  const named = [
    ...publishers.slice(0, MOST),
    ...(more > 0 ? [words.say('talk.sources.more', { n: more })] : []),
    ...(version === '' ? [] : [words.say('talk.release', { date: words.date(version) })])
  ];
  return words.say('talk.source', { sources: named.join(words.say('list.clause')) });
}
