import type { Count } from './count.ts';
import type { PlaceId } from './place.ts';
import type { SourceId } from './source.ts';
import type { Sex } from './victims.ts';
import type { Year } from './year.ts';

/** Stages of justice in their order; each counts other persons, often of other years [D9]. */
export const STAGES = ['contact', 'prosecuted', 'convicted'] as const;

export type Stage = (typeof STAGES)[number];

/** One published cell: persons of one country and year at one stage of justice. They are no victims. */
export type JusticeCell = {
  readonly place: PlaceId;
  readonly year: Year;
  readonly stage: Stage;
  readonly sex: Sex;
  readonly persons: Count;
  readonly source: SourceId;
};

/** The US government's judgement of one country in its report of one year [D31]. */
export type TierYear = {
  readonly place: PlaceId;
  /** year of the report */
  readonly year: Year;
  /** as the source writes it: `1`, `2`, `2W` (watch list), `3`, `SC` (special case) */
  readonly tier: string;
  readonly source: SourceId;
};
