import type { Contribution } from '../domain/partner.ts';
import { runOf, type ProgrammeRecord } from './programmes.ts';

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

/** True where a programme has no years of its own and is drawn with those of what was given to it. */
export function isRunOfGifts(record: ProgrammeRecord): boolean {
  const { start, end } = runOf(record);
  return record.programme.start + record.programme.end === '' && start + end !== '';
}

/** Which ends of a programme's years no source gives: inferred ones, those of gifts, and those that are not known. */
export function unsureEnds(record: ProgrammeRecord): { readonly start: boolean; readonly end: boolean } {
  const { start, end } = runOf(record);
  const isInferred = isRunOfGifts(record) ? 'years' : inferredRun(record);
  return {
    start: isInferred === 'years' || (start === '' && end !== ''),
    end: isInferred !== null || (end === '' && start !== '')
  };
}
