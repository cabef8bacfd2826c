import type { Ink } from '../chart/paper/ink.ts';
import type { Outlines } from '../map/outlines.ts';
import type { Session } from '../state/session.svelte.ts';

export type { Area, Ink, TextInk } from '../chart/paper/ink.ts';
export { lineInk, rounded, rowInks } from '../chart/paper/ink.ts';
export { balanced, widthOf, wrapped } from '../chart/paper/measure.ts';
export { PALETTE, type Colour } from '../chart/paper/palette.ts';

/** The room that a drawing has on paper, px, and the size of its type. */
export type InkBox = { readonly width: number; readonly height: number; readonly em: number };

/** The drawing of a figure on paper, in a box whose corner is 0,0, with its legend. */
export type Inked = {
  readonly inks: readonly Ink[];
  /** what must be read with it: what its signs mean, what it leaves out, whose boundaries it does not settle */
  readonly notes: readonly string[];
};

/** Draws what a session shows on paper, without a page; `null` where there is nothing to draw. */
export type Inking = (session: Session, box: InkBox, land: Outlines | null) => Inked | null;
