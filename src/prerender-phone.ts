import { OF_PHONE } from './figure/first-width.ts';

const MEASURED = '<div class="measured ';
const IDS = /\b(id|aria-labelledby)="([^"]+)"/g;

/** What would name a part elsewhere in the page, and is not told apart. */
const OTHERS = /\b(?:name|for|aria-(?:describedby|controls|owns))=|url\(#/;

/**
 * The HTML of a page in which each drawing that is made as wide as it stands is followed by the same drawing as wide as on a
 * phone: styles show one of the two (`Measured.svelte`), and `keepOne` leaves the first when it comes to life. Throws where
 * the two pages do not hold the same drawings.
 */
export function drawnForPhones(page: string, drawPhone: () => string): string {
  const wide = drawingsIn(page);
  const phone = wide.length > 0 ? drawPhone() : '';
  const narrow = drawingsIn(phone);
  if (wide.length !== narrow.length)
    throw new Error(`${wide.length} drawings on a page, and ${narrow.length} on a phone`);
  let at = 0;
  const parts = wide.flatMap(({ start, end }, i) => {
    const before = page.slice(at, start);
    at = end;
    const twin = narrow[i];
    return [
      before,
      fitting(page.slice(start, end), 'page'),
      twin ? fitting(apart(phone.slice(twin.start, twin.end)), 'phone') : ''
    ];
  });
  return [...parts, page.slice(at)].join('');
}

type Stretch = { readonly start: number; readonly end: number };

/** Where each measured drawing stands in the HTML; none stands in another. */
function drawingsIn(html: string): readonly Stretch[] {
  const found: Stretch[] = [];
  for (let start = html.indexOf(MEASURED); start >= 0; start = html.indexOf(MEASURED, start)) {
    const end = endOf(html, start);
    found.push({ start, end });
    start = end;
  }
  return found;
}

/** Where the element ends that begins at `start`. */
function endOf(html: string, start: number): number {
  const tags = /<div\b|<\/div>/g;
  tags.lastIndex = start;
  let depth = 0;
  for (let tag = tags.exec(html); tag; tag = tags.exec(html)) {
    depth += tag[0] === '</div>' ? -1 : 1;
    if (depth === 0) return tags.lastIndex;
  }
  throw new Error('a drawing that does not end');
}

function fitting(html: string, fits: 'page' | 'phone'): string {
  return html.replace('<div ', `<div data-fits="${fits}" `);
}

/** A copy that names its own parts, not those of the original; throws where it names any in a way that is not foreseen. */
function apart(html: string): string {
  const other = OTHERS.exec(html)?.[0];
  if (other !== undefined) throw new Error(`a drawing names its parts by ${other}`);
  return html.replaceAll(IDS, (_all, name: string, id: string) => `${name}="${id}${OF_PHONE}"`);
}
