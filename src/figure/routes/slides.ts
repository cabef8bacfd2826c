import type { Session } from '../../state/session.svelte.ts';
import { tableSlide } from '../slide-table.ts';
import type { Slide, SlidePicture } from '../slide.ts';
import { caveats } from './caveats.ts';
import { routesSentence } from './sentence.ts';
import { sheet } from './sheet.ts';

/** What of a route stands on a slide, however the view tells it; the whole is in its table. */
const COLUMNS = [
  ...['origin', 'destination', 'state', 'least', 'most'],
  ...['earlier_least', 'earlier_most', 'later_least', 'later_most', 'mentions', 'forms', 'years']
];

/** The map as a picture where there is one, and the strongest routes as a table; a talk shows one of them. */
export function routesSlides(
  session: Session,
  picture: SlidePicture | null,
  scene: string | null = null
): readonly Slide[] {
  const { words } = session;
  const finding = routesSentence(session);
  const table = sheet(session);
  const hidden = caveats(session).filter((text) => text === words.say('caveat.hidden'));
  const list = (title: string) => {
    const slide = tableSlide(words, table, { title, keys: COLUMNS });
    return { ...slide, remarks: [...slide.remarks, ...hidden] };
  };
  if (picture === null) return [list(finding)];
  const map: Slide = {
    title: finding,
    body: { kind: 'picture', picture },
    alt: picture.alt,
    remarks: [...hidden, words.say('routes.disclaimer')]
  };
  return scene === null ? [map, list(table.caption)] : [map];
}
