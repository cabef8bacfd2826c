import { InputError, type Issue } from '../domain/issue.ts';
import { AGES, DETECTED, FORMS, OFFENCES, SEXES, STAGES } from './glotip-codes.ts';
import type { GlotipRow } from './glotip-sheet.ts';
import type { Tallies } from './tallies.ts';

/** Rows by the table they are for. */
export type SortedRows = Readonly<
  Record<'victims' | 'routes' | 'repatriations' | 'justice', readonly GlotipRow[]>
>;

type Fate =
  | { readonly table: keyof SortedRows }
  | { readonly why: string }
  | { readonly fault: Omit<Issue, 'file' | 'line'> };

/** Sends every row to its table or to `dropped` with a reason; words the format never had are an `InputError`. */
export function sortRows(
  rows: readonly GlotipRow[],
  places: ReadonlySet<string>,
  dropped: Tallies,
  file: string
): SortedRows {
  const sorted: Record<keyof SortedRows, GlotipRow[]> = {
    victims: [],
    routes: [],
    repatriations: [],
    justice: []
  };
  const issues: Issue[] = [];
  for (const row of rows) {
    const fate = fateOf(row, places);
    if ('table' in fate) sorted[fate.table].push(row);
    else if ('why' in fate) dropped.add(fate.why, exampleOf(row));
    else issues.push({ file, line: row.line, ...fate.fault });
  }
  if (issues.length > 0) throw new InputError(issues);
  return sorted;
}

/** How a row is named in a report. */
export function exampleOf(row: GlotipRow): string {
  return `row ${row.line}: ${row.country === '' ? row.code : row.country} ${row.year} ${row.category}`.trim();
}

function fateOf(row: GlotipRow, places: ReadonlySet<string>): Fate {
  if (row.unit !== 'Counts') return { why: 'not a count of persons' };
  if (isQuestionnaireCode(row)) return { why: 'a code of the questionnaire instead of a value' };
  if (row.code === '') return { why: 'no ISO 3166 code' };
  if (!places.has(row.code)) {
    if (row.country === '') return { why: 'a group of countries' };
    return {
      fault: { column: 'Iso3_code', expected: 'a place of places.csv', got: `${row.code} (${row.country})` }
    };
  }
  if (!SEXES.has(row.sex))
    return { fault: { column: 'Sex', expected: [...SEXES.keys()].join(', '), got: row.sex } };
  if (!AGES.has(row.age))
    return { fault: { column: 'Age', expected: [...AGES.keys()].join(', '), got: row.age } };
  if (row.indicator === OFFENCES) return { why: 'offences, not persons' };
  if (row.indicator === DETECTED) return fateOfVictims(row);
  if (STAGES.has(row.indicator)) return fateOfPersons(row);
  const expected = [DETECTED, OFFENCES, ...STAGES.keys()].join(', ');
  return { fault: { column: 'Indicator', expected, got: row.indicator } };
}

/** The number is the code of the question with its letters gone: Q6.1_10s_2019 became 61102019. */
function isQuestionnaireCode(row: GlotipRow): boolean {
  return (
    /^Q\d+\.\d+_/.test(row.category) ||
    (row.value !== null && row.value >= 1_000_000 && /20\d\d$/.test(String(row.value)))
  );
}

function fateOfVictims(row: GlotipRow): Fate {
  const isWhole = row.sex === 'Total' && row.age === 'Total';
  switch (row.dimension) {
    case 'by citizenship':
      return isWhole ? { table: 'routes' } : { why: 'citizenship by sex or age: no table' };
    case 'by country of repatriation':
      // From 2017 on many countries name where their own nationals came back from, and the file does not say who does.
      if (row.year >= 2017) return { why: 'repatriated 2017 and later: the direction is not on record' };
      return isWhole ? { table: 'repatriations' } : { why: 'repatriation by sex or age: no table' };
    case 'Total':
    case 'by form of exploitation':
      if (FORMS.has(row.category)) return { table: 'victims' };
      return { fault: { column: 'Category', expected: [...FORMS.keys()].join(', '), got: row.category } };
    default:
      return { fault: { column: 'Dimension', expected: 'a known dimension of victims', got: row.dimension } };
  }
}

function fateOfPersons(row: GlotipRow): Fate {
  if (row.dimension === 'by citizenship') return { why: 'persons convicted by citizenship: no table' };
  if (row.dimension === 'by form of exploitation') return { why: 'persons convicted by form: no table' };
  if (row.dimension !== 'Total') {
    return { fault: { column: 'Dimension', expected: 'a known dimension of persons', got: row.dimension } };
  }
  const isAnyAge = row.age === 'Total' || (row.sex === 'Unknown' && row.age === 'Unknown');
  return isAnyAge ? { table: 'justice' } : { why: 'persons of justice by age: no table' };
}
