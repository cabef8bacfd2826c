import type { Contribution, Programme } from '../domain/partner.ts';

/** A programme with what was given to it; its parts hang under it and are never added to it. */
export type ProgrammeRecord = {
  readonly programme: Programme;
  readonly contributions: readonly Contribution[];
  readonly parts: readonly Contribution[];
};

/** The programmes that the contributions belong to, the earliest first, those without a date last. */
export function programmeRecords(
  programmes: readonly Programme[],
  contributions: readonly Contribution[]
): ProgrammeRecord[] {
  const byId = new Map(programmes.map((p) => [p.id, p]));
  const shown = new Set(contributions.map((row) => row.id));
  const heads = new Map<string, { main: Contribution[]; parts: Contribution[] }>();
  for (const row of contributions) {
    const own = byId.get(row.programme ?? '');
    if (!own) continue;
    const head = headOf(own, byId);
    const entry = heads.get(head.id) ?? { main: [], parts: [] };
    const isPart = head.id !== own.id || (row.partOf !== null && shown.has(row.partOf));
    (isPart ? entry.parts : entry.main).push(row);
    heads.set(head.id, entry);
  }
  return programmes
    .flatMap((programme) => {
      const entry = heads.get(programme.id);
      return entry ? [{ programme, contributions: entry.main, parts: entry.parts }] : [];
    })
    .sort((a, b) => order(runOf(a)) - order(runOf(b)));
}

/** The programmes that hold a programme, its parent first; one that would hold itself ends the way. */
export function programmesAbove(programme: Programme, byId: ReadonlyMap<string, Programme>): string[] {
  const above: string[] = [];
  let next = byId.get(programme.parent ?? '');
  while (next && next !== programme && !above.includes(next.id)) {
    above.push(next.id);
    next = byId.get(next.parent ?? '');
  }
  return above;
}

/** When a programme ran: its own dates, else those of all that was given to it; empty where nothing has a date. */
export function runOf({ programme, contributions }: ProgrammeRecord): {
  readonly start: string;
  readonly end: string;
} {
  if (programme.start !== '' || programme.end !== '') return programme;
  const starts = contributions.map((row) => row.start).filter((date) => date !== '');
  const ends = contributions.map((row) => row.end).filter((date) => date !== '');
  return { start: starts.sort()[0] ?? '', end: ends.sort().at(-1) ?? '' };
}

/** All that stands on the axis of a programme: when it ran, and when the money that is on record came, which may be later. */
export function runsOf(record: ProgrammeRecord): readonly Pick<Programme, 'start' | 'end'>[] {
  return [runOf(record), ...record.contributions, ...record.parts];
}

/** The last date that money of a programme is on record for; empty where none has any. */
export function lastOf({ contributions, parts }: ProgrammeRecord): string {
  return [...contributions, ...parts]
    .map(({ start, end }) => end || start)
    .reduce((a, b) => (a > b ? a : b), '');
}

/** True where the only money of a programme is a budget that no one funded [D26]. */
export function isUnfunded(record: ProgrammeRecord): boolean {
  return (
    record.contributions.length > 0 && record.contributions.every((r) => r.status === 'planned-unfunded')
  );
}

/** The whole that a programme is a part of, itself where it is none; a loop of parents ends where it began. */
export function headOf(programme: Programme, byId: ReadonlyMap<string, Programme>): Programme {
  const seen = new Set<string>();
  let head = programme;
  while (head.parent !== null && !seen.has(head.id)) {
    seen.add(head.id);
    head = byId.get(head.parent) ?? head;
  }
  return head;
}

/** The whole that a programme belongs to, by id; a programme that no table knows is its own. */
export function wholes(programmes: readonly Programme[]): (programme: string | null) => string | null {
  const byId = new Map(programmes.map((each) => [each.id, each]));
  return (id) => {
    const programme = byId.get(id ?? '');
    return programme ? headOf(programme, byId).id : id;
  };
}

function order({ start, end }: Pick<Programme, 'start' | 'end'>): number {
  const date = start || end;
  return date === '' ? 9999 : Number(date.slice(0, 4)) + Number(date.slice(5, 7) || 0) / 12;
}
