import { directionOf } from '../i18n/language.ts';
import type { View } from '../state/view.ts';

/** Tells the document which language, direction and theme it is in: style sheets and screen readers follow. */
export function dress(root: HTMLElement, view: View): void {
  // Writing the same value again would restyle the whole page.
  if (root.lang !== view.lang) root.lang = view.lang;
  const dir = directionOf(view.lang);
  if (root.dir !== dir) root.dir = dir;
  if (root.dataset['theme'] !== view.theme) root.dataset['theme'] = view.theme;
}
