import type { ProgrammeRecord } from '../../../query/programmes.ts';
import type { Session } from '../../../state/session.svelte.ts';
import { heightOf, linesOf } from '../../scenes/fit.ts';
import { sceneWords } from '../../scenes/say.ts';
import { answerOf } from '../answer.ts';
import { shortTitle } from '../phrase.ts';
import { inferredText, peopleOf } from '../programme.ts';

/** Heights in ems of the notes: of the years over all rows, of what a row has beside its text, of the room over the text below. */
export const SIZES = { head: 2, row: 0.5, line: 1.47, below: 0.4 } as const;

/** Parts of the width: names, and amounts. */
export const COLUMNS = { name: 0.4, amount: 0.17 } as const;

/** Who gives and who carries out a programme, and what of its years is inferred. */
export function peopleText(session: Session, record: ProgrammeRecord): string {
  return [peopleOf(session, record), inferredText(session.words, record)]
    .filter((text) => text !== '')
    .join(' · ');
}

/** The latest programmes that fit, in their order, how many are left out, and what stands below them. */
type Fitted = { readonly records: readonly ProgrammeRecord[]; readonly left: number; readonly below: string };

/** The latest programmes of a view that fit into a room, ems of the notes; below, how many that began earlier are left out, and what the bars mean. */
export function programmesIn(
  session: Session,
  { room, wide }: { readonly room: number; readonly wide: number }
): Fitted {
  const { words } = session;
  const { near, event } = answerOf(session);
  const all = near.programmes;
  const own = wide * COLUMNS.name - 1;
  const high = (record: ProgrammeRecord) =>
    linesOf(shortTitle(record.programme.title), own / 1.12) * SIZES.line +
    heightOf(words, peopleText(session, record), own) +
    SIZES.row;
  const fitted = (below: string) => {
    let taken = SIZES.head + SIZES.below + heightOf(words, below, wide);
    const before = all.findLastIndex((record) => (taken += high(record)) > room);
    return all.slice(before + 1);
  };
  const belowOf = (left: number) =>
    [
      ...(left > 0 ? [sceneWords(words).say('scenes.partners.programmes', { n: left })] : []),
      words.say('partners.programmesKey'),
      ...(event ? [words.say('partners.programmesMark')] : [])
    ].join(' · ');
  const whole = fitted(belowOf(0));
  if (whole.length === all.length) return { records: all, left: 0, below: belowOf(0) };
  const records = fitted(belowOf(all.length));
  const left = all.length - records.length;
  return { records, left, below: belowOf(left) };
}
