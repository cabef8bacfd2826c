import { LANGUAGES } from '../src/i18n/language.ts';
import type { Card } from '../src/prerender.ts';
import { folderOf } from '../src/state/url.ts';
import { datasetOf } from './dataset-json.ts';
import { escaped, type Stand } from './page-html.ts';

/** The open graph's names of the languages, which want a country with them. */
const LOCALES = { en: 'en_GB', ur: 'ur_PK' } as const;

/** The size of a share picture, pixels. */
export const CARD_SIZE = { width: 1200, height: 675 } as const;

/** The whole address of a page; `path` as `site-pages.ts` writes it. */
export function addressIn(site: string, path: string): string {
  return path === '' ? site : `${site}${path}/`;
}

/** The address of the page that an embed shows a part of, and of any other page its own. */
export function wholePath({ path, lang, isEmbed }: Pick<Stand, 'path' | 'lang' | 'isEmbed'>): string {
  const below = isEmbed ? path.replace(/^embed\//, '') : path;
  // The first page stands at two addresses; the shorter one is its own.
  const first = `${folderOf(lang)}routes`;
  return below === first ? folderOf(lang).slice(0, -1) : below;
}

/** The path of a page below the folder of its language; the first page is the folder itself. */
function belowFolder(path: string, lang: Stand['lang']): string {
  return path.slice(folderOf(lang).length);
}

/** The same page in each language, as paths; `x-default` is the one that asks the browser. */
export function alternates(
  path: string,
  lang: Stand['lang']
): readonly (readonly [lang: string, path: string])[] {
  const below = belowFolder(path, lang);
  const inLang = (each: Stand['lang']) =>
    below === '' ? folderOf(each).slice(0, -1) : folderOf(each) + below;
  return [...LANGUAGES.map((each) => [each, inLang(each)] as const), ['x-default', inLang('en')]];
}

/** The address of what describes a page to whoever embeds it, below the root. */
export function oembedPath(path: string): string {
  return `oembed/${path === '' ? 'index' : path}.json`;
}

/** What is said of a page, and the file of its picture below the root; `null` where it has none. */
export type Shown = Card & { readonly picture: string | null };

/** The file of the picture of a page where its link is shared, below the root; the first page of a language is the index of its folder. */
export function cardPath({ path, lang, isEmbed }: Pick<Stand, 'path' | 'lang' | 'isEmbed'>): string {
  const below = belowFolder(wholePath({ path, lang, isEmbed }), lang);
  return `og/${folderOf(lang)}${below === '' ? 'index' : below}.png`;
}

/** The page with its own title and description, and all that other sites ask of its head before they read on. */
export function withHead(html: string, stand: Stand, { picture, ...card }: Shown, site: string): string {
  const tags = headTags(stand, { ...card, picture }, site).map((tag) => `\n    ${tag}`);
  const whole = named(html, card);
  const bare = stand.isEmbed ? withoutTrimmings(whole) : whole;
  return bare.replace(/<meta name="viewport"[^>]*>/, (meta) => meta + tags.join(''));
}

/** The page of the talks with its title, and where it stands in each language; a talk is no dataset and has no picture. */
export function withTalkHead(
  html: string,
  { path, lang }: Stand,
  card: Pick<Card, 'title' | 'description' | 'site'>,
  site: string
): string {
  const tags = [
    `<link rel="canonical" href="${addressIn(site, path)}">`,
    ...alternates(path, lang).map(
      ([each, to]) => `<link rel="alternate" hreflang="${each}" href="${addressIn(site, to)}">`
    )
  ];
  return named(html, card).replace(
    /<meta name="viewport"[^>]*>/,
    (meta) => meta + tags.map((tag) => `\n    ${tag}`).join('')
  );
}

/** The page with its own title and description. */
function named(html: string, card: Pick<Card, 'title' | 'description' | 'site'>): string {
  return html
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escaped(`${card.title} · ${card.site}`)}</title>`)
    .replace(
      /(<meta\s+name="description"\s+content=")[^"]*/,
      (_match, before: string) => before + escaped(card.description)
    );
}

/** A frame shows neither description nor icon, and both are bytes before its picture; without any icon a browser asks for one. */
function withoutTrimmings(html: string): string {
  const end = html.indexOf('</head>');
  const head = html
    .slice(0, end)
    .replaceAll(
      /\s*(?:<!--[^]*?-->|<meta\s+name="description"[^>]*>|<link rel="(?:manifest|apple-touch-icon)"[^>]*>)/g,
      ''
    )
    .replace(/<link\s+rel="icon"[^>]*>/, '<link rel="icon" href="data:,">');
  return head + html.slice(end);
}

function headTags(stand: Stand, card: Shown, site: string): readonly string[] {
  const whole = wholePath(stand);
  const canonical = `<link rel="canonical" href="${addressIn(site, whole)}">`;
  // A frame is only looked at: what search engines and messengers want of it stands at the page itself.
  if (stand.isEmbed) return [canonical];
  return [
    ...(stand.page === 'data'
      ? []
      : [
          `<link rel="alternate" type="application/json+oembed" href="${site}${oembedPath(whole)}" title="${escaped(card.title)}">`
        ]),
    canonical,
    ...alternates(whole, stand.lang).map(
      ([lang, path]) => `<link rel="alternate" hreflang="${lang}" href="${addressIn(site, path)}">`
    ),
    ...openGraph(stand, card, site, whole),
    `<script type="application/ld+json">${datasetOf(card, addressIn(site, whole), stand.lang, site)}</script>`
  ];
}

function openGraph({ lang }: Stand, card: Shown, site: string, whole: string): readonly string[] {
  const said: readonly (readonly [property: string, content: string])[] = [
    ['og:type', 'website'],
    ['og:site_name', card.site],
    ['og:title', card.title],
    ['og:description', card.description],
    ['og:url', addressIn(site, whole)],
    ['og:locale', LOCALES[lang]]
  ];
  const pictured: typeof said =
    card.picture === null
      ? []
      : [
          ['og:image', site + card.picture],
          ['og:image:width', String(CARD_SIZE.width)],
          ['og:image:height', String(CARD_SIZE.height)],
          ['og:image:alt', card.title]
        ];
  const kind = card.picture === null ? 'summary' : 'summary_large_image';
  return [
    ...[...said, ...pictured].map(
      ([property, content]) => `<meta property="${property}" content="${escaped(content)}">`
    ),
    `<meta name="twitter:card" content="${kind}">`
  ];
}
