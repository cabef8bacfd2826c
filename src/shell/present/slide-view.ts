import type { FigureSlide } from '../../domain/deck.ts';
import { readPath, readView } from '../../state/url.ts';
import type { View } from '../../state/view.ts';
import { EMBEDDED } from '../embedding.ts';

/** How a talk is dressed: what every slide has in common, whatever its address says. */
export type Dress = Pick<View, 'lang' | 'theme' | 'digits'>;

/** The view of an address of a deck, and what of it could not be read; `null` where it names no figure. */
export function viewAt(
  address: string,
  dress: Dress
): { readonly view: View; readonly ignored: readonly string[] } | null {
  const [path = '', query = ''] = address.replace(/^\/+/, '').split('?', 2);
  const [figure] = path.split('/');
  if (!EMBEDDED.some((each) => each === figure)) return null;
  const { view, ignored } = readView(readPath(path), query, dress.lang);
  return { view: { ...view, ...dress, table: false }, ignored };
}

/** The view of a slide at a build step; `null` where its address names no figure. */
export function viewOfSlide(slide: FigureSlide, step: number, dress: Dress): View | null {
  return viewAt(slide.at[step] ?? slide.at[0] ?? '', dress)?.view ?? null;
}
