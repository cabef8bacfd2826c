import type { Session } from '../state/session.svelte.ts';
import { elsewhere } from '../state/view.ts';
import { carriedText } from './carried.ts';
import { saveFile } from './save.ts';

/** The address of a file beside the tables, which stand in one folder whatever language a page is in. */
export function besideTables(session: Pick<Session, 'view' | 'linkTo'>, name: string): string {
  // One file has nothing beside it: a click on such a link is answered in the page.
  if (import.meta.env.ONE_FILE) return `#${name}`;
  const folder = session.linkTo({ ...elsewhere(session.view, 'data'), lang: 'en' });
  return folder.replace(/[^/]*$/, '') + name;
}

/** What a click on the link to a paper does in one file, which saves it out of itself; elsewhere the link leads to it. */
export function savingPaper(path: string): ((event: MouseEvent) => void) | undefined {
  if (!import.meta.env.ONE_FILE) return undefined;
  return (event) => {
    event.preventDefault();
    const paper = new Blob([carriedText(path)], { type: 'text/plain;charset=utf-8' });
    saveFile(path.replace(/^.*\//, ''), paper);
  };
}
