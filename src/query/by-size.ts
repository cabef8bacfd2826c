import type { Count } from '../domain/count.ts';
import { byCount } from './count.ts';

/** The same items with the largest counts first, as `byCount` has it; equals stay in their order. */
export function bySize<Item extends { readonly victims: Count }>(items: readonly Item[]): Item[] {
  let most = 0;
  let open = 0;
  for (const { victims } of items) {
    if (victims.least > most) most = victims.least;
    if (victims.most - victims.least > open) open = victims.most - victims.least;
  }
  const room = open + 1;
  // One whole number holds what is sure, what is open and the place in the list: a machine sorts numbers without asking back.
  if ((most + 1) * room * items.length > Number.MAX_SAFE_INTEGER) {
    return items.toSorted((a, b) => byCount(a.victims, b.victims));
  }
  const keys = new Float64Array(items.length);
  items.forEach(({ victims: { least, most: highest } }, at) => {
    keys[at] = ((most - least) * room + (open - (highest - least))) * items.length + at;
  });
  keys.sort();
  const sorted: Item[] = [];
  for (const key of keys) {
    // The rest of a division by hand: a machine takes long over that of numbers so large.
    const item = items[key - Math.floor(key / items.length) * items.length];
    if (item) sorted.push(item);
  }
  return sorted;
}
