import { landAtHand } from '../map/outlines-load.ts';
import type { Figure } from './figure.ts';
import { caveats, sources } from './country/caveats.ts';
import Page from './country/Page.svelte';
import { placeOf } from './country/place.ts';
import Record from './country/Record.svelte';
import { question, sentence } from './country/sentence.ts';

/** Everything on record about one country: routes both ways, years, persons, justice, partners, and what is missing. */
export const countryFigure: Figure = {
  id: 'country',
  layout: 'whole',
  question,
  sentence,
  caveats,
  sources,
  shown: (session) => ({ isPlace: (id) => id === placeOf(session) }),
  ready: ({ place }) => (place.length > 0 ? landAtHand() : Promise.resolve()),
  Drawing: Page,
  Panel: Record
};
