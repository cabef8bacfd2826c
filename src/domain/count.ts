/**
 * How many persons, as far as the source lets anyone know.
 * A published number has `least = most`; a hidden small cell (`<5`) is `{ least: 0, most: 4 }`;
 * "not reported" is `null` and never a Count. Zero, hidden and absent are three different things.
 */
export type Count = { readonly least: number; readonly most: number };

/** The largest number that a hidden cell (`<5`) can stand for. */
export const HIDDEN_MOST = 4;
