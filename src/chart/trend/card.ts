/** A row of what stands at a year; `tone` is that of the line it tells of. */
export type CardRow = { readonly text: string; readonly tone?: number };
