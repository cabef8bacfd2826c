import type { ResponseAnswer, ResponsePart } from '../../query/response.ts';
import type { Session } from '../../state/session.svelte.ts';
import { exportWords } from '../exported.ts';
import { contributionsOf, groupsOf } from './matrix.ts';
import { quantityText } from './phrase.ts';

/** What partners helped with in kind, as its source counts it; empty where it counts nothing. */
export function quantitiesOf({ words }: Session, part: ResponsePart, partner: string): string {
  return contributionsOf(part, partner, 'in-kind')
    .flatMap(({ quantity, unit }) => (quantity === null ? [] : [quantityText(words, quantity, unit)]))
    .join(words.say('list.separator'));
}

/** What a mark on paper cannot say: the amount for the event, or that none was published, and how much help in kind was. */
export function notesIn(
  session: Session,
  part: ResponsePart,
  answer: ResponseAnswer
): ReadonlyMap<string, string> {
  const words = exportWords(session.words);
  const rows = groupsOf(session, part, answer).flatMap((group) => group.rows);
  return new Map(
    rows.flatMap(({ id, marks, amount }) => {
      const isGiver = part === answer.near && marks.has('supports') && amount !== '';
      const said = [
        isGiver ? words.say('exports.amount', { amount }) : '',
        quantitiesOf(session, part, id)
      ].filter((text) => text !== '');
      return said.length === 0 ? [] : [[id, said.join(' · ')] as const];
    })
  );
}
