import type { Issue } from './issue.ts';
import type { JusticeCell, TierYear } from './justice.ts';
import type {
  Assistance,
  Contribution,
  Event,
  Grant,
  HeadlineFigure,
  Milestone,
  Partner,
  PartnerId,
  Programme
} from './partner.ts';
import type { Inhabitants, Place, PlaceId } from './place.ts';
import type { Reply } from './reply.ts';
import type { DocumentedTable, RouteTable } from './route.ts';
import type { Source, SourceId } from './source.ts';
import type { CountryTotal, VictimCell } from './victims.ts';

/** A table that did not load, and why, in words for a reader. */
export type Failure = { readonly table: string; readonly why: string };

/**
 * Everything the page may ask. A part is `null` until its table has been read, and stays `null` where
 * it failed (`failures` says why): the other parts go on working.
 */
export type Dataset = {
  /** date of the UNODC release, ISO */
  readonly version: string;
  readonly places: ReadonlyMap<PlaceId, Place>;
  readonly sources: ReadonlyMap<SourceId, Source>;
  readonly routes: RouteTable | null;
  readonly repatriations: RouteTable | null;
  readonly documented: DocumentedTable | null;
  readonly totals: readonly CountryTotal[] | null;
  readonly victims: readonly VictimCell[] | null;
  readonly population: readonly Inhabitants[] | null;
  readonly justice: readonly JusticeCell[] | null;
  readonly tiers: readonly TierYear[] | null;
  readonly partners: ReadonlyMap<PartnerId, Partner> | null;
  readonly programmes: readonly Programme[] | null;
  readonly contributions: readonly Contribution[] | null;
  readonly events: readonly Event[] | null;
  readonly grants: readonly Grant[] | null;
  readonly assistance: readonly Assistance[] | null;
  readonly milestones: readonly Milestone[] | null;
  readonly figures: readonly HeadlineFigure[] | null;
  /** also `null` where their table has no row */
  readonly replies: readonly Reply[] | null;
  /** rows that were left out because they cannot be shown, each with its address */
  readonly issues: readonly Issue[];
  readonly failures: readonly Failure[];
};
