import { whenIdle } from '../../map/idle.ts';
import { fetchedOnce } from '../../query/once.ts';
import type Card from './Card.svelte';

type Loader = () => Promise<{ readonly default: typeof Card }>;

let loader: Loader | null = null;

/** Names where the card of a route comes from: the rooms that may import later say it. */
export function cardFrom(load: Loader): void {
  loader = load;
}

/** Fetches the card when the page has nothing else to do; gives the way to call it off. */
export function cardSoon(): () => void {
  return whenIdle(() => {
    fetched().catch(() => undefined); // asked for again when a route is pointed at
  });
}

/** The card of a route, which nothing shows before a route is pointed at; `null` where it does not come. */
export function loadCard(): Promise<typeof Card | null> {
  return fetched().catch(() => null);
}

const fetched = fetchedOnce(async () => {
  if (loader === null) throw new Error('no card of a route is named');
  return (await loader()).default;
});
