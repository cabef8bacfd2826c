import type { Component } from 'svelte';
import type { Source } from '../domain/source.ts';
import type { Session } from '../state/session.svelte.ts';

/** A part of a figure that fills a slide: one drawing with its own finding, large enough for the last row. */
export type Scene = {
  /** what a deck calls it */
  readonly id: string;
  /** the finding of this part, computed from the data as the figure's own is */
  title(session: Session): string;
  /** what it answers, where that is not the question of the whole figure */
  question?(session: Session): string;
  /** what it rests on, where the whole figure rests on more */
  sources?(session: Session): readonly Source[];
  /** what must be said with it, where it counts no detected victims */
  caveat?(session: Session): string | null;
  /** what must stand at the foot of its slide beside the sources */
  remark?(session: Session): string;
  /** the drawing: as wide as where it stands, no higher than `room` pixels, with no explanation around it */
  readonly Drawing: Component<{ session: Session; room: number }>;
  /** what is read beside it, no higher either; where there is none the drawing has the whole width */
  readonly Beside: Component<{ session: Session; room: number }> | null;
};

/** The parts of a figure that fill slides; the first is meant where a deck names none. */
export type Scenes = readonly [Scene, ...Scene[]];
