/** The papers that one file carries, by their paths below the root: terms ask to go with every copy, and a reply needs no network. */
export const CARRIED_PAPERS: readonly string[] = [
  'licences.txt',
  'data/DATA-NOTICE.md',
  'data/CITATION.cff',
  'data/right-of-reply.md',
  'data/contributing-data.md',
  'data/contributions-template.csv'
];
