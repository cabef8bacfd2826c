import { readFileSync, writeFileSync } from 'node:fs';

import { renderAsync } from '@resvg/resvg-js';

/** Pictures of the site for home screens, by file: their size in pixels, and how many of the mark's units they are wide. */
const ICONS = [
  ['icon-180.png', 180, 42.2],
  ['icon-192.png', 192, 42.2],
  ['icon-512.png', 512, 42.2],
  // A system may cut this one to a circle: what is outside of four fifths is lost.
  ['icon-512-maskable.png', 512, 50]
] as const;

/** The mark as it stands in the page: 32 units wide, its middle a little above its own. */
function markIn(html: string): string {
  const [, written = ''] = /data:image\/svg\+xml,(%3Csvg[^"]*)"/.exec(html) ?? [];
  return decodeURIComponent(written).replace(/^<svg[^>]*>|<\/svg>$/g, '');
}

const mark = markIn(readFileSync('index.html', 'utf8'));

// After a change of the mark: `npx tsx tools/icons.ts` draws it for home screens.
for (const [name, size, units] of ICONS) {
  const from = 16 - units / 2;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="${from} ${from} ${units} ${units}"><rect x="${from}" y="${from}" width="${units}" height="${units}" fill="#fcfbf8"/>${mark}</svg>`;
  writeFileSync(`public/${name}`, (await renderAsync(svg)).asPng());
}
