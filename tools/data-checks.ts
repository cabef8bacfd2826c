import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { readCsv } from '../src/data/csv.ts';
import { disclosures } from '../src/data/disclosure.ts';
import { shapeFaults } from '../src/data/package-shape.ts';
import { namedOfficers, namedPersons } from '../src/data/person.ts';
import { strayedSources, unsourced } from '../src/data/provenance.ts';
import { brokenReferences } from '../src/data/references.ts';
import { contributionFaults, programmeFaults } from '../src/data/sound-contributions.ts';
import { replyFaults } from '../src/data/sound-replies.ts';
import { TABLES } from '../src/data/schema.ts';
import { InputError, issueText, type Issue } from '../src/domain/issue.ts';
import type { Importer } from '../src/sources/importer.ts';
import { byteFaults, firstDifference } from './data-bytes.ts';
import { packageText } from './data-package.ts';
import { rerunFaults } from './data-rerun.ts';
import { latestDay, type Folder } from './data-tables.ts';

/** How many addresses of one broken promise are printed before the rest is counted. */
const SHOWN = 20;

/** One promise about the data: what it promises, every place where it is broken, and the command that mends it. */
export type Check = {
  readonly says: string;
  readonly mend?: string;
  faults(): readonly Issue[] | Promise<readonly Issue[]>;
};

/** Every promise about a folder of tables; with a folder of sources also that each importer makes the same bytes again. */
export function dataChecks(
  folder: Folder,
  importers: readonly Importer[],
  sources?: string
): readonly Check[] {
  const tables = [...folder.tables.values()];
  const rows = tables.reduce((sum, table) => sum + table.length, 0);
  return [
    { says: `every table parses (${tables.length} tables, ${rows} rows)`, faults: () => folder.issues },
    {
      says: 'every table is sorted, keyed and printed as it would be written',
      faults: () => tables.flatMap((table) => byteFaults(table, folder.texts.get(table.name)))
    },
    {
      says: 'every id is found where it points',
      faults: () => tables.flatMap((table) => brokenReferences(table, folder.tables))
    },
    {
      says: 'every source used is listed, every source listed is used',
      faults: () => strayedSources(folder.tables)
    },
    {
      says: "every row leads back to a source: its own, its table's, or that of the rows that name it",
      faults: () => unsourced(Object.values(TABLES), folder.tables)
    },
    {
      says: 'no number of persons from 1 to 4 stands in any cell',
      faults: () => tables.flatMap(disclosures)
    },
    {
      says: 'no recipient of a grant is a person by title',
      faults: () => tables.flatMap(namedPersons)
    },
    {
      says: 'no contribution was confirmed by a person by name',
      faults: () => tables.flatMap(namedOfficers)
    },
    {
      says: 'every contribution agrees with itself, its whole and the other parts, and nothing is a part of itself',
      faults: () => unsoundContributions(folder)
    },
    {
      says: 'every reply is about one place or one partner, and its years, language and words can be read',
      faults: () =>
        tables
          .filter(({ name }) => name === 'replies')
          .flatMap((table) => replyFaults(table).map(({ issue }) => issue))
    },
    { says: 'every place of every vocabulary is a place of places.csv', faults: () => strayedLabels(folder) },
    {
      says: 'datapackage.json is what the schema describes, in the shape of Data Package 2',
      mend: 'npm run data -- package writes it anew',
      faults: () => packageFaults(folder)
    },
    ...(sources === undefined ? [] : importers.map((importer) => rerun(importer, sources, folder)))
  ];
}

/** Runs every check, says one line about each, and returns how many promises are broken. */
export async function runChecks(checks: readonly Check[], say: (line: string) => void): Promise<number> {
  let broken = 0;
  for (const check of checks) {
    const issues = await check.faults();
    say(`${issues.length === 0 ? 'ok  ' : 'FAIL'} ${check.says}`);
    for (const issue of issues.slice(0, SHOWN)) say(`     ${issueText(issue)}`);
    if (issues.length > SHOWN) say(`     and ${issues.length - SHOWN} more`);
    if (issues.length > 0 && check.mend !== undefined) say(`     ${check.mend}`);
    if (issues.length > 0) broken += 1;
  }
  say(`data: ${checks.length - broken} checks passed, ${broken} failed`);
  return broken;
}

function unsoundContributions({ tables }: Folder): readonly Issue[] {
  const programmes = tables.get('programmes');
  return [
    ...(programmes ? programmeFaults(programmes) : []),
    ...contributionFaults(Object.fromEntries(tables), latestDay())
  ].map(({ issue }) => issue);
}

function rerun(importer: Importer, sources: string, folder: Folder): Check {
  return {
    says: `${importer.name} writes ${importer.writes.join(', ')} again, byte for byte`,
    faults: () => rerunFaults(importer, sources, folder.path, textsByFile(folder))
  };
}

function textsByFile(folder: Folder): ReadonlyMap<string, string> {
  return new Map([...folder.texts].map(([name, text]) => [`${name}.csv`, text]));
}

function strayedLabels(folder: Folder): readonly Issue[] {
  const labels = join(folder.path, 'labels');
  if (!existsSync(labels)) return [];
  const known = new Set(folder.tables.get('places')?.columns['place'] ?? []);
  return readdirSync(labels).flatMap((name) => {
    const file = `labels/${name}`;
    if (!name.endsWith('.csv')) return [{ file, expected: 'a CSV vocabulary', got: name }];
    const { header, rows, lines } = readCsv(readFileSync(join(labels, name), 'utf8'), file);
    const at = header.indexOf('place');
    return rows.flatMap((row, index) => {
      const place = at === -1 ? '' : (row[at] ?? '');
      if (place === '' || known.has(place)) return [];
      return [
        { file, line: lines[index] ?? 0, column: 'place', expected: 'a place of places.csv', got: place }
      ];
    });
  });
}

function packageFaults(folder: Folder): readonly Issue[] {
  const file = 'datapackage.json';
  const path = join(folder.path, file);
  if (!existsSync(path)) return [{ file, expected: 'the description of the package', got: 'no file' }];
  const text = readFileSync(path, 'utf8');
  try {
    const described = packageText(folder.path);
    return text === described ? shapeFaults(JSON.parse(text)) : [firstDifference(file, described, text)];
  } catch (error) {
    if (error instanceof InputError) return error.issues;
    throw error;
  }
}
