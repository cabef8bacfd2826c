import type { Count } from './count.ts';
import type { PlaceId } from './place.ts';
import type { SourceId } from './source.ts';
import type { Year } from './year.ts';

/** Detected victims by citizenship, country of detection and year, as columns so that ten rows and a million take one path. */
export type RouteTable = {
  /** dictionary of places; unknown origin is an entry of its own */
  readonly places: readonly PlaceId[];
  /** indexes into `places` */
  readonly origin: Uint16Array;
  readonly destination: Uint16Array;
  readonly year: Uint16Array;
  /** sum of the published cells, persons */
  readonly least: Uint32Array;
  /** cells published as `<5` */
  readonly hidden: Uint16Array;
  readonly source: SourceId;
};

/**
 * All detected victims of one citizenship in one country over a span of years.
 * Origin and destination are the same for people detected in their own country.
 */
export type Corridor = {
  readonly origin: PlaceId;
  readonly destination: PlaceId;
  readonly victims: Count;
  /** years with a row, ascending: the years really covered */
  readonly years: readonly Year[];
};

/** Routes that sentences of reports name, as columns: documented, not counted. */
export type DocumentedTable = {
  /** dictionary of places */
  readonly places: readonly PlaceId[];
  /** indexes into `places` */
  readonly origin: Uint16Array;
  readonly destination: Uint16Array;
  /** year of the report */
  readonly year: Uint16Array;
  /** sentences that name the route */
  readonly mentions: Uint16Array;
  /** codes of the source, of each row */
  readonly forms: readonly (readonly string[])[];
  readonly profiles: readonly (readonly string[])[];
  /** places that a sentence names on the way */
  readonly transit: readonly (readonly PlaceId[])[];
  readonly source: SourceId;
};

/** A route as reports of several years describe it. How often it is mentioned says nothing of how many people. */
export type DocumentedRoute = {
  readonly origin: PlaceId;
  readonly destination: PlaceId;
  /** sentences that name it */
  readonly mentions: number;
  /** years of the reports, ascending */
  readonly years: readonly Year[];
  /** codes of the source, the most often named first */
  readonly forms: readonly string[];
  readonly profiles: readonly string[];
  readonly transit: readonly PlaceId[];
};

/** The identity of a route on the page: list, map and card use the same. */
export function routeId({ origin, destination }: Pick<Corridor, 'origin' | 'destination'>): string {
  return `${origin}-${destination}`;
}
