/** The shapes of the matrix: square for hosts, circle for money, triangle for help in kind; open for programmes. */
export type Shape = 'square' | 'square-open' | 'square-half' | 'circle' | 'circle-open' | 'triangle';

/** A shape as an SVG path in a box of 16 by 16, and how it is inked. */
export type PlacedShape = {
  readonly path: string;
  readonly ink: 'dark' | 'accent' | 'kind';
  readonly filled: boolean;
};

const SQUARE = 'M2.5 2.5h11v11h-11z';
const CIRCLE = 'M8 2.2a5.8 5.8 0 1 1 0 11.6a5.8 5.8 0 1 1 0 -11.6z';

const SHAPES: Readonly<Record<Shape, PlacedShape>> = {
  square: { path: SQUARE, ink: 'dark', filled: true },
  'square-open': { path: SQUARE, ink: 'dark', filled: false },
  'square-half': { path: `${SQUARE}M2.5 8h11M2.5 10h11M2.5 12h11`, ink: 'dark', filled: false },
  circle: { path: CIRCLE, ink: 'accent', filled: true },
  'circle-open': { path: CIRCLE, ink: 'accent', filled: false },
  triangle: { path: 'M8 2.2L14.4 13.4H1.6z', ink: 'kind', filled: false }
};

/** A shape's path and ink, in a box of 16 by 16. */
export function placeShape(shape: Shape): PlacedShape {
  return SHAPES[shape];
}
