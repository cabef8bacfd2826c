import type { Source } from '../domain/source.ts';
import type { Column } from './figure.ts';

/** A line or a row of bars: one value for each category, `null` where nothing was reported or published. */
export type ChartSeries = {
  readonly name: string;
  readonly values: readonly (number | null)[];
  /** its place among the tones of lines: 0 is the accent, 1 ink */
  readonly tone: number;
  /** what is at most, beside what is at least */
  readonly isMost?: boolean;
  /** so near to another line of the chart that nobody can tell the two apart */
  readonly isUnseen?: boolean;
  /** the category whose reports are still coming in */
  readonly open?: number | null;
  /** the categories of which only hidden numbers were published: no line may say that nobody was there */
  readonly hidden?: readonly number[];
  /** the categories that no line leads to: their number is made up in another way than the one before */
  readonly breaks?: readonly number[];
};

/** A chart that whoever has the slide can edit: its numbers are those of the figure's table. */
export type ChartBody = {
  readonly kind: 'chart';
  readonly form: 'lines' | 'columns' | 'bars';
  /** what its numbers are, above it */
  readonly heading: string;
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
  /** what is said of the way to an open category, in a few words */
  readonly open?: string;
  /** how its numbers are printed: whole, with decimals, in thousands or in millions */
  readonly scale?: 'whole' | 'decimal' | 'thousands' | 'millions';
};

/** A table that can be edited, in words: its cells say what the table of the figure says on the screen. */
export type TableBody = {
  readonly kind: 'table';
  readonly columns: readonly Pick<Column, 'title' | 'kind'>[];
  readonly rows: readonly (readonly string[])[];
};

/** A picture of a map with its legend: a PNG in base64, px, and what stands for it where it is not seen. */
export type SlidePicture = {
  readonly png: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
};

/** Sentences, one below the other. */
export type ListBody = { readonly kind: 'list'; readonly items: readonly string[] };

/** One page of a presentation, in the reader's words. */
export type Slide = {
  /** the finding */
  readonly title: string;
  readonly body:
    ChartBody | TableBody | ListBody | { readonly kind: 'picture'; readonly picture: SlidePicture };
  /** what stands for the body where it is not seen */
  readonly alt: string;
  /** what is unfinished in it, over its numbers */
  readonly warning?: string;
  /** what must be known of the numbers, below them */
  readonly remarks: readonly string[];
  /** whence its numbers are, where they are not from all that the figure is made of */
  readonly sources?: readonly Source[];
  /** what of it a speaker must have at hand that it has no room for */
  readonly notes?: readonly string[];
};
