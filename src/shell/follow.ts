import type { LiveSession } from '../state/session.svelte.ts';
import type { View } from '../state/view.ts';
import type { Desk } from './desk.svelte.ts';
import type { Speech } from './speech.svelte.ts';
import { tablesOf } from './tables.ts';

/** Whether a view may need something fetched that the view before it did not. */
export function needsMore(view: View, before: View): boolean {
  const isOther = (['page', 'lang', 'digits'] as const).some((key) => view[key] !== before[key]);
  return isOther || tablesOf(view).join() !== tablesOf(before).join();
}

/**
 * Fetches what the session's view needs and hands it over, unless the reader has meanwhile gone where something else is
 * needed; `settled` is told when it has been handed over. The words stay as they are where a language does not load.
 */
export async function follow(
  session: LiveSession,
  desk: Desk,
  speech: Speech,
  settled: () => void
): Promise<void> {
  const asked = session.view;
  const [words] = await Promise.all([speech.words(asked), desk.prepare(asked)]);
  if (needsMore(session.view, asked)) return;
  if (words) session.words = words;
  session.dataset = desk.dataset();
  // Where its messages did not come the page stays closed: the language that is missing is named above it.
  if (session.words.speaks(asked.page)) desk.open(asked.page);
  settled();
}
