import type { Component, ComponentProps } from 'svelte';
import { fetchedOnce } from '../../query/once.ts';
import type WiderOf from './Wider.svelte';
import type JusticeOf from './Justice.svelte';
import type PeersOf from './Peers.svelte';
import type PersonsOf from './Persons.svelte';
import type SharesOf from './Shares.svelte';
import type SmallOf from './Small.svelte';

/** The charts far below the first screen, the way out of an empty view, and the countries that may be set beside one: a first visit does not carry them. */
export type Further = {
  readonly Wider: Component<ComponentProps<typeof WiderOf>>;
  readonly Justice: Component<ComponentProps<typeof JusticeOf>>;
  readonly Persons: Component<ComponentProps<typeof PersonsOf>>;
  readonly Peers: Component<ComponentProps<typeof PeersOf>>;
  readonly Shares: Component<ComponentProps<typeof SharesOf>>;
  readonly Small: Component<ComponentProps<typeof SmallOf>>;
};

type Loader = () => Promise<Further>;

let loader: Loader | null = null;
let here: Further | null = null;

/** Names where the further charts come from: the rooms that may import later say it. */
export function furtherFrom(load: Loader): void {
  loader = load;
}

/** What comes further, fetched once; `null` where they do not come, and the next call tries again. */
export function loadFurther(): Promise<Further | null> {
  return fetched().catch(() => null);
}

const fetched = fetchedOnce(async () => {
  if (loader === null) throw new Error('no further charts are named');
  return (here = await loader());
});

/** What has come; a page that is written before any script runs draws it at once. */
export function furtherHere(): Further | null {
  return here;
}
