import type { Frame } from './ground.ts';

/** The corner of a map that its buttons lie on, at the end of a line: how wide and high, pixels with their margins. */
export type Corner = { readonly at: 'top' | 'foot'; readonly width: number; readonly height: number };

/** What of a frame lies under buttons in a corner; they stand on the other side where the page runs from right to left. */
export function underButtons(frame: Frame, { at, width, height }: Corner, dir: 'ltr' | 'rtl'): Frame {
  const { left, top, right, bottom } = frame;
  return {
    ...(dir === 'ltr' ? { left: right - width, right } : { left, right: left + width }),
    ...(at === 'top' ? { top, bottom: top + height } : { top: bottom - height, bottom })
  };
}
