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
