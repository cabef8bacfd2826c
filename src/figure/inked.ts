import type { Ink } from '../chart/paper/ink.ts';
import type { Source } from '../domain/source.ts';
import type { Outlines } from '../map/outlines.ts';
import type { Session } from '../state/session.svelte.ts';

export type { Area, Ink, TextInk } from '../chart/paper/ink.ts';
export { lineInk, rounded, rowInks } from '../chart/paper/ink.ts';
export { balanced, cut, widthOf, wrapped } from '../chart/paper/measure.ts';
export { PALETTE, type Colour } from '../chart/paper/palette.ts';

/** The room that a drawing has on paper, px, and the size of its type. */
export type InkBox = { readonly width: number; readonly height: number; readonly em: number };

/** How a figure is drawn on paper, without a page. */
export type Inking = {
  /** the drawing with its legend, in a box whose corner is 0,0; `null` where there is nothing to draw */
  readonly draw: (session: Session, box: InkBox, land: Outlines | null) => readonly Ink[] | null;
  /** what its signs mean, and what it leaves out */
  readonly notes: (session: Session) => readonly string[];
  /** whose boundaries it does not settle; only of maps */
  readonly disclaimer?: (session: Session) => string;
  /** where the numbers of the drawing come from, if the figure has more than it draws on paper */
  readonly sources?: (session: Session) => readonly Source[];
};
