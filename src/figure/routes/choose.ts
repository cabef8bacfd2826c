import { overlap } from '../../query/span.ts';
import type { Session } from '../../state/session.svelte.ts';
import type { Layer, View } from '../../state/view.ts';
import { recordOf, spanOf } from './ask.ts';
import { layerState } from './layer.ts';

/** A view of another layer of evidence: years that it may have no record of are let go, and so is what it cannot show. */
export function atLayer(layer: Layer, { dataset, view }: Session): Partial<View> {
  const there = { dataset, view: { ...view, layer, years: null } };
  const years = layerState(there) === 'ready' && view.years ? overlap(view.years, recordOf(there)) : null;
  return layer === 'documented'
    ? { layer, years, compare: null, least: 0, level: 'country', picture: 'map' }
    : { layer, years, compare: null };
}

/** Shows another layer of evidence whole. The button goes with the layer it leads away from; the focus goes to what it led to. */
export function showLayer(layer: Layer, session: Session): void {
  session.go({ ...atLayer(layer, session), years: null, map: null });
  document.getElementById('routes-list')?.focus();
}

/** A view that compares its last year with another one, or none. */
export function comparedWith(year: number | null, session: Session): Partial<View> {
  if (year === null) return { compare: null };
  const { to } = spanOf(session);
  return { compare: year, years: { from: to, to }, level: 'country', picture: 'map' };
}
