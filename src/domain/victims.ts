import type { Count } from './count.ts';
import type { PlaceId } from './place.ts';
import type { SourceId } from './source.ts';
import type { Year } from './year.ts';

export const FORMS = ['all', 'sexual', 'labour', 'other'] as const;
export const SEXES = ['all', 'female', 'male', 'other', 'unknown'] as const;
export const AGES = ['all', 'adult', 'child', 'unknown'] as const;

/** Form of exploitation: forms overlap, so `all` is never the sum of the others. */
export type Form = (typeof FORMS)[number];
export type Sex = (typeof SEXES)[number];
export type Age = (typeof AGES)[number];

/** Detected victims of one country and year; which published rows the total is made of stands in `basis`. */
export type CountryTotal = {
  readonly place: PlaceId;
  readonly year: Year;
  readonly victims: Count;
  readonly basis: 'total' | 'by-sex' | 'by-citizenship';
  readonly source: SourceId;
};

/** One published cell: detected victims of one country and year by form, sex and age. */
export type VictimCell = {
  readonly place: PlaceId;
  readonly year: Year;
  readonly form: Form;
  readonly sex: Sex;
  readonly age: Age;
  readonly victims: Count;
  readonly source: SourceId;
};
