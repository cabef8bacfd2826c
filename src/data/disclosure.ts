import { HIDDEN_MOST } from '../domain/count.ts';
import type { Issue } from '../domain/issue.ts';
import type { Table } from './table.ts';

/** The columns that count persons detected, repatriated or brought to justice, as their publisher lets them be known. */
const PERSONS: Readonly<Partial<Record<Table['name'], string>>> = {
  routes: 'victims',
  repatriations: 'victims',
  victims: 'victims',
  totals: 'victims',
  justice: 'persons'
};

/**
 * Every number of persons from 1 to 4: the publisher hides all of them as `<5`, so such a number can only have been
 * imputed, or taken from a finer source than the one named. [D1] [D37]
 */
export function disclosures(table: Table): readonly Issue[] {
  const column = PERSONS[table.name];
  if (column === undefined) return [];
  return (table.columns[column] ?? []).flatMap((text, row) => {
    const persons = Number(text);
    const isTelling = text !== '' && (persons < 0 || (persons > 0 && persons <= HIDDEN_MOST));
    const at = { file: `${table.name}.csv`, line: row + 2, column };
    return isTelling ? [{ ...at, expected: `0, <5, or more than ${HIDDEN_MOST} persons`, got: text }] : [];
  });
}
