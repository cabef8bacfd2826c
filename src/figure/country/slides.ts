import { hiddenOf } from '../../query/hidden.ts';
import type { Session } from '../../state/session.svelte.ts';
import { routesSlides } from '../routes/slides.ts';
import { sources as routesSources } from '../routes/sources.ts';
import { tableSlide } from '../slide-table.ts';
import type { Slide, SlidePicture } from '../slide.ts';
import { trendSlides } from '../trends/slides.ts';
import { aside } from './aside.ts';
import { missingTexts } from './missing.ts';
import { placeOf } from './place.ts';
import { sentence } from './sentence.ts';
import { sheet } from './sheet.ts';
import { partnersSlides } from './slides-partners.ts';
import { spanShown } from './span.ts';

/** The country's victims year by year, its routes, the contributions that name it, and what is not on record, which is all that a talk shows; without a country the list of them. */
export function countrySlides(
  session: Session,
  picture: SlidePicture | null,
  scene: string | null = null
): readonly Slide[] {
  const { words } = session;
  const place = placeOf(session);
  const title = sentence(session);
  if (place === null) return [tableSlide(words, sheet(session), { title })];
  const hasHidden = hiddenOf(session.dataset, place, spanShown(session)).hidden > 0;
  const missing: Slide = {
    title: words.say('country.missing'),
    body: { kind: 'list', items: missingTexts(session, place) },
    alt: '',
    remarks: hasHidden ? [words.say('caveat.hidden')] : []
  };
  if (scene !== null) return [missing];
  const one = aside(session);
  const [trend, ...rest] = trendSlides(one);
  return [
    ...(trend ? [{ ...trend, title }] : []),
    ...rest,
    ...routesSlides(one, picture).map((slide) => ({ ...slide, sources: routesSources(one) })),
    ...partnersSlides(one, place),
    missing
  ];
}
