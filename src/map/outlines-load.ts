import { OUTLINE_URLS } from 'virtual:outlines';
import { readOutlines, type Outlines } from './outlines.ts';

export type Detail = 'coarse' | 'fine';

const kept = new Map<Detail, Outlines>();

/** Fetches and reads the outlines, coarse for the first picture, fine after it, each once; throws with the reason. */
export async function loadOutlines(detail: Detail): Promise<Outlines> {
  const before = kept.get(detail);
  if (before) return before;
  const response = await fetch(new URL(OUTLINE_URLS[detail], new URL('..', import.meta.url)));
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`.trim());
  return keepOutlines(detail, await response.arrayBuffer());
}

/** Reads packed outlines and keeps them for the drawings to come; throws an InputError where the bytes are not whole. */
export function keepOutlines(detail: Detail, bytes: ArrayBuffer): Outlines {
  const outlines = readOutlines(bytes);
  kept.set(detail, outlines);
  return outlines;
}

/** The finest outlines that have come, or nothing: what a drawing may stand on at once. */
export function outlinesAtHand(): Outlines | null {
  return kept.get('fine') ?? kept.get('coarse') ?? null;
}
