import type { Cited } from '../../export/cite.ts';
import { citationText } from '../citation.ts';
import { editionOf, editionText } from '../edition.ts';
import { plain } from '../../export/plain.ts';
import type { Figure } from '../../figure/figure.ts';
import type { Session } from '../../state/session.svelte.ts';
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

/**
 * The finding of a view in one text with whose data it is and of when, as `said` says it: it stays true where no newer data
 * reach it.
 */
export function datedFinding(figure: Figure, said: Session): string {
  const finding = plain(figure.sentence(said));
  const notes = [figure.sources(said)[0]?.publisher ?? '', editionText(said)].filter((note) => note !== '');
  return notes.length === 0 ? finding : `${finding} (${notes.join(' · ')})`;
}
