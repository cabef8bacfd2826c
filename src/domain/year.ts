/** A calendar year, or a fiscal one where the table says so. */
export type Year = number;

/** A span of years, both ends included. */
export type Span = { readonly from: Year; readonly to: Year };
