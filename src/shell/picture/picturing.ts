import { pngOf } from '../../export/picture/png.ts';
import { PICTURE_SIZES, type PictureSize } from '../../export/picture/sizes.ts';
import { svgOf, type Face, type Page } from '../../export/picture/svg.ts';
import type { Figure } from '../../figure/figure.ts';
import type { Inking } from '../../figure/inked.ts';
import { outlinesAtHand } from '../../map/outlines-load.ts';
import type { Session } from '../../state/session.svelte.ts';
import { facesFor } from './faces.ts';
import { fineLand } from './land.ts';
import { pictureOf } from './page.ts';
import { wordsIn } from './words-in.ts';

export { PICTURE_SIZES, type PictureSize };

type Made = { readonly page: Page; readonly faces: readonly Face[] } | null;

/** The picture made last, for the sizes of one shape are one picture: what it was made of, all by identity. */
let last: { readonly of: readonly unknown[]; readonly made: Promise<Made> } | null = null;

/** Makes the picture of what is shown now as an SVG file; all that it needs comes with the click that asks for it. `null` where there is nothing to draw. */
export async function svgPicture(
  session: Session,
  figure: Figure,
  { size, link }: { readonly size: PictureSize; readonly link: string }
): Promise<string | null> {
  const shape = size.height / size.width;
  const of = [session.dataset, session.view, session.words, figure, shape, link];
  if (!last || of.some((each, i) => each !== last?.of[i]))
    last = { of, made: make(session, figure, shape, link) };
  const asked = last;
  try {
    const made = await asked.made;
    return made && svgOf({ ...made.page, printed: { width: size.width, height: size.height } }, made.faces);
  } catch (error) {
    // What did not come may come when it is asked for again.
    if (last === asked) last = null;
    throw error;
  }
}

async function make(session: Session, figure: Figure, shape: number, link: string): Promise<Made> {
  const [inking] = await Promise.all([loadInking(figure.id), figure.id === 'partners' ? null : fineLand()]);
  const page = pictureOf(session, figure, { inking, land: outlinesAtHand(), shape, link });
  return page && { page, faces: await facesFor(wordsIn(page.inks), familiesIn(page)) };
}

/** The same picture as a PNG of exactly these pixels. */
export function pngPicture(svg: string, size: PictureSize): Promise<Blob> {
  return pngOf(svg, size);
}

function familiesIn({ families }: Page): string {
  return `${families.text} ${families.headline}`;
}

async function loadInking(page: Figure['id']): Promise<Inking> {
  switch (page) {
    case 'routes':
      return (await import('../../figure/routes/inked.ts')).routesInking;
    case 'trends':
      return (await import('../../figure/trends/inked.ts')).trendsInking;
    case 'partners':
      return (await import('../../figure/partners/inked.ts')).partnersInking;
    case 'country':
      return (await import('../../figure/country/inked.ts')).countryInking;
    case 'data':
      throw new Error('the data page has no picture');
  }
}
