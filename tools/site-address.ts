/** Where a build that knows no better says it stands: where `npm start` serves it. */
const HERE = 'http://localhost:4173/';

/**
 * The address of the site's root, ending in a slash: what other sites need whole, such as the picture of a shared link.
 * It is `SITE_URL`; throws where that is no address of a web page.
 */
export function siteAddress(given = process.env['SITE_URL']): string {
  if (given === undefined || given === '') return HERE;
  const url = URL.canParse(given) ? new URL(given) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '')
    throw new Error(
      `SITE_URL: expected the address of the site's root (https://example.org/atlas/), got ${given}`
    );
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

/** What whoever builds the site has to know before it goes out, or `null` where all is said. */
export function addressNotice(site: string): string | null {
  if (site !== HERE) return null;
  return `SITE_URL is not set: canonical links, share pictures, oEmbed and the sitemap say ${HERE}. Set it to the site's own address before you publish.`;
}
