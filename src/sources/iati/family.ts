import type { Row } from '../../data/table.ts';
import type { Related } from './activity.ts';
import { apart, pathOf } from './element.ts';
import type { Fault } from './findings.ts';

/** What is kept of an activity until its whole family has been read: its rows, and who its parents and children are. */
export type Candidate = {
  readonly id: string;
  readonly rows: readonly Row[];
  readonly parents: readonly Link[];
  readonly children: readonly Link[];
};

/** A parent or child that an activity names, and where it does. */
export type Link = { readonly id: string; readonly line: number; readonly column: string };

/** The parents and children among the activities that an activity names; siblings and others make no part of it. */
export function linksOf(related: readonly Related[]): Pick<Candidate, 'parents' | 'children'> {
  const links = (wanted: string): readonly Link[] =>
    related
      .filter(({ type }) => type === wanted)
      .map(({ id, element }) => ({ id: apart(id), line: element.line, column: apart(pathOf(element)) }));
  return { parents: links('1'), children: links('2') };
}

/** The parents of each activity by identifier, whichever of the two says so. */
export function parentsOf(candidates: readonly Candidate[]): ReadonlyMap<string, readonly string[]> {
  const parents = new Map<string, string[]>();
  const add = (child: string, parent: string): void => {
    const known = parents.get(child) ?? [];
    if (!known.includes(parent)) known.push(parent);
    parents.set(child, known);
  };
  for (const candidate of candidates) {
    for (const parent of candidate.parents) add(candidate.id, parent.id);
    for (const child of candidate.children) add(child.id, candidate.id);
  }
  return parents;
}

/** The activities that are their own ancestors: what is left when all that have no parent, then all that have no child, are gone. */
export function loops(parents: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const children = new Map<string, string[]>();
  for (const [child, above] of parents) {
    for (const parent of above) {
      const below = children.get(parent) ?? [];
      below.push(child);
      children.set(parent, below);
    }
  }
  const all = new Set([...parents.keys(), ...children.keys()]);
  return peeled(peeled(all, parents, children), children, parents);
}

/** What remains of some activities when those without a `from` among them are taken out, again and again. */
function peeled(
  all: ReadonlySet<string>,
  from: ReadonlyMap<string, readonly string[]>,
  to: ReadonlyMap<string, readonly string[]>
): ReadonlySet<string> {
  const left = new Set(all);
  const open = new Map(
    [...all].map((id) => [id, (from.get(id) ?? []).filter((other) => all.has(other)).length])
  );
  const ready = [...all].filter((id) => open.get(id) === 0);
  for (let id = ready.pop(); id !== undefined; id = ready.pop()) {
    left.delete(id);
    for (const other of to.get(id) ?? []) {
      const rest = (open.get(other) ?? 0) - 1;
      open.set(other, rest);
      if (rest === 0) ready.push(other);
    }
  }
  return left;
}

/** The fault of an activity in a loop, at the parent or the child that it names. */
export function loopFault({ id, parents, children }: Candidate, inLoop: ReadonlySet<string>): Fault {
  const link = [...parents, ...children].find((parent) => inLoop.has(parent.id));
  return {
    line: link?.line ?? 0,
    column: link?.column ?? 'related-activity',
    expected: 'a parent that is no part of its own part',
    got: link?.id ?? id
  };
}

/** The row of a parent that a row is a part of: the nearest in kind of money, currency and partner, if it has any. */
export function wholeOf(row: Row, above: readonly Row[]): string {
  const alike = (other: Row): number =>
    (['basis', 'currency', 'partner'] as const).findIndex((column) => other[column] !== row[column]);
  const ranked = above.map((other) => ({ other, rank: alike(other) === -1 ? Infinity : alike(other) }));
  const best = ranked.reduce<(typeof ranked)[number] | undefined>(
    (before, each) => (before === undefined || each.rank > before.rank ? each : before),
    undefined
  );
  return String(best?.other['contribution'] ?? '');
}
