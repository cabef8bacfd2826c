import type { Partner } from '../../domain/partner.ts';
import { deedsOf } from '../../query/deeds.ts';
import type { Session } from '../../state/session.svelte.ts';
import { exportWords } from '../exported.ts';
import type { Column } from '../figure.ts';
import { tableSlides } from '../slide-table.ts';
import type { Slide } from '../slide.ts';
import { answerOf } from './answer.ts';
import { shortTitle } from './phrase.ts';
import { deedsIn } from './scenes/deeds.ts';

/** Rows that a slide has room for, each of several lines. */
const MOST_DEEDS = 4;

/** What one partner is on record as doing: each contribution with its amount, and whose money of which kind that is. */
export function deedSlides(session: Session, { id }: Partner, title: string): readonly Slide[] {
  const { dataset } = session;
  const words = exportWords(session.words);
  const { deeds } = deedsIn(session, id, { room: Infinity, wide: 1000 });
  const text = (key: string, head: string): Column => ({ key, title: head, kind: 'text' });
  const rows = deeds.flatMap(({ deed, rows: of }) =>
    of.map(({ what, facts, terms }) => [words.say(`partners.did.${deed}`), shortTitle(what), facts, terms])
  );
  const columns = [
    text('does', words.say('exports.column.does')),
    text('for', words.say('partners.column.for')),
    text('amount', words.say('slides.amount')),
    text('terms', words.say('exports.column.terms'))
  ];
  const notes = [...new Set(deeds.map(({ note }) => note))].filter((note) => note !== '');
  const all = deedsOf(answerOf(session).near.contributions, dataset.programmes ?? [], id);
  const amounts = deeds
    .flatMap(({ rows: of }) => of)
    .filter(({ terms }) => terms !== '')
    .map(({ what, facts, terms }) => `– ${[what, facts, terms].join(' · ')}`);
  return tableSlides(words, { caption: title, columns, rows }, { title, most: MOST_DEEDS }).map((slide) => ({
    ...slide,
    remarks: [...slide.remarks, ...(all.size > 0 ? notes.map((note) => words.sentence(note)) : [])],
    notes: amounts
  }));
}
