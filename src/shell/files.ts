import type { Session } from '../state/session.svelte.ts';
import { elsewhere } from '../state/view.ts';

/** The address of a file beside the tables, which stand in one folder whatever language a page is in. */
export function besideTables(session: Pick<Session, 'view' | 'linkTo'>, name: string): string {
  const folder = session.linkTo({ ...elsewhere(session.view, 'data'), lang: 'en' });
  return folder.replace(/[^/]*$/, '') + name;
}
