import type { check } from '../../i18n/en/check.ts';

/** A key of what the self-test says. */
export type CheckKey = keyof typeof check;

/** One finding: as it should be, worth a look, or only a fact; what is said of it, and with what. */
export type Finding = {
  readonly about: string;
  readonly is: 'good' | 'look' | 'fact';
  readonly key: CheckKey;
  readonly with?: Readonly<Record<string, string | number>>;
};

/** A finding about one thing. */
export function is(about: string, state: Finding['is'], key: CheckKey, given: Finding['with'] = {}): Finding {
  return { about, is: state, key, with: given };
}
