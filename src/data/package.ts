import { InputError } from '../domain/issue.ts';
import { describeField, foreignKeys, type FieldDescriptor, type ForeignKey } from './package-field.ts';
import { TABLE_NAMES, TABLES, type TableName } from './schema.ts';
import { SOURCED_BY, SOURCES_OF_WHOLE } from './sourced.ts';
import type { Table } from './table.ts';

/** A vocabulary beside the tables: its path below `data/` and the names of its columns. */
export type Vocabulary = { readonly path: string; readonly fields: readonly string[] };

type Licence = { readonly name: string; readonly title: string };

type SourceDescriptor = { readonly title: string; readonly path?: string };

type Resource = {
  readonly name: string;
  readonly type: 'table';
  readonly path: string;
  readonly title: string;
  readonly description?: string;
  readonly format: string;
  readonly mediatype: string;
  readonly encoding: 'utf-8';
  readonly sources?: readonly SourceDescriptor[];
  readonly schema: {
    readonly $schema: string;
    readonly fields: readonly FieldDescriptor[];
    readonly primaryKey?: readonly string[];
    readonly foreignKeys?: readonly ForeignKey[];
    readonly missingValues: readonly string[];
  };
};

/** A whole `datapackage.json`, Data Package 2.0. */
export type DataPackage = {
  readonly $schema: string;
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly version: string;
  readonly licenses: readonly Licence[];
  readonly sources: readonly SourceDescriptor[];
  readonly resources: readonly Resource[];
};

/** What stands in files beside the tables that are no vocabularies. */
const TITLES: Readonly<Record<string, string>> = {
  'contributions-added': 'Contributions kept by hand: new ones, and those that replace an imported row'
};

const PROFILES = 'https://datapackage.org/profiles/2.0';

/**
 * The version of a package with this table of routes: the release date of the UNODC database, which ends the id of its
 * source. A table that names no release is an `InputError`.
 */
export function versionOf(routes: Table): string {
  const source = routes.columns['source']?.[0] ?? '';
  const date = /\d{4}-\d{2}-\d{2}$/.exec(source)?.[0];
  if (date !== undefined) return date;
  const expected = 'a source whose id ends in the date of its release';
  throw new InputError([
    { file: 'routes.csv', line: 2, column: 'source', expected, got: source === '' ? 'none' : source }
  ]);
}

/** Describes every table of the schema and every vocabulary; `sources` is the table of sources. */
export function describePackage(
  sources: Table,
  vocabularies: readonly Vocabulary[],
  version: string
): DataPackage {
  return {
    $schema: `${PROFILES}/datapackage.json`,
    name: 'tip-atlas',
    title: 'TIP Atlas: trafficking in persons on record',
    description:
      'Routes, yearly trends and partner contributions, aggregated from official files; every row leads back to its sources: its own, those of its table, or those of the rows that name it. A count is an integer, <5 (hidden, 0 to 4) or empty (not reported).',
    version,
    licenses: [
      { name: 'other-see-sources', title: "Each source's own terms: the licence column of sources.csv" }
    ],
    sources: (sources.columns['source'] ?? []).map((id) => describeSource(sources, id)),
    resources: [
      ...TABLE_NAMES.map((name) => describeTable(name, sources)),
      ...vocabularies.map(describeVocabulary)
    ]
  };
}

/** The text of `datapackage.json`: two spaces, a line break at the end. */
export function printPackage(described: DataPackage): string {
  return `${JSON.stringify(described, null, 2)}\n`;
}

function describeSource(sources: Table, id: string): SourceDescriptor {
  const at = (sources.columns['source'] ?? []).indexOf(id);
  const url = sources.columns['url']?.[at] ?? '';
  return { title: sources.columns['title']?.[at] ?? id, ...(url === '' ? {} : { path: url }) };
}

function describeTable(name: TableName, sources: Table): Resource {
  const { says, key, fields } = TABLES[name];
  const keys = foreignKeys(fields, name);
  const [whole, namer] = [SOURCES_OF_WHOLE[name], SOURCED_BY[name]];
  return {
    name,
    type: 'table',
    path: `${name}.csv`,
    title: says,
    ...(namer ? { description: `What a row says stands in the sources of the ${namer} that name it.` } : {}),
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    ...(whole ? { sources: whole.map((id) => describeSource(sources, id)) } : {}),
    schema: {
      $schema: `${PROFILES}/tableschema.json`,
      fields: fields.map(describeField),
      primaryKey: key,
      ...(keys.length > 0 ? { foreignKeys: keys } : {}),
      missingValues: ['']
    }
  };
}

function describeVocabulary({ path, fields }: Vocabulary): Resource {
  const stem = path.replace(/^.*\/|\.csv$/g, '');
  return {
    name: `labels-${stem}`,
    type: 'table',
    path,
    title: TITLES[stem] ?? `Words of the sources and what they mean here: ${stem}`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: {
      $schema: `${PROFILES}/tableschema.json`,
      fields: fields.map((name) => ({ name, type: 'string' })),
      missingValues: ['']
    }
  };
}
