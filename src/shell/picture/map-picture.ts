import { pngOf } from '../../export/picture/png.ts';
import { svgOf } from '../../export/picture/svg.ts';
import { plain } from '../../export/plain.ts';
import { routesInking } from '../../figure/routes/inked.ts';
import type { SlidePicture } from '../../figure/slide.ts';
import { outlinesAtHand } from '../../map/outlines-load.ts';
import type { Session } from '../../state/session.svelte.ts';
import { base64Of } from './base64.ts';
import { facesFor } from './faces.ts';
import { fineLand } from './land.ts';
import { familiesOf } from './page.ts';
import { wordsIn } from './words-in.ts';

/** The room of a slide below its title, px of the picture's own; the file is as many times larger as a good projector shows. */
const ROOM = { width: 1200, height: 520, em: 15 } as const;
const DENSE = 2;

/** The map of the routes of a view with its legend and the word on its boundaries, for a slide; `null` where there is nothing to draw. */
export async function mapPicture(session: Session): Promise<SlidePicture | null> {
  const { words } = session;
  await fineLand();
  const inks = routesInking.draw(session, ROOM, outlinesAtHand());
  if (!inks) return null;
  const said = [...routesInking.notes(session), routesInking.disclaimer?.(session) ?? ''].map(plain);
  const families = familiesOf(words);
  const [title = '', ...rest] = said;
  const page = { ...ROOM, inks, title, description: rest.join(' '), families, lang: words.lang };
  const faces = await facesFor(wordsIn(inks), `${families.text} ${families.headline}`);
  const size = { width: ROOM.width * DENSE, height: ROOM.height * DENSE };
  const png = await pngOf(svgOf({ ...page, printed: size }, faces), size);
  return {
    ...size,
    png: base64Of(await png.arrayBuffer()),
    alt: said.filter((each) => each !== '').join(' ')
  };
}
