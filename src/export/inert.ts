const DIGITS = String.raw`(?:\p{Nd}+|\p{Nd}{1,3}(?:[,٬]\p{Nd}{3})+)(?:[.٫]\p{Nd}+)?(?:e[+\-]?\d+)?`;
/** A number, signed or not, as a share or not, or a range of two. A comma groups by three: `-1,2` is no number. */
const NUMBER = new RegExp(String.raw`^[+\-−]?${DIGITS}(?:–[+\-−]?${DIGITS})?\s?%?$`, 'iu');

/** What a spreadsheet overlooks at the beginning of a cell: spaces, marks that nobody sees, an empty Braille cell. */
const UNSEEN = String.raw`[\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]*`;
const BEGINS = String.raw`[=+\-−@＝＋－＠﹦﹢﹣﹫⁼⁺⁻]`;
const FORMULA = new RegExp(String.raw`^(?:${UNSEEN}${BEGINS}|[\t\r\n])`, 'u');

/** True where a spreadsheet that reads or edits the text might run it; a number is only a number. */
export function mightRun(text: string): boolean {
  return FORMULA.test(text) && !NUMBER.test(text.trim());
}

/**
 * What a program that takes a semicolon, a tab or a line break for the end of a cell would find after it: where commas are
 * decimal marks a spreadsheet does so, inside quotes too.
 */
const PARTS = /([;؛\t\r\n]+)/;

/** A text that no spreadsheet runs, as a cell or as the cells it may be torn into: an apostrophe stands before what might. */
export function inert(text: string): string {
  if (NUMBER.test(text)) return text;
  const [first = '', ...parts] = text.split(PARTS);
  const safe = parts.map((part, i) => (i % 2 === 1 && mightRun(part) ? `'${part}` : part)).join('');
  return `${mightRun(text) ? "'" : ''}${first}${safe}`;
}
