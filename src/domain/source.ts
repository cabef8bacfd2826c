/** Identifier of a row of `sources.csv`. */
export type SourceId = string & { readonly __kind: 'source' };

/** Where a datum comes from, as a reader must be able to check it. */
export type Source = {
  readonly id: SourceId;
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  /** ISO date, as exact as known; empty where the source does not say. */
  readonly published: string;
  readonly accessed: string;
  readonly class: 'official' | 'academic' | 'press' | 'secondary';
  readonly licence: string;
  readonly note: string;
};
