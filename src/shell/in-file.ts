/** What is asked for first in the address of one file: where a view stands below the root of the site. */
const AT = 'at';

/** Only to take paths apart. */
const ROOT = 'https://root.invalid/';

/**
 * The address of a path below the root of the site (`ur/trends/?place=PAK`) in one file, where only what follows the name may
 * differ: `tip-atlas.html?at=ur/trends/&place=PAK`.
 */
export function inFile(path: string, file: URL): string {
  const { pathname, search, hash } = new URL(path, ROOT);
  const at = pathname.slice(1);
  return `${file.href}?${AT}=${at}${search.replace('?', '&')}${hash}`;
}

/**
 * The path below the root of the site that the query of one file asks for, with what it asks for there; without a path where
 * the query does not begin with one. A key of the same name may follow, which belongs to the view.
 */
export function pathInFile(query: string): string {
  const [first = '', ...rest] = query.replace('?', '').split('&');
  const isAt = first.startsWith(`${AT}=`);
  const at = isAt ? (new URLSearchParams(first).get(AT) ?? '') : '';
  const asked = (isAt ? rest : [first, ...rest]).filter((part) => part !== '').join('&');
  return at.replace(/^\/+/, '') + (asked === '' ? '' : `?${asked}`);
}

/**
 * An address in one file as others can open it: on the public site, where the file knows that; else the file's name without the
 * folder, which says where somebody keeps it and is nobody else's business. `spell` writes the address of a site out on the way.
 */
export function outOfFile(address: string, site: string, spell: (whole: string) => string): string {
  const { pathname, search, hash } = new URL(address);
  const whole = spell(new URL(pathInFile(search) + hash, site === '' ? ROOT : site).href);
  if (site !== '') return whole;
  const name = new URL(pathname.replace(/^.*\//, ''), ROOT);
  return inFile(whole.slice(ROOT.length), name).slice(ROOT.length);
}
