import type { Language } from '../src/i18n/language.ts';
import type { Card } from '../src/prerender.ts';

/** What a page shows, as schema.org describes a dataset: JSON that may stand in HTML. */
export function datasetOf(card: Card, url: string, inLanguage: Language, site: string): string {
  return inHtml({
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    name: card.title.slice(0, 250),
    description: card.description,
    url,
    inLanguage,
    version: card.version,
    isAccessibleForFree: true,
    license: `${site}data/DATA-NOTICE.md`,
    creator: { '@type': 'Organization', name: card.site, url: site },
    includedInDataCatalog: { '@type': 'DataCatalog', name: card.site, url: `${site}data/` },
    ...(card.years === null ? {} : { temporalCoverage: `${card.years.from}/${card.years.to}` }),
    ...(card.sources.length === 0
      ? {}
      : {
          isBasedOn: card.sources.map(({ title, publisher, url: at, published }) => ({
            '@type': 'CreativeWork',
            name: title,
            url: at,
            ...(publisher === '' ? {} : { publisher: { '@type': 'Organization', name: publisher } }),
            ...(published === '' ? {} : { datePublished: published })
          }))
        }),
    distribution: card.tables.map((table) => ({
      '@type': 'DataDownload',
      name: table,
      encodingFormat: 'text/csv',
      contentUrl: `${site}data/${table}.csv`
    }))
  });
}

/** JSON without a character that could end the element it stands in. */
function inHtml(value: object): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
