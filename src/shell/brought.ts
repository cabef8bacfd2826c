import type { Component, Snippet } from 'svelte';
import type { Session } from '../state/session.svelte.ts';

type Part = Component<{ session: Session }>;

/**
 * What an embedded figure may have beside what every one has: what of a country's page stands in a frame, the day of data that are in no
 * release, the line of another release, and what holds lists and filters of which some are not offered.
 */
type Brought = {
  readonly countryBrief: Part | null;
  readonly edition: Part | null;
  readonly pinned: Part | null;
  readonly locked: Component<{ session: Session; children: Snippet }> | null;
};

let brought: Brought = { countryBrief: null, edition: null, pinned: null, locked: null };

/** Keeps parts that came before the figure is drawn, so that nothing moves when they are; no page of the site carries them. */
export function bring(parts: Partial<Brought>): void {
  brought = { ...brought, ...parts };
}

/** The parts that have come; `null` for each that is not asked for or did not come. */
export function whatCame(): Brought {
  return brought;
}
