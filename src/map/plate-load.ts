import { fetchedOnce } from '../query/once.ts';
import type Plate from './Plate.svelte';

/** More lines than this are painted on one canvas: as elements of their own they would be drawn anew at every move. */
export const MOST_ELEMENTS = 400;

type Loader = () => Promise<{ readonly default: typeof Plate }>;

let loader: Loader | null = null;

/** Names where what paints very many lines comes from, so that a map of fewer need not carry it. */
export function plateFrom(load: Loader): void {
  loader = load;
}

/** What paints very many lines, fetched once; `lost` is told where it does not come, and nothing is given. */
export function loadPlate(lost: () => void): Promise<typeof Plate | null> {
  return fetched().catch(() => {
    lost();
    return null;
  });
}

const fetched = fetchedOnce(async () => {
  if (loader === null) throw new Error('nothing that paints many lines is named');
  return (await loader()).default;
});
