import { OUTLINE_URLS } from 'virtual:outlines';
import { brought } from './bringing.ts';
import { readOutlines, type Outlines } from './outlines.ts';

export type Detail = 'coarse' | 'fine';

const kept = new Map<Detail, Outlines>();
const asked = new Map<Detail, Promise<Outlines>>();

let fineReady: () => Promise<void> = () => Promise.resolve();

/** Lets the fine outlines wait for something, as for a hand that moves the map: they weigh four times as much as the coarse. */
export function fineLandWhen(ready: () => Promise<void>): void {
  fineReady = ready;
}

/** The fine outlines, once it is time for them; throws with the reason. */
export async function loadFineOutlines(): Promise<Outlines> {
  await fineReady();
  return loadOutlines('fine');
}

/** Brings and reads the outlines, coarse for the first picture, fine after it, each once; throws with the reason. */
export function loadOutlines(detail: Detail): Promise<Outlines> {
  const before = asked.get(detail);
  if (before) return before;
  const loading = read(detail).finally(() => {
    if (!kept.has(detail)) asked.delete(detail);
  });
  asked.set(detail, loading);
  return loading;
}

async function read(detail: Detail): Promise<Outlines> {
  return keepOutlines(detail, await brought(OUTLINE_URLS[detail]));
}

/** Reads packed outlines and keeps them for the drawings to come; throws an InputError where the bytes are not whole. */
export function keepOutlines(detail: Detail, bytes: ArrayBuffer): Outlines {
  const outlines = readOutlines(bytes);
  kept.set(detail, outlines);
  return outlines;
}

/** Waits for the land of a first picture; where it does not come the map says so itself. */
export async function landAtHand(): Promise<void> {
  await loadOutlines('coarse').catch(() => null);
}

/** The finest outlines that have come, or nothing: what a drawing may stand on at once. */
export function outlinesAtHand(): Outlines | null {
  return kept.get('fine') ?? kept.get('coarse') ?? null;
}
