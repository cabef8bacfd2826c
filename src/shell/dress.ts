import { directionOf } from '../i18n/language.ts';
import type { View } from '../state/view.ts';

/** Tells the document which language, direction and theme it is in, and what may be changed: style sheets and screen readers follow. */
export function dress(
  root: HTMLElement,
  { lang, theme, controls }: Pick<View, 'lang' | 'theme' | 'controls'>
): void {
  // Writing the same value again would restyle the whole page.
  if (root.lang !== lang) root.lang = lang;
  const dir = directionOf(lang);
  if (root.dir !== dir) root.dir = dir;
  if (root.dataset['theme'] !== theme) root.dataset['theme'] = theme;
  if (root.dataset['controls'] !== controls) root.dataset['controls'] = controls;
}
