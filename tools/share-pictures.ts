import { renderAsync } from '@resvg/resvg-js';
import type { Language } from '../src/i18n/language.ts';
import type { PictureFaces } from './picture-faces.ts';

/** The family that a picture is set in where its own is not there. */
const FAMILIES: Readonly<Record<Language, string>> = { en: 'Hanken Grotesk', ur: 'Noto Naskh Arabic' };

/** A picture of a page as SVG, and the language of its words. */
export type SharePicture = { readonly svg: string; readonly lang: Language };

/** An SVG of the site's own as PNG, in the pixels that it says it has. */
export async function pngOf({ svg, lang }: SharePicture, faces: PictureFaces): Promise<Uint8Array> {
  const image = await renderAsync(inHundreds(svg), {
    font: { fontFiles: [...faces[lang]], loadSystemFonts: false, defaultFontFamily: FAMILIES[lang] }
  });
  return image.asPng();
}

/** The printer knows weights by the hundred, and takes any other for the weight of plain text. */
function inHundreds(svg: string): string {
  return svg.replace(
    /font-weight="(\d+)"/g,
    (_all, weight: string) => `font-weight="${Math.round(Number(weight) / 100) * 100}"`
  );
}

/** How many pictures are printed side by side: the printer has as many threads. */
const AT_ONCE = 4;

/** Each picture as PNG, by name. */
export async function pngsOf(
  pictures: ReadonlyMap<string, SharePicture>,
  faces: PictureFaces
): Promise<ReadonlyMap<string, Uint8Array>> {
  const made = new Map<string, Uint8Array>();
  const waiting = [...pictures];
  const print = async (): Promise<void> => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop())
      made.set(next[0], await pngOf(next[1], faces));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, print));
  return made;
}
