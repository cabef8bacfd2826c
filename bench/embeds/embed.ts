import type { Size } from '../site.ts';

/** The embeds as the code of “Share” gives them for no view in particular: the picture of each stands in its HTML. */
export const EMBEDS = ['routes', 'trends', 'partners', 'country'] as const;

/** The width of the column that the code is made for, and a height that shows what a reader sees first. */
export const FRAME: Size = { width: 760, height: 640 };

/** What is written behind each row, so that it can be measured again. */
export const COMMAND = 'npm run build && npm run bench -- --only embeds';

/** Where an embed lives below the site. */
export function embedPath(figure: string): string {
  // A country has a frame of its own.
  return figure === 'country' ? '/embed/country/PAK/' : `/embed/${figure}/`;
}
