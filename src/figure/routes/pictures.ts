import type { Component } from 'svelte';
import type { Session } from '../../state/session.svelte.ts';
import type { Picture } from '../../state/view.ts';

/** A picture of the routes that a first visit does not carry. */
export type LaterPicture = Exclude<Picture, 'map'>;
type Drawn = Component<{ session: Session }>;
type Loader = () => Promise<{ readonly default: Drawn }>;

let loaders: Readonly<Record<LaterPicture, Loader>> | null = null;
const loading = new Map<LaterPicture, Promise<Drawn>>();

/** Names where the later pictures come from: the rooms that may import later say it. */
export function picturesFrom(named: Readonly<Record<LaterPicture, Loader>>): void {
  loaders = named;
}

/** Fetches a picture, once; where it does not come, the next call tries again. */
export function loadPicture(picture: LaterPicture): Promise<Drawn> {
  const before = loading.get(picture);
  if (before) return before;
  const fetched = fetchPicture(picture).catch((error: unknown) => {
    loading.delete(picture);
    throw error;
  });
  loading.set(picture, fetched);
  return fetched;
}

async function fetchPicture(picture: LaterPicture): Promise<Drawn> {
  if (loaders === null) throw new Error('no pictures are named');
  return (await loaders[picture]()).default;
}
