import type { Source } from '../domain/source.ts';

const WRITTEN = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC'
});

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
