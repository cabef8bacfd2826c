/** What XML has no place for: control characters, halves of letters, and what is no character at all. */
const NO_XML =
  // eslint-disable-next-line no-control-regex -- just those that XML has none for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const LEFT = '\u200e';
const RIGHT = '\u200f';

/** Keeps what is about it in one line, older than the page's own mark and in the fonts of office programs; it is nothing to see. */
const JOINED = '\ufeff';

/** The first letter that has a direction, as a text of its own would take it. */
const FIRST_LETTER = /\p{L}/u;
const FROM_RIGHT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thaana}\p{Script=Syriac}\p{Script=Nko}]/u;

/**
 * A text as an office program takes it: without what XML has no place for, in one line, and with marks of direction that such
 * programs know. The page's own marks, which keep a number or a name from turning its neighbours round, are too young for them:
 * older marks inside and outside do the same. Only languages that run from the right set them, so that is the way outside.
 */
export function slideText(text: string): string {
  const ways = [RIGHT];
  return text
    .replace(NO_XML, '')
    .replace(/–\u2060/g, `–${JOINED}`)
    .replaceAll('\u2060', '')
    .replace(/[ \t\n\r\u0085\u2028\u2029]+/g, ' ')
    .trim()
    .replace(/[\u2066-\u2069]/g, (mark, at: number, whole: string) => {
      const isEnd = mark === '\u2069';
      if (isEnd && ways.length === 1) return '';
      const inside = isEnd ? (ways.pop() ?? RIGHT) : markOf(mark, whole.slice(at + 1));
      const outside = ways.at(-1) ?? RIGHT;
      if (!isEnd) ways.push(inside);
      const [first, second] = isEnd ? [inside, outside] : [outside, inside];
      return first === second ? first : first + second;
    });
}

/** A text that runs as its own letters do, wherever it stands. */
export function apart(text: string): string {
  const letter = FIRST_LETTER.exec(text)?.[0];
  const isFromRight = letter === undefined ? text.includes(RIGHT) : FROM_RIGHT.test(letter);
  const mark = isFromRight ? RIGHT : LEFT;
  return text === '' ? '' : mark + text + mark;
}

/** Letters that show: marks of direction take no room. */
export function lengthOf(text: string): number {
  return Array.from(slideText(text).replace(/[\u200e\u200f\ufeff]/g, '')).length;
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

/** A text of at most so many letters that show; a longer one ends with three dots. */
export function clipped(text: string, most: number): string {
  if (lengthOf(text) <= most) return text;
  let shown = 0;
  const kept = Array.from(text).filter((letter) => /[\u200e\u200f\ufeff]/.test(letter) || ++shown < most);
  return `${kept.join('').trimEnd()}…`;
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
