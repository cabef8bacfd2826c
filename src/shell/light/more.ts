import type { View } from '../../state/view.ts';

/** Told when the whole figure takes over from what a frame came to life with: that lets go, and says where the reader looks by now. */
export type TakingOver = { view: View | null };

/** The name of the event at the root of the figure that says so. */
export const TAKING_OVER = 'tip-atlas:taking-over';

/** Lets the scripts of the whole figure come, which wait in the HTML. */
function bringWhole(): void {
  const later = document.querySelector<HTMLTemplateElement>('template[data-later]');
  later?.replaceWith(later.content);
}

/** What brings the whole figure; the hand that opens its lists and filters, or a text to take along, does so too. */
export function bringWholeWith(target: HTMLElement | null): () => void {
  const fold = target?.querySelector<HTMLDetailsElement>('.fold');
  for (const sign of ['pointerdown', 'focusin', 'toggle']) fold?.addEventListener(sign, bringWhole);
  document.addEventListener('selectionchange', () => {
    // A press that only sets the caret selects nothing.
    if (getSelection()?.isCollapsed === false) bringWhole();
  });
  if (fold?.open === true) bringWhole();
  return bringWhole;
}
