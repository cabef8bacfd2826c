import { OUTLINE_URLS } from 'virtual:outlines';
import { readOutlines, type Outlines } from './outlines.ts';

/** Fetches and reads the outlines, coarse for the first picture, fine after it; throws with the reason. */
export async function loadOutlines(detail: 'coarse' | 'fine'): Promise<Outlines> {
  const response = await fetch(new URL(OUTLINE_URLS[detail], new URL('..', import.meta.url)));
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`.trim());
  return readOutlines(await response.arrayBuffer());
}
