import type { Issue } from '../domain/issue.ts';

/** Perpetrators' journeys (child sex tourism): they run the other way, so no route of victims. */
export const TOURISM = 4;

/** Type 11 stands in the file and not in its key. */
export const TYPE_WITHOUT_MEANING = 11;

const TYPES = 11;
const PROFILES = 5;

/** What a cell of codes holds, sorted, each once; `fault` says what is wrong with it. */
export type Codes = {
  readonly codes: readonly number[];
  readonly fault: Omit<Issue, 'file' | 'line'> | null;
};

/** Codes of `type of trafficking`, 1–10 as in the key, and 11. */
export function readTypes(text: string): Codes {
  return readCodes(text, TYPES, 'type of trafficking');
}

/** Codes of `victim profile`: 1 women, 2 men, 3 girls, 4 boys, 5 transgender. */
export function readProfiles(text: string): Codes {
  return readCodes(text, PROFILES, 'victim profile');
}

/** One cell is `3.4`: "3,4" that a spreadsheet took for a decimal. */
function readCodes(text: string, most: number, column: string): Codes {
  if (text === '') return { codes: [], fault: null };
  const codes = text.split(/[,.]/).map(Number);
  const isKnown = codes.every((code) => Number.isInteger(code) && code >= 1 && code <= most);
  if (!isKnown) return { codes: [], fault: { column, expected: `codes from 1 to ${most}`, got: text } };
  return { codes: [...new Set(codes)].sort((a, b) => a - b), fault: null };
}
