import { changesTo } from '../../../domain/nearest.ts';
import { findByName, type Named } from '../../../query/search.ts';
import type { Session } from '../../../state/session.svelte.ts';
import type { Stranger } from '../answer.ts';
import { choicesOf } from '../choices.ts';

/** How many are offered instead of one that is not known. */
const MOST = 3;

/** Those on record whose names hold what was asked for, then those that fewest changes of a letter lead to. */
export function nearestTo(session: Session, { what, code }: Stranger): readonly Named[] {
  const known = choicesOf(session, what);
  const held = findByName(known, code.replaceAll('-', ' '), MOST).map(({ thing }) => thing);
  const changes = ({ id, name, others = [] }: Named) =>
    Math.min(...[id, name, ...others].map((each) => changesTo(code, each)));
  const rest = known
    .filter((thing) => !held.includes(thing))
    .map((thing) => ({ thing, far: changes(thing) }))
    .toSorted((a, b) => a.far - b.far);
  return [...held, ...rest.map(({ thing }) => thing)].slice(0, MOST);
}
