import type { Sheet } from '../figure/figure.ts';

/** A reply as it leaves the page: who replied when, their words, what they are about, and where they stand. */
export type PrintedReply = {
  readonly by: string;
  readonly text: string;
  readonly about: string;
  readonly source: string;
};

/** What leaves the page with a table, in the words of its reader: whoever writes a file takes this. */
export type Print = {
  readonly sheet: Sheet;
  readonly sentence: string;
  readonly caveats: readonly string[];
  readonly replies: readonly PrintedReply[];
  /** each with its address, the day it was read and its terms */
  readonly sources: readonly string[];
  /** the release of the data, ISO date; empty where it is not known */
  readonly version: string;
  /** the address of the view */
  readonly link: string;
};
