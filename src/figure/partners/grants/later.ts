import type { Component } from 'svelte';
import type { Grant, Partner } from '../../../domain/partner.ts';
import type { Session } from '../../../state/session.svelte.ts';
import type { GrantsOfView } from './of-view.ts';

/** The parts of the grants that a first visit does not carry. */
export type GrantParts = {
  readonly list: Component<{ session: Session; of: GrantsOfView }>;
  readonly map: Component<{ session: Session; grants: readonly Grant[] }>;
  readonly named: Component<{ session: Session; partner: Partner }>;
};

type Loaders = {
  readonly [Part in keyof GrantParts]: () => Promise<{ readonly default: GrantParts[Part] }>;
};

let loaders: Loaders | null = null;

/** Names where the parts come from: the rooms that may import later say it. */
export function grantPartsFrom(named: Loaders): void {
  loaders = named;
}

/** Fetches the list of the grants, once; where it does not come, the next call tries again. */
export const loadGrantList = kept((from) => from.list());

/** Fetches the map of the grants, likewise. */
export const loadGrantMap = kept((from) => from.map());

/** Fetches the line on a partner's card that counts the grants to its name, likewise. */
export const loadGrantsNamed = kept((from) => from.named());

function kept<Part>(load: (from: Loaders) => Promise<{ readonly default: Part }>): () => Promise<Part> {
  let asked: Promise<Part> | null = null;
  return () =>
    (asked ??= fetched(load).catch((error: unknown) => {
      asked = null;
      throw error;
    }));
}

async function fetched<Part>(load: (from: Loaders) => Promise<{ readonly default: Part }>): Promise<Part> {
  if (loaders === null) throw new Error('no parts of the grants are named');
  return (await load(loaders)).default;
}
