import type { Figure } from './figure.ts';
import { caveats, sources } from './trends/caveats.ts';
import Brief from './trends/Brief.svelte';
import Drawing from './trends/Drawing.svelte';
import { loadFurther } from './trends/further.ts';
import Panel from './trends/Panel.svelte';
import { question, sentence } from './trends/sentence.ts';
import { trendsShown } from './trends/shown.ts';

/** Detected victims a year: the world with and without one country, a region, or up to six countries. */
export const trendsFigure: Figure = {
  id: 'trends',
  question,
  sentence,
  caveats,
  sources,
  shown: trendsShown,
  // Who has scrolled already may look at what stands far down.
  ready: async () => {
    if (scrollY > 0) await loadFurther();
  },
  Drawing,
  Brief,
  Panel
};
