import type { Dataset } from '../../domain/dataset.ts';
import type { Act } from './keys.ts';

/** What is looked at before a talk. */
export const CHECKS = [
  'data',
  'type',
  'offline',
  'full',
  'wake',
  'screen',
  'window',
  'clicker',
  'blank'
] as const;
export type Check = (typeof CHECKS)[number];

/** How a check came out: good, something to do, or something that only a person can say. */
export type Outcome = 'good' | 'look' | 'ask';

/** A key that was tried, and what it will do in the talk. */
export type Tried = { readonly key: string; readonly does: Act };

/** What a browser tells of itself and of the page. */
export type Seen = {
  readonly isBrought: boolean;
  readonly failures: Dataset['failures'];
  /** by number, the slides that ask for what is not there */
  readonly lacking: readonly number[];
  readonly hasType: boolean;
  /** whether a checked copy of the site is kept; a page from a file needs none */
  readonly isKept: boolean;
  readonly canFill: boolean;
  /** whether the talk fills the screen now; a key of the browser itself is not seen */
  readonly isFull: boolean;
  readonly canWake: boolean;
  /** pixels of the screen */
  readonly width: number;
  readonly height: number;
  readonly hasWindow: boolean;
  /** what the clicker has sent */
  readonly pressed: readonly Tried[];
  readonly wasBlank: boolean;
};

/** How each check comes out. */
export function outcomesOf(seen: Seen): Readonly<Record<Check, Outcome>> {
  const good = (is: boolean): Outcome => (is ? 'good' : 'look');
  return {
    data: good(seen.isBrought && seen.failures.length === 0 && seen.lacking.length === 0),
    type: good(seen.hasType),
    offline: good(seen.isKept),
    full: !seen.canFill ? 'look' : seen.isFull ? 'good' : 'ask',
    wake: good(seen.canWake),
    screen: good(seen.width >= 1200 && seen.height >= 600),
    window: seen.hasWindow ? 'good' : 'ask',
    // A clicker that cannot move on is none.
    clicker: seen.pressed.some(({ does }) => does === 'next') ? 'good' : 'ask',
    blank: seen.wasBlank ? 'good' : 'ask'
  };
}

/** What is still to be done, in the order in which it matters: faults first, then what somebody must try. */
export function openOf(outcomes: Readonly<Record<Check, Outcome>>): readonly Check[] {
  const of = (outcome: Outcome) => CHECKS.filter((check) => outcomes[check] === outcome);
  return [...of('look'), ...of('ask')];
}
