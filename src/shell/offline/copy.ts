import type { Kept } from '../../worker/messages.ts';
import { ROOT } from './worker.ts';

/** A release that a worker keeps whole. */
export type Copy = Exclude<Kept, 'off'>;

/** Beside the files, in no release: when they were last found to be whole. */
const CHECKED = new URL('.checked', ROOT).href;

/** What a worker has answered, where it is a copy. */
export function isCopy(answer: unknown): answer is Copy {
  return typeof answer === 'object' && answer !== null && 'cache' in answer && 'files' in answer;
}

/** The files of a copy that are not there, or are not what their release has. */
export async function changedFiles({ cache, files }: Copy): Promise<readonly string[]> {
  const opened = await caches.open(cache);
  const changed: string[] = [];
  // One after another: nobody waits for it, and the page goes on.
  for (const [path, sha256] of files) {
    const found = await opened.match(new URL(path, ROOT).href, { ignoreVary: true });
    if (!found || (await hashOf(found)) !== sha256) changed.push(path);
  }
  return changed;
}

async function hashOf(response: Response): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', await response.arrayBuffer());
  return btoa(String.fromCharCode(...new Uint8Array(hash)));
}

/** When a copy was last found to be whole; `null` where nobody has looked. */
export async function lastChecked({ cache }: Copy): Promise<Date | null> {
  const found = await (await caches.open(cache)).match(CHECKED);
  return found ? new Date(await found.text()) : null;
}

/** Remembers that a copy is whole now. */
export async function noteChecked({ cache }: Copy): Promise<Date> {
  const now = new Date();
  await (await caches.open(cache)).put(CHECKED, new Response(now.toISOString()));
  return now;
}
