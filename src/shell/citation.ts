import type { Source } from '../domain/source.ts';
import type { Words } from '../i18n/words.ts';

const WRITTEN = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC'
});

/** A source in one line: publisher, title and date. */
export function citationText(words: Words, source: Source): string {
  const { publisher, date } = citationParts(source);
  const { title } = source;
  const when = date === '' ? '' : words.date(date);
  if (publisher === '') return when === '' ? title : words.say('source.dated', { title, date: when });
  return when === ''
    ? words.say('source.undated', { publisher, title })
    : words.say('source.published', { publisher, title, date: when });
}

/** What a citation says beside the title: nothing that the title already says. */
export function citationParts({ title, publisher, published }: Source): {
  readonly publisher: string;
  readonly date: string;
} {
  return {
    publisher: startsWith(title, publisher) ? '' : publisher,
    date: published === '' || spellings(published).some((date) => title.includes(date)) ? '' : published
  };
}

/** True where the title begins with the publisher's whole name, not with a longer word. */
function startsWith(title: string, publisher: string): boolean {
  return title.startsWith(publisher) && !/^[\p{L}\p{N}]/u.test(title.slice(publisher.length));
}

/** A date as it is recorded and as an English title writes it. */
function spellings(iso: string): string[] {
  return iso.length === 10 ? [iso, WRITTEN.format(new Date(iso))] : [iso];
}
