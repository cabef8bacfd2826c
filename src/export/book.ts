import type { Print } from './print.ts';

/** What a workbook calls its sheets and the heads in them, in the language of its reader. */
export type Headings = Readonly<
  Record<
    | 'data'
    | 'metadata'
    | 'notes'
    | 'least'
    | 'most'
    | 'title'
    | 'finding'
    | 'figure'
    | 'table'
    | 'link'
    | 'release'
    | 'downloaded'
    | 'licence'
    | 'terms'
    | 'source'
    | 'address'
    | 'read'
    | 'kind'
    | 'text'
    | 'by'
    | 'about'
    | 'published'
    | 'caveat'
    | 'reply',
    string
  >
>;

/** A source as a sheet lists it: a cell for each thing that a reader must be able to check. */
export type PrintedSource = {
  readonly citation: string;
  readonly url: string;
  /** ISO dates stay as they are recorded, so that a sheet can be sorted by them */
  readonly accessed: string;
  readonly licence: string;
};

/** What a workbook holds beside the table and the notes of a print. */
export type Book = {
  readonly print: Print;
  readonly headings: Headings;
  readonly isRightToLeft: boolean;
  /** the name of the site, and of the page that shows the figure */
  readonly site: string;
  readonly figure: string;
  readonly sources: readonly PrintedSource[];
  /** the day the file was made, ISO date */
  readonly day: string;
};
