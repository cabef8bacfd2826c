import type { Contribution } from '../domain/partner.ts';
import type { ProgrammeRecord } from './programmes.ts';

/** What the remark on a contribution says was inferred of its years: all of them, or only the last [D38]. */
export function inferredOf({ note }: Pick<Contribution, 'note'>): 'years' | 'end' | null {
  if (/\blast year is inferred\b/.test(note)) return 'end';
  return /\byears? (?:is|are) inferred\b/.test(note) ? 'years' : null;
}

/** What is inferred of the years a programme is drawn with: they are those of what was given to it. */
export function inferredRun({ contributions }: ProgrammeRecord): 'years' | 'end' | null {
  const found = contributions.map(inferredOf);
  return found.find((what) => what === 'years') ?? found.find((what) => what === 'end') ?? null;
}
