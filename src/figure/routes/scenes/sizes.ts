import { IN_WORLD } from '../labels.ts';
import { SIZES, type MapSizes } from '../map-sizes.ts';
import { clearOf } from './clear.ts';

/** An em of the notes on a slide of 1080 lines, pixels. */
const EM = 24;

/**
 * How a map on a slide is drawn, in the measure of the slide: no word is smaller than its notes; on a small one the lines
 * have the widths of a page, which are about as wide for its height.
 */
export function mapSizes(em: number): MapSizes & { readonly clear: typeof clearOf } {
  const { stage } = SIZES;
  const part = em / EM;
  return {
    kind: part < 0.8 ? 'screen' : 'stage',
    labels: {
      ...stage.labels,
      place: em / IN_WORLD,
      focus: stage.labels.focus * part,
      off: stage.labels.off * part
    },
    clear: clearOf,
    buttons: { at: 'top', width: stage.buttons.width * part, height: stage.buttons.height * part }
  };
}
