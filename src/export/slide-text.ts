/** What XML has no place for: control characters, halves of letters, and what is no character at all. */
const NO_XML =
  // eslint-disable-next-line no-control-regex -- just those that XML has none for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\ud800-\udfff]/g;

const [LEFT, RIGHT] = ['\u200e', '\u200f'];

/** The first letter that has a direction, as a text of its own would take it. */
const FIRST_LETTER = /\p{L}/u;
const FROM_RIGHT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thaana}\p{Script=Syriac}\p{Script=Nko}]/u;

/**
 * A text as an office program takes it: without what XML has no place for, in one line, and with marks of direction that such
 * programs know. The page's own marks, which keep a number or a name from turning its neighbours round, are too young for them:
 * the older mark before and after does the same.
 */
export function slideText(text: string): string {
  const open: string[] = [];
  return text
    .replace(NO_XML, '')
    .replaceAll('\u2060', '')
    .replace(/[\s\u0085\u2028\u2029]+/g, ' ')
    .trim()
    .replace(/[\u2066-\u2069]/g, (mark, at: number, whole: string) => {
      if (mark === '\u2069') return open.pop() ?? '';
      const own = markOf(mark, whole.slice(at + 1));
      open.push(own);
      return own;
    });
}

function markOf(mark: string, rest: string): string {
  if (mark === '\u2066') return LEFT;
  if (mark === '\u2067') return RIGHT;
  return FROM_RIGHT.test(FIRST_LETTER.exec(rest)?.[0] ?? '') ? RIGHT : LEFT;
}

/** A text as it stands in XML. */
export function xmlText(text: string): string {
  const names: Readonly<Record<string, string>> = {
    '&': 'amp',
    '<': 'lt',
    '>': 'gt',
    '"': 'quot',
    "'": 'apos'
  };
  return slideText(text).replace(/[&<>"']/g, (sign) => `&${names[sign] ?? ''};`);
}

/** A text of at most so many characters; a longer one ends with three dots. */
export function clipped(text: string, most: number): string {
  const letters = [...text];
  return letters.length <= most
    ? text
    : `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}

/** An address as a reader sees it in one line: without what leads to the browser, and cut where it is long. */
export function shownAddress(link: string, most: number): string {
  return clipped(slideText(link).replace(/^https?:\/\//, ''), most);
}

/** An address that opens a page and nothing else; any other is none. */
export function safeAddress(link: string): string | null {
  const clean = slideText(link);
  return /^https?:\/\/[^\s"'<>\\]+$/i.test(clean) ? clean : null;
}
