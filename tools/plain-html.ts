import { check as checkInEnglish } from '../src/i18n/en/check.ts';
import { missing as missingInEnglish } from '../src/i18n/en/missing.ts';
import { directionOf, LANGUAGE_NAMES, LANGUAGES, type Language } from '../src/i18n/language.ts';
import type { Message } from '../src/i18n/message.ts';
import { check as checkInUrdu } from '../src/i18n/ur/check.ts';
import { missing as missingInUrdu } from '../src/i18n/ur/missing.ts';
import { folderOf } from '../src/state/url.ts';
import { PAGES } from '../src/state/view.ts';
import { CONTENT_POLICY } from './content-policy.ts';
import { EMBED_FOLLOWING, NOT_FOUND } from './opening.ts';
import { escaped } from './page-html.ts';

const CHECK = { en: checkInEnglish, ur: checkInUrdu } as const;
const MISSING = { en: missingInEnglish, ur: missingInUrdu } as const;

/** Files that a plain page needs, below the root of the site, and the release of the data. */
export type Needs = {
  readonly script: string;
  readonly styles: readonly string[];
  /** the style that declares the faces of Urdu, where there is one */
  readonly face: string | null;
  readonly version: string;
};

/** The folder of the self-test in a language, below the root of the site. */
export function checkPath(lang: Language): string {
  return `embed/${folderOf(lang)}check/`;
}

/** The self-test of embeds in a language before its script runs: what it tests, and what it says where scripts are off. */
export function checkHtml(lang: Language, { script, styles, face, version }: Needs): string {
  const up = checkPath(lang).replaceAll(/[^/]+/g, '..');
  const say = (key: keyof typeof checkInEnglish) => {
    const said: Message = CHECK[lang][key];
    return escaped(typeof said === 'string' ? said : said.other);
  };
  const links = LANGUAGES.filter((each) => each !== lang).map(
    (each) =>
      `<a href="${up}${checkPath(each)}${folderOf(each) === '' ? `?lang=${each}` : ''}" lang="${each}" hreflang="${each}">` +
      `${LANGUAGE_NAMES[each]}</a>`
  );
  const content =
    `<h1>${say('title')}</h1><p>${say('intro')}</p><p class="links">${links.join(' ')}</p>` +
    `<h2>${say('tests')}</h2><p>${say('tests_list')}</p><noscript><p class="look">${say('off')}</p></noscript>`;
  const isUrdu = lang === 'ur' && face !== null;
  return page(
    { title: CHECK[lang].title, lang },
    // Who reads English pays for no face of Urdu: the script asks for it where a reader wants Urdu.
    `data-release="${escaped(version)}"${face === null || isUrdu ? '' : ` data-face="${up}${face}"`}`,
    [...styles, ...(isUrdu ? [face] : [])]
      .map((file) => `<link rel="stylesheet" href="${up}${file}">`)
      .join(''),
    `<main id="app">${section(lang, content)}</main><template data-later></template><script>${EMBED_FOLLOWING}</script>` +
      `<script type="module" crossorigin src="${up}${script}"></script>`
  );
}

/**
 * What a host gives where nothing stands at an address, in every language. It may be given at any depth, so its links lead from
 * the root of the host until the script has found the root of the site, and its style comes with the script.
 */
export function missingHtml({ styles }: Pick<Needs, 'styles'>): string {
  const parts = LANGUAGES.map((lang) => {
    const said = MISSING[lang];
    const links = PAGES.map((each) => `<a data-to="${each}/" href="/${each}/">${escaped(said[each])}</a>`);
    return section(
      lang,
      `<h1>${escaped(said.title)}</h1><p>${escaped(said.text)} <code dir="ltr"></code></p>` +
        `<p>${escaped(said.instead)}</p><p class="links">${links.join(' ')}</p>`
    );
  });
  return page(
    { title: MISSING.en.title, lang: 'en' },
    `data-styles="${styles.join(' ')}"`,
    '',
    `<main id="app">${parts.join('')}</main><script>${NOT_FOUND}</script>`
  );
}

function section(lang: Language, content: string): string {
  return `<section lang="${lang}" dir="${directionOf(lang)}">${content}</section>`;
}

type Headed = { readonly title: Message; readonly lang: Language };

function page({ title, lang }: Headed, root: string, head: string, body: string): string {
  return `<!doctype html>
<html lang="${lang}" dir="${directionOf(lang)}" ${root}>
<head>
<meta http-equiv="Content-Security-Policy" content="${escaped(CONTENT_POLICY)}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(typeof title === 'string' ? title : title.other)}</title>
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
${head}
</head>
<body>${body}</body>
</html>
`;
}
