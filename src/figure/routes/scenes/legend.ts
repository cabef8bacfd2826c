import type { LegendTexts } from '../../../map/legend-texts.ts';
import type { MapKind } from '../../../map/scale.ts';
import type { Session } from '../../../state/session.svelte.ts';
import { sceneWords } from '../../scenes/say.ts';
import { hatchedIn } from '../hatched.ts';
import { legendOf } from '../legend.ts';
import { measureOf } from '../scene.ts';
import type { ShownRoute } from '../shown.ts';

/** The legend of a map on a slide: what its signs mean as far as it has them; a ring has its number beside it. */
export function legendOn(session: Session, drawn: readonly ShownRoute[], kind: MapKind): LegendTexts {
  const { title, lines, hidden, via, ...texts } = legendOf(session, drawn, measureOf(session, drawn, kind));
  const isWorld = session.view.place.length === 0;
  const hasHatch = texts.silent !== undefined && hatchedIn(session).length > 0;
  return {
    title,
    lines,
    // The smallest has its number in no legend of a slide: there is no room for what nobody can see from the last row.
    rings: isWorld ? texts.rings.filter(({ open }) => open !== true) : [],
    ...(hidden === undefined || isWorld ? {} : { hidden }),
    ...(via === undefined ? {} : { via }),
    ...(hasHatch ? { silent: sceneWords(session.words).say('scenes.routes.silent') } : {})
  };
}
