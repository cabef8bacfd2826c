import { InputError, type Issue } from '../domain/issue.ts';
import type { Row } from '../data/table.ts';
import type { Importer, Import, KeptTable, SourceFile } from './importer.ts';
import { placeIds } from './places-kept.ts';
import { fileAt, readRecords } from './records.ts';
import { Tallies } from './tallies.ts';

/** The first year of the UNODC data, so the first a rate can be asked for. */
const FIRST_YEAR = 2003;

const FILE = 'base/population_worldbank.csv';

/** Inhabitants by place and year, persons, from the World Bank's table. */
export const population: Importer = {
  name: 'population',
  says: 'inhabitants by place and year, World Bank',
  files: [FILE],
  writes: ['population'],
  read: (files, kept) => Promise.resolve().then(() => readPopulation(fileAt(files, 0, FILE), kept))
};

function readPopulation(file: SourceFile, kept: KeptTable): Import {
  const records = readRecords(file, ['Country Name', 'Country Code', 'Year', 'Value']);
  const places = placeIds(kept);
  const dropped = new Tallies();
  const issues: Issue[] = [];
  const rows: Row[] = [];
  for (const { line, cell } of records) {
    const [place, year, persons] = [cell('Country Code'), cell('Year'), cell('Value')];
    if (!/^[12]\d{3}$/.test(year)) {
      issues.push({ file: file.name, line, column: 'Year', expected: 'a year', got: year });
    } else if (!/^\d+(\.0+)?$/.test(persons)) {
      issues.push({ file: file.name, line, column: 'Value', expected: 'whole persons', got: persons });
    } else if (Number(year) < FIRST_YEAR) {
      dropped.add(`before ${FIRST_YEAR}`, year);
    } else if (!places.has(place)) {
      dropped.add('no place of places.csv: a sum of countries', `${place} ${cell('Country Name')}`);
    } else {
      rows.push({ place, year, population: Number(persons) });
    }
  }
  if (issues.length > 0) throw new InputError(issues);
  const report = {
    source: 'worldbank-population',
    file: file.name,
    read: records.length,
    kept: rows.length,
    hidden: 0,
    dropped: dropped.list(),
    notes: []
  };
  return { drafts: [{ table: 'population', rows }], report };
}
