import { UNTOLD } from '../src/export/embed-code.ts';
import { folderOf } from '../src/state/url.ts';
import { escaped, type Stand } from './page-html.ts';
import { frameHeight } from '../src/shell/share/framing.ts';
import { addressIn, alternates, CARD_SIZE, oembedPath, wholePath, type Shown } from './page-head.ts';

/** A page and what is said of it. */
type Described = readonly [Stand, Shown];

/** What other sites read of this one, by file: the sitemap, the robots' rules, and for each figure how it is embedded. */
export function sharedFiles(cards: readonly Described[], site: string): ReadonlyMap<string, string> {
  const own = cards.filter(([stand]) => !stand.isEmbed && wholePath(stand) === stand.path);
  return new Map([
    ['sitemap.xml', sitemap(own, site)],
    ['robots.txt', `User-agent: *\nAllow: /\n\nSitemap: ${site}sitemap.xml\n`],
    ...own
      .filter(([{ page }]) => page !== 'data')
      .map((each) => [oembedPath(each[0].path), oembed(each, site)] as const)
  ]);
}

function sitemap(pages: readonly Described[], site: string): string {
  const entries = pages.map(([{ path, lang }, { version }]) => {
    const links = alternates(path, lang).map(
      ([each, at]) =>
        `<xhtml:link rel="alternate" hreflang="${each}" href="${escaped(addressIn(site, at))}"/>`
    );
    return `<url><loc>${escaped(addressIn(site, path))}</loc><lastmod>${version}</lastmod>${links.join('')}</url>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries,
    '</urlset>\n'
  ].join('\n');
}

/** pixels: a text column; how high a frame is in it is known of each figure */
const WIDTH = 760;

function oembed([stand, card]: Described, site: string): string {
  const src = embedAddress(stand, site);
  const [width, height] = [WIDTH, frameHeight(stand)];
  return `${JSON.stringify({
    version: '1.0',
    type: 'rich',
    provider_name: card.site,
    provider_url: site,
    title: card.title,
    cache_age: 86400,
    ...(card.picture === null
      ? {}
      : {
          thumbnail_url: site + card.picture,
          thumbnail_width: CARD_SIZE.width,
          thumbnail_height: CARD_SIZE.height
        }),
    width,
    height,
    html: `<iframe src="${escaped(src)}" title="${escaped(card.title)}" width="${width}" height="${height}" loading="lazy" ${UNTOLD[0]}="${UNTOLD[1]}" allow="fullscreen; clipboard-write; web-share"></iframe>`
  })}\n`;
}

/** Where the figure of a page stands for the frames of other sites. */
export function embedAddress({ page, place: [place], lang }: Stand, site: string): string {
  const own = place === undefined ? '' : `${place}/`;
  return `${site}embed/${folderOf(lang)}${page}/${own}`;
}
