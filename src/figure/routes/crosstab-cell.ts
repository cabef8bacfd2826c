import type { CrosstabCell } from '../../chart/crosstab/table.ts';
import type { Session } from '../../state/session.svelte.ts';
import { OTHERS } from '../../query/gathered.ts';
import type { TallyCell } from '../../query/tally.ts';
import { spanOf } from './ask.ts';
import { namesOf, peopleText } from './names.ts';

/** What a cell of the matrix is of: a pair, or the sum of a row, of a column, of those who stand apart. */
export type Saying =
  | { readonly of: 'pair'; readonly origin: string; readonly destination: string }
  | { readonly of: 'row' | 'column' | 'own' | 'unknown'; readonly place: string }
  | { readonly of: 'sum' | 'ownSum' | 'unknownSum' };

/** The place that stands for all places in focus. */
export const FOCUS = 'focus';

/** A cell in one sentence, for the ear and for the line below the matrix. */
function saysOf(session: Session, cell: TallyCell, saying: Saying): string {
  const { words, view } = session;
  const said = { what: whatOf(session, cell), years: words.span(spanOf(session)) };
  const name = (id: string) => {
    if (id === OTHERS) return words.say('routes.matrix.others.inText');
    return id === FOCUS ? namesOf(session) : words.placeInText(id);
  };
  const isReturned = view.layer === 'repatriated';
  switch (saying.of) {
    case 'pair': {
      const [origin, destination] = [name(saying.origin), name(saying.destination)];
      const way = saying.origin === saying.destination && saying.origin !== OTHERS ? 'within' : 'pair';
      const key = isReturned
        ? (`routes.matrix.says.${way}.returned` as const)
        : (`routes.matrix.says.${way}` as const);
      return words.say(key, { ...said, origin, destination, place: origin });
    }
    case 'row':
    case 'column':
      return words.say(
        isReturned ? `routes.matrix.says.${saying.of}.returned` : `routes.matrix.says.${saying.of}`,
        { ...said, place: name(saying.place) }
      );
    case 'own':
    case 'unknown':
      return words.say(`routes.matrix.says.${saying.of}`, { ...said, place: name(saying.place) });
    case 'sum':
      return words.say(isReturned ? 'routes.matrix.says.sum.returned' : 'routes.matrix.says.sum', said);
    case 'ownSum':
    case 'unknownSum':
      return words.say(`routes.matrix.says.${saying.of}`, said);
  }
}

function whatOf({ words }: Session, { victims, state }: TallyCell): string {
  if (state !== 'counted') return words.say(`routes.matrix.${state}`);
  const n = victims.least === victims.most ? victims.least : 2;
  return words.say('routes.matrix.victims', { n, count: peopleText(words, victims) });
}

/** A cell as the chart takes it: its number in one line and in two, and its sentence. */
export function cellFor(session: Session, cell: TallyCell, saying: Saying): CrosstabCell {
  const { words } = session;
  const { least, most } = cell.victims;
  const text = words.count(cell.victims);
  const isRange = cell.state === 'counted' && !(least === most || (least === 0 && most === 4));
  return {
    ...cell,
    text,
    lines: isRange ? [`${words.number(least)}–`, words.number(most)] : [text],
    says: words.sentence(saysOf(session, cell, saying)),
    isDiagonal: saying.of === 'pair' && saying.origin === saying.destination && saying.origin !== OTHERS,
    opens: saying.of === 'pair' && saying.origin !== OTHERS && saying.destination !== OTHERS
  };
}
