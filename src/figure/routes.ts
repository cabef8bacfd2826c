import type { Shown } from '../query/replies.ts';
import type { Session } from '../state/session.svelte.ts';
import type { Figure } from './figure.ts';
import { landAtHand } from '../map/outlines-load.ts';
import { comparedYears, tellingOf } from './routes/ask.ts';
import { caveats } from './routes/caveats.ts';
import Picture from './routes/Picture.svelte';
import Panel from './routes/Panel.svelte';
import { question } from './routes/question.ts';
import { routesSentence } from './routes/sentence.ts';
import { sources } from './routes/sources.ts';

/** Between which countries: detected and returned victims (UNODC GLOTIP), and routes that reports name (US TIP Reports). */
export const routesFigure: Figure = {
  id: 'routes',
  question,
  sentence: routesSentence,
  caveats,
  sources,
  shown,
  layout: (session) =>
    session.view.picture === 'matrix' && tellingOf(session) === 'counted' ? 'whole' : 'two-thirds',
  ready: landAtHand,
  Drawing: Picture,
  Panel
};

/** Where two years are compared, these two and none between them. */
function shown(session: Session): Partial<Shown> {
  const compared = comparedYears(session);
  return compared ? { years: compared.map((year) => ({ from: year, to: year })) } : {};
}
