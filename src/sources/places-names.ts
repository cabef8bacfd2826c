/** Short English names where the UN's is long or missing; all others are the UNTERM short name. */
export const SHORT_NAMES: ReadonlyMap<string, string> = new Map([
  ['BOL', 'Bolivia'],
  ['CIV', "Côte d'Ivoire"],
  ['COD', 'DR Congo'],
  ['FSM', 'Micronesia'],
  ['FLK', 'Falkland Islands (Malvinas)'],
  ['GBR', 'United Kingdom'],
  ['HKG', 'China, Hong Kong SAR'],
  ['IRN', 'Iran'],
  ['KOR', 'Republic of Korea'],
  ['LAO', 'Laos'],
  ['MAC', 'China, Macao SAR'],
  ['MDA', 'Moldova'],
  ['PRK', 'DPR Korea'],
  ['RUS', 'Russia'],
  ['SYR', 'Syria'],
  ['TZA', 'Tanzania'],
  ['USA', 'United States'],
  ['VEN', 'Venezuela']
]);

/** What a reader should know about a name or a status. */
export const PLACE_NOTES: ReadonlyMap<string, string> = new Map([
  ['ESH', 'Non-self-governing territory in the list of the United Nations'],
  [
    'FLK',
    'A dispute exists between the Governments of Argentina and the United Kingdom of Great Britain and Northern Ireland concerning sovereignty over the Falkland Islands (Malvinas)'
  ],
  ['PSE', 'Non-member observer State of the United Nations'],
  ['TWN', 'Name as in the sources; region of its geographic neighbours'],
  [
    'XKX',
    'References to Kosovo are understood in line with UN Security Council resolution 1244 (1999); XKX is no ISO 3166-1 code; region of its geographic neighbours'
  ],
  ['ZZZ', 'Stands for an origin the source does not give']
]);

/** A UN name without its trailing article and asterisks: "Gambia (the)", "Afghanistan (l')", "Niue **". */
export function withoutArticle(name: string): string {
  return name
    .replace(/\*/g, '')
    .trim()
    .replace(/\s*\((the|la|le|les|l'|l’|el|los|las)\)$/i, '')
    .trim();
}
