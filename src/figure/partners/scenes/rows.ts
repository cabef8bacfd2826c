import type { ProgrammeRecord } from '../../../query/programmes.ts';
import type { Session } from '../../../state/session.svelte.ts';
import { heightOf, linesOf } from '../../scenes/fit.ts';
import { answerOf } from '../answer.ts';
import { shortTitle } from '../phrase.ts';
import { inferredText, peopleOf } from '../programme.ts';

/** Heights in ems of the notes: of the years over all rows, of what a row has beside its text, of the line below. */
export const SIZES = { head: 2, row: 0.5, line: 1.47, more: 1.9 } as const;

/** Parts of the width: names, and amounts. */
export const COLUMNS = { name: 0.4, amount: 0.17 } as const;

/** Who gives and who carries out a programme, and what of its years is inferred. */
export function peopleText(session: Session, record: ProgrammeRecord): string {
  return [peopleOf(session, record), inferredText(session.words, record)]
    .filter((text) => text !== '')
    .join(' · ');
}

/** The latest programmes of a view that fit into a room, ems of the notes, in their order, and how many that began earlier are left out. */
export function programmesIn(
  session: Session,
  { room, wide }: { readonly room: number; readonly wide: number }
): { readonly records: readonly ProgrammeRecord[]; readonly left: number } {
  const { words } = session;
  const all = answerOf(session).near.programmes;
  const own = wide * COLUMNS.name - 1;
  const high = (record: ProgrammeRecord) =>
    linesOf(shortTitle(record.programme.title), own / 1.12) * SIZES.line +
    heightOf(words, peopleText(session, record), own) +
    SIZES.row;
  const fitted = (free: number) => {
    let taken = SIZES.head;
    const before = all.findLastIndex((record) => (taken += high(record)) > free);
    return all.slice(before + 1);
  };
  const whole = fitted(room);
  const records = whole.length === all.length ? whole : fitted(room - SIZES.more);
  return { records, left: all.length - records.length };
}
