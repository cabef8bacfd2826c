import type { PlaceId } from './place.ts';
import type { SourceId } from './source.ts';
import type { Year } from './year.ts';

export type PartnerId = string & { readonly __kind: 'partner' };

/** An organisation or government on record with a contribution. */
export type Partner = {
  readonly id: PartnerId;
  readonly name: string;
  readonly short: string;
  readonly type: 'government' | 'igo' | 'ngo' | 'academic' | 'private' | 'fund';
  readonly place: PlaceId | null;
  readonly url: string;
};

/** A programme or project; `start` and `end` are ISO dates as exact as the source, or empty. */
export type Programme = {
  readonly id: string;
  readonly title: string;
  readonly theme: 'trafficking' | 'trafficking-and-smuggling' | 'modern-slavery' | 'smuggling' | 'wider';
  readonly scope: string;
  readonly places: readonly PlaceId[];
  readonly start: string;
  readonly end: string;
  readonly parent: string | null;
};

/** An event, its date as exact as the source. */
export type Event = {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly city: string;
  readonly place: PlaceId | null;
  readonly theme: string;
  readonly source: SourceId;
};

export type ContributionKind = 'financial' | 'hosting' | 'implementing' | 'in-kind';
export type AmountStatus = 'published' | 'not-published' | 'approximate' | 'at-least' | 'planned-unfunded';
/** What kind of money an amount is; different kinds, and different currencies, are never added. */
export type Basis =
  | 'pledge'
  | 'commitment'
  | 'award'
  | 'obligation'
  | 'disbursement'
  | 'budget'
  | 'portfolio-stock'
  | 'cumulative'
  | 'yearly-average';

/** What one partner is on record as giving, hosting or carrying out. */
export type Contribution = {
  readonly id: string;
  readonly partner: PartnerId;
  readonly kind: ContributionKind;
  readonly programme: string | null;
  readonly event: string | null;
  readonly via: readonly PartnerId[];
  /** in `currency`; `null` where it was not published, which is not zero */
  readonly amount: number | null;
  readonly currency: string;
  readonly status: AmountStatus;
  readonly basis: Basis | null;
  readonly quantity: number | null;
  readonly unit: string;
  readonly start: string;
  readonly end: string;
  /** the contribution it is a part of: never added to it */
  readonly partOf: string | null;
  readonly note: string;
  readonly source: SourceId;
  /** the day the partner itself confirmed the row, ISO, and the office that did; empty where nobody has */
  readonly confirmed: string;
  readonly confirmedBy: string;
};

/** What a grant may be for, as the list codes it: one may be for several, so that these overlap. */
export const GRANT_PURPOSES = ['prevention', 'protection', 'prosecution', 'research'] as const;
export type GrantPurpose = (typeof GRANT_PURPOSES)[number];

/** One US anti-trafficking grant. */
export type Grant = {
  readonly id: string;
  readonly donor: PlaceId;
  /** as given, empty where the list names none; `null` until the names have been read */
  readonly recipient: string | null;
  /** `null` for a region or the whole world */
  readonly place: PlaceId | null;
  /** US fiscal year */
  readonly year: Year;
  /** US dollars; `null` where not published */
  readonly amount: number | null;
  readonly coverage: 'all-agencies' | 'tip-office';
  /** all that it is coded as, empty where it is coded as none of the four; `null` where the list does not code it */
  readonly purposes: readonly GrantPurpose[] | null;
  /** the row only points to another one, under which its money stands: neither with nor without an amount [D53] */
  readonly isElsewhere: boolean;
  readonly source: SourceId;
};

/** What US agencies recorded of one sector for one country and fiscal year: other books of money that a grant may hold too [D29]. */
export type Assistance = {
  readonly donor: PlaceId;
  readonly place: PlaceId;
  /** as the source names it */
  readonly sector: string;
  readonly transaction: 'obligation' | 'disbursement';
  /** US fiscal year */
  readonly year: Year;
  /** in `currency`; below zero where more was taken back than obligated */
  readonly amount: number;
  readonly currency: string;
  readonly source: SourceId;
};

/** A law, plan, treaty, report, event or shock that stands on a time axis; it explains nothing by itself. */
export type Milestone = {
  readonly id: string;
  readonly date: string;
  readonly place: PlaceId | null;
  readonly title: string;
  readonly kind: 'law' | 'plan' | 'treaty' | 'report' | 'shock' | 'method' | 'event';
  readonly source: SourceId;
};

/** A published headline figure, read on its page or computed from a table. */
export type HeadlineFigure = {
  readonly id: string;
  readonly value: number;
  readonly unit: string;
  readonly text: string;
  readonly source: SourceId;
  readonly status: 'read' | 'computed';
};
