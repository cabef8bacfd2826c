import type { Cited } from '../../export/cite.ts';
import { citationText } from '../citation.ts';
import { editionOf } from '../edition.ts';
import { fileName } from '../print.ts';
import type { Part } from './part.ts';

/** What the citation of a view needs, read at this moment. */
export function citedOf({ session, figure, link, words }: Omit<Part, 'load'>, now: Date): Cited {
  return {
    title: figure.sentence(session),
    version: editionOf(session),
    isRead: session.view.page === 'partners',
    accessed: dayOf(now),
    link,
    sources: figure.sources(session).map((source) => citationText(words, source)),
    key: fileName(session, '')
      .replace(/[^A-Za-z0-9]+/g, '-')
      .replace(/-$/, '')
  };
}

/** The day by the reader's own clock, ISO date. */
export function dayOf(now: Date): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
