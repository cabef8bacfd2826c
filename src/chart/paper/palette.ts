/**
 * The light values of the tokens in `src/theme/tokens.css` and of the lines in `src/chart/trend/series.css`: what paper is
 * printed in, whatever theme its reader has chosen. A test holds them equal.
 */
export const PALETTE = {
  paper: '#fbfaf7',
  card: '#ffffff',
  sea: '#f3f4f2',
  land: '#e3dfd6',
  'land-2': '#d3cdc0',
  ink: '#18212c',
  'ink-2': '#4c5764',
  'ink-3': '#667180',
  accent: '#1b4b8a',
  'accent-2': '#0f3263',
  wash: '#e4ebf4',
  focus: '#f2a71b',
  'focus-wash': '#fbe8bf',
  'focus-ink': '#5a3600',
  'in-kind': '#8f4a00',
  'route-strong': '#1b4b8a',
  'route-middle': '#416ba4',
  'route-weak': '#5b7fb0',
  'route-hidden': '#5b7fb0',
  'route-ring': '#0f3263',
  'route-new': '#004f8c',
  'route-grown': '#0072a8',
  'route-same': '#59636f',
  'route-shrunk': '#a65a00',
  'route-ended': '#8a3f00',
  'route-unclear': '#765a80',
  'route-repatriated': '#006650',
  'route-documented': '#8a3f72',
  line: '#d8d4ca',
  'line-2': '#b9b4a8',
  control: '#8c887e',
  'grey-bar': '#838d99',
  hatch: '#ada799',
  'series-0': '#1b4b8a',
  'series-1': '#18212c',
  'series-2': '#00795a',
  'series-3': '#b34700',
  'series-4': '#95407a',
  'series-5': '#6f5a3a'
} as const;

/** A colour by its name among the tokens. */
export type Colour = keyof typeof PALETTE;

/** The colour of a line by its tone. */
export function seriesColour(tone: number): Colour {
  return SERIES[tone % SERIES.length] ?? 'series-0';
}

const SERIES = ['series-0', 'series-1', 'series-2', 'series-3', 'series-4', 'series-5'] as const;

/** Dashes and gaps of a line by its tone, px, as `series.css` has them. */
export const SERIES_DASHES: readonly (readonly number[] | null)[] = [
  null,
  null,
  [9, 3],
  [4, 2],
  [12, 3, 2, 3],
  [1.5, 3]
];
