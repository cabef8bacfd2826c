/** Scripts that run from right to left and that a living language is written in. */
const RIGHT_TO_LEFT = ['Arab', 'Aran', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg'];

/** The writing direction of any language by its BCP 47 tag: that of the script its readers expect; left to right where the tag is none. */
export function directionOfTag(tag: string): 'ltr' | 'rtl' {
  try {
    return RIGHT_TO_LEFT.includes(new Intl.Locale(tag).maximize().script ?? '') ? 'rtl' : 'ltr';
  } catch {
    return 'ltr';
  }
}
