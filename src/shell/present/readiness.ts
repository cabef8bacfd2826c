import type { Dataset } from '../../domain/dataset.ts';

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

/** What a browser tells of itself and of the page. */
export type Seen = {
  readonly isBrought: boolean;
  readonly failures: Dataset['failures'];
  readonly hasType: boolean;
  /** whether a checked copy of the site is kept; a page from a file needs none */
  readonly isKept: boolean;
  readonly canFill: boolean;
  readonly canWake: boolean;
  /** pixels of the screen */
  readonly width: number;
  readonly height: number;
  readonly hasWindow: boolean;
  /** what the clicker has sent and what it does */
  readonly pressed: readonly string[];
  readonly wasBlank: boolean;
};

/** How each check comes out. */
export function outcomesOf(seen: Seen): Readonly<Record<Check, Outcome>> {
  const good = (is: boolean): Outcome => (is ? 'good' : 'look');
  return {
    data: good(seen.isBrought && seen.failures.length === 0),
    type: good(seen.hasType),
    offline: good(seen.isKept),
    full: good(seen.canFill),
    wake: good(seen.canWake),
    screen: good(seen.width >= 1200 && seen.height >= 600),
    window: seen.hasWindow ? 'good' : 'ask',
    clicker: seen.pressed.length > 0 ? 'good' : 'ask',
    blank: seen.wasBlank ? 'good' : 'ask'
  };
}

/** What is still to be done, in the order in which it matters: faults first, then what somebody must try. */
export function openOf(outcomes: Readonly<Record<Check, Outcome>>): readonly Check[] {
  const of = (outcome: Outcome) => CHECKS.filter((check) => outcomes[check] === outcome);
  return [...of('look'), ...of('ask')];
}
