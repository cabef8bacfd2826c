import type { Corridor } from '../domain/route.ts';
import type { RoutesAnswer } from './routes.ts';

/** Cross-border corridors by where they stand to the places in focus; each stands on one side only. */
export type Sides = {
  /** citizens of the places in focus, detected elsewhere */
  readonly out: readonly Corridor[];
  /** citizens of elsewhere, detected in the places in focus */
  readonly into: readonly Corridor[];
  /** citizens of one place in focus, detected in another */
  readonly among: readonly Corridor[];
};

/** Parts corridors by the places in focus: those between two places in focus are neither out nor in. */
export function sidesOf({ corridors, question }: RoutesAnswer): Sides {
  const focus = new Set(question.places ?? []);
  const side = ({ origin, destination }: Corridor): keyof Sides =>
    focus.has(origin) ? (focus.has(destination) ? 'among' : 'out') : 'into';
  const of = (wanted: keyof Sides) => corridors.crossBorder.filter((corridor) => side(corridor) === wanted);
  return { out: of('out'), into: of('into'), among: of('among') };
}
