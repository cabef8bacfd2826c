import type { SceneLine, SceneRing } from './scene.ts';

/** A line, or a ring, as a legend shows it, and what it means. */
export type LineSample = Pick<SceneLine, 'width' | 'tone' | 'dash' | 'mark'> & { readonly text: string };
export type RingSample = Pick<SceneRing, 'radius' | 'tone' | 'dash' | 'mark' | 'open'> & {
  readonly text: string;
};

/** Every sample with its text in the reader's language; what a picture has none of is left out. */
export type LegendTexts = {
  readonly title: string;
  readonly lines: readonly LineSample[];
  readonly rings: readonly RingSample[];
  readonly published?: string;
  readonly hidden?: string;
  readonly via?: string;
  readonly silent?: string;
};
