import type { Source } from '../domain/source.ts';
import type { Words } from '../i18n/words.ts';

/** Publishers that a line of sources has room for. */
export const MOST_PUBLISHERS = 3;

/** Who published a source; its title where that is not on record. */
export function publisherOf({ publisher, title }: Source): string {
  return publisher || title;
}

/** Who published what a slide is made of, in one line, and how many sources are of others; empty without a source. */
export function publishersLine(words: Words, sources: readonly Source[]): string {
  const named = [...new Set(sources.map(publisherOf))].slice(0, MOST_PUBLISHERS);
  if (named.length === 0) return '';
  const more = sources.filter((source) => !named.includes(publisherOf(source))).length;
  const all = [
    ...named.map((name) => `\u2068${name}\u2069`),
    ...(more > 0 ? [words.say('source.more', { n: more })] : [])
  ];
  return `${words.say('source.label')}: ${all.join(words.say('list.clause'))}`;
}
