import type { Year } from './year.ts';

/** An ISO 3166-1 alpha-3 code (`PAK`), or `ZZZ` where the origin of a victim is unknown. */
export type PlaceId = string & { readonly __kind: 'place' };

/** A place as every surface needs it: neutral name, UN region and subregion, and the point its label stands at. */
export type Place = {
  readonly id: PlaceId;
  readonly name: string;
  /** UN region code (M49), for example `142` for Asia. */
  readonly region: string;
  /** UN subregion code (M49), for example `034` for Southern Asia. */
  readonly subregion: string;
  readonly point: LngLat;
  readonly note: string;
};

/** How many persons lived in a place in the middle of a year. */
export type Inhabitants = { readonly place: PlaceId; readonly year: Year; readonly persons: number };

/** Longitude, then latitude, in degrees. */
export type LngLat = readonly [lng: number, lat: number];

/** The entry that stands for "origin unknown" in every table of routes. */
export const UNKNOWN_ORIGIN = 'ZZZ' as PlaceId;
