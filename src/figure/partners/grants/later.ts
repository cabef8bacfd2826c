import type { Component, ComponentProps } from 'svelte';
import type { Grant, Partner } from '../../../domain/partner.ts';
import { fetchedOnce } from '../../../query/once.ts';
import type { Session } from '../../../state/session.svelte.ts';
import type { Stranger } from '../answer.ts';
import type Beside from '../Beside.svelte';
import type Below from './Below.svelte';

/** The parts of the page that a first visit does not carry: most are of the grants. */
export type GrantParts = {
  readonly below: Component<ComponentProps<typeof Below>>;
  readonly map: Component<{ session: Session; grants: readonly Grant[] }>;
  readonly card: Component<{ session: Session }>;
  readonly named: Component<{ session: Session; partner: Partner }>;
  readonly nearest: Component<{ session: Session; stranger: Stranger }>;
  readonly beside: Component<ComponentProps<typeof Beside>>;
};

type Loaders = {
  readonly [Part in keyof GrantParts]: () => Promise<{ readonly default: GrantParts[Part] }>;
};

let loaders: Loaders | null = null;
let belowHere: GrantParts['below'] | null = null;

/** Names where the parts come from: the rooms that may import later say it. */
export function grantPartsFrom(named: Loaders): void {
  loaders = named;
}

/** Fetches the bars, sums and list of the grants, once; where they do not come, the next call tries again. */
export const loadGrantsBelow = kept(async (from) => {
  const come = await from.below();
  belowHere = come.default;
  return come;
});

/** Fetches the map of the grants, likewise. */
export const loadGrantMap = kept((from) => from.map());

/** Fetches the card of one event, partner or programme, likewise. */
export const loadCard = kept((from) => from.card());

/** Fetches the lines on a partner's card about what has a name like its own, likewise. */
export const loadGrantsNamed = kept((from) => from.named());

/** Fetches what an address that names nobody known is answered with, likewise. */
export const loadNearest = kept((from) => from.nearest());

/** Fetches what stands beside the programmes of one country, likewise. */
export const loadBeside = kept((from) => from.beside());

/** What draws the grants where it has come: a page that is written before any script runs draws it at once. */
export function grantsBelowHere(): GrantParts['below'] | null {
  return belowHere;
}

function kept<Part>(load: (from: Loaders) => Promise<{ readonly default: Part }>): () => Promise<Part> {
  return fetchedOnce(async () => {
    if (loaders === null) throw new Error('no parts of the grants are named');
    return (await load(loaders)).default;
  });
}
