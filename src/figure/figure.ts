import type { Component } from 'svelte';
import type { Count } from '../domain/count.ts';
import type { Source } from '../domain/source.ts';
import type { Shown } from '../query/replies.ts';
import type { Session } from '../state/session.svelte.ts';
import type { Page, View } from '../state/view.ts';

/** A cell of a sheet: a text, a number, a count that knows what is hidden, or nothing reported. */
export type Cell = string | number | Count | null;

/** A column of a sheet: its key in files, its title in the reader's language. */
export type Column = { readonly key: string; readonly title: string; readonly kind: 'text' | 'number' };

/** The table of a figure: the same numbers as its drawing, in the drawing's order. */
export type Sheet = {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** what the session points at while a reader points at a row (a route's id), row by row; not every figure has it */
  readonly ids?: readonly string[];
};

/** How drawing and panel share the width of a wide screen; `whole`: the panel stands below the drawing. */
export type Layout = 'two-thirds' | 'halves' | 'whole';

/**
 * A question, its drawing, its table, its sentence, its caveats and its sources.
 * Everything that shows a figure takes these and nothing else.
 */
export type Figure = {
  readonly id: Page;
  /** the question in small type above the headline */
  question(session: Session): string;
  /** the finding, computed from the data */
  sentence(session: Session): string;
  caveats(session: Session): readonly string[];
  /** on paper without those that stand beside what they are of, where there is little room */
  sources(session: Session, isPrinted?: boolean): readonly Source[];
  /** what it shows beside the places in focus and the years of the address, so that the replies to it are found */
  shown?(session: Session): Partial<Shown>;
  /** how drawing and panel share the width; two thirds and one third where it is not said */
  readonly layout?: Layout | ((session: Session) => Layout);
  /** fetches what the drawing has beside the tables, so that it takes over one that stands in the HTML; never fails */
  ready?(view: View): Promise<void>;
  /** the drawing, as wide as the layout gives it; takes only the session */
  readonly Drawing: Component<{ session: Session }>;
  /** what of the drawing stands where there is room for one picture only: in a frame of another site; all where it is not said */
  readonly Brief?: Component<{ session: Session }>;
  /** what a reader chooses, where it stands before the drawing on a narrow screen; in the panel where it is not said */
  readonly Controls?: Component<{ session: Session }>;
  /** controls, list and definition: the reading panel */
  readonly Panel: Component<{ session: Session }>;
};
