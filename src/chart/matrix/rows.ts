/** A kind of contribution. */
export type MatrixColumn = { readonly id: string; readonly title: string };

/** Columns that belong together under one heading. */
export type MatrixBand = {
  readonly id: string;
  readonly title: string;
  readonly columns: readonly MatrixColumn[];
};

/** One partner: what its mark in each column says, and its amount in words. */
export type MatrixRow = {
  readonly id: string;
  readonly name: string;
  readonly full: string;
  readonly marks: ReadonlyMap<string, string>;
  readonly amount: string;
};

/** Partners that belong together, with a heading that counts them. */
export type MatrixGroup = {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly MatrixRow[];
};
