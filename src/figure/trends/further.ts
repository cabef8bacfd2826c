import type { Component, ComponentProps } from 'svelte';
import type PeersOf from './Peers.svelte';
import type SharesOf from './Shares.svelte';
import type SmallOf from './Small.svelte';

/** The charts far below the first screen, and the countries that may be set beside one: a first visit does not carry them. */
export type Further = {
  readonly Peers: Component<ComponentProps<typeof PeersOf>>;
  readonly Shares: Component<ComponentProps<typeof SharesOf>>;
  readonly Small: Component<ComponentProps<typeof SmallOf>>;
};

type Loader = () => Promise<Further>;

let loader: Loader | null = null;
let asked: Promise<Further | null> | null = null;

/** Names where the further charts come from: the rooms that may import later say it. */
export function furtherFrom(load: Loader): void {
  loader = load;
}

/** What comes further, fetched once; `null` where they do not come, and the next call tries again. */
export function loadFurther(): Promise<Further | null> {
  asked ??= (loader?.() ?? Promise.resolve(null)).catch(() => {
    asked = null;
    return null;
  });
  return asked;
}
