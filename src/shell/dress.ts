import { directionOf } from '../i18n/language.ts';
import type { View } from '../state/view.ts';

/** Tells the document which language, direction and theme it is in: style sheets and screen readers follow. */
export function dress(root: HTMLElement, view: View): void {
  root.lang = view.lang;
  root.dir = directionOf(view.lang);
  root.dataset['theme'] = view.theme;
}
