import type { Component } from 'svelte';
import type { Grant } from '../../../domain/partner.ts';
import type { Session } from '../../../state/session.svelte.ts';
import type { GrantsOfView } from './of-view.ts';

/** The parts of the grants that a first visit does not carry. */
export type GrantParts = {
  readonly list: Component<{ session: Session; of: GrantsOfView }>;
  readonly map: Component<{ session: Session; grants: readonly Grant[] }>;
};

type Loaders = {
  readonly [Part in keyof GrantParts]: () => Promise<{ readonly default: GrantParts[Part] }>;
};

let loaders: Loaders | null = null;
const asked: { -readonly [Part in keyof GrantParts]?: Promise<GrantParts[Part]> } = {};

/** Names where the parts come from: the rooms that may import later say it. */
export function grantPartsFrom(named: Loaders): void {
  loaders = named;
}

/** Fetches the list of the grants, once; where it does not come, the next call tries again. */
export function loadGrantList(): Promise<GrantParts['list']> {
  return (asked.list ??= fetched((from) => from.list()).catch((error: unknown) => {
    delete asked.list;
    throw error;
  }));
}

/** Fetches the map of the grants, once; where it does not come, the next call tries again. */
export function loadGrantMap(): Promise<GrantParts['map']> {
  return (asked.map ??= fetched((from) => from.map()).catch((error: unknown) => {
    delete asked.map;
    throw error;
  }));
}

async function fetched<Part>(load: (from: Loaders) => Promise<{ readonly default: Part }>): Promise<Part> {
  if (loaders === null) throw new Error('no parts of the grants are named');
  return (await load(loaders)).default;
}
