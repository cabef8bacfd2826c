import { createHash } from 'node:crypto';

import { readCsv } from '../src/data/csv.ts';
import type { Download } from './downloads.ts';
import { mediaType } from './media-types.ts';

/** What the catalogue reads of `datapackage.json`. */
type Described = {
  readonly title: string;
  readonly description: string;
  readonly version: string;
  readonly licenses: readonly { readonly title: string }[];
  readonly sources: readonly { readonly path?: string }[];
  readonly resources: readonly Resource[];
};

type Resource = { readonly path: string; readonly title: string; readonly description?: string };

const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#'
};

const CAVEAT = 'Detected victims reflect detection effort and law, not how much trafficking there is.';

/** Columns that say when, each a year or a date that begins with one. */
const WHEN = ['year', 'date', 'start', 'end'];
/** Columns that say where. */
const WHERE = ['place', 'origin', 'destination'];

/** A table of more places than these is about the world. */
const MANY = 100;

/**
 * The DCAT catalogue of the data package as JSON-LD: a data set for each table and one for the whole, which `files` hold. All
 * addresses are relative to the catalogue itself, so it is true wherever the site stands.
 */
export function catalogText(json: unknown, files: readonly Download[]): string {
  const described = json as Described;
  const common = commonOf(described);
  const archive = files.find(({ path }) => path.endsWith('.zip'));
  const tables = described.resources.map((resource) => {
    const found = files.find(({ path }) => path === resource.path);
    if (!found) throw new Error(`${resource.path} is described and does not stand there`);
    return tableSet(resource, found, common);
  });
  const whole = {
    '@id': '#tip-atlas',
    '@type': 'dcat:Dataset',
    'dct:title': english(described.title),
    'dct:description': english(`${described.description} ${CAVEAT}`),
    ...common,
    ...coverage(files.filter(({ path }) => path.endsWith('.csv'))),
    'dct:source': described.sources.flatMap(({ path }) => (path === undefined ? [] : [link(path)])),
    'dct:hasPart': tables.map((table) => link(table['@id'])),
    'dcat:distribution': archive ? [distribution(archive, common)] : []
  };
  const catalog = {
    '@context': CONTEXT,
    '@id': '',
    '@type': 'dcat:Catalog',
    'dct:title': english('TIP Atlas'),
    'dct:description': english(`What can be downloaded from TIP Atlas. ${CAVEAT}`),
    'dct:language': 'en',
    ...common,
    'dcat:dataset': [whole, ...tables]
  };
  return `${JSON.stringify(catalog, null, 2)}\n`;
}

/** Who publishes, under which terms, and since when: the same of everything here. */
function commonOf({ version, licenses: [licence] }: Described) {
  const day = { '@type': 'xsd:date', '@value': version };
  return {
    'dct:publisher': { '@type': 'foaf:Agent', 'foaf:name': 'TIP Atlas contributors' },
    'dct:license': {
      '@id': 'DATA-NOTICE.md',
      '@type': 'dct:LicenseDocument',
      'rdfs:label': licence?.title ?? ''
    },
    'dct:issued': day,
    'dct:modified': day
  };
}

function tableSet({ path, title, description }: Resource, file: Download, common: object) {
  return {
    '@id': `#${path.replace(/\.csv$/, '')}`,
    '@type': 'dcat:Dataset',
    'dct:title': english(title),
    'dct:description': english([`${title}.`, description, CAVEAT].filter(Boolean).join(' ')),
    ...common,
    ...coverage([file]),
    'dcat:distribution': [distribution(file, common)]
  };
}

function distribution({ path, bytes }: Download, common: object) {
  const [type = ''] = mediaType(path).split(';');
  return {
    '@type': 'dcat:Distribution',
    'dct:title': english(path),
    ...common,
    'dcat:accessURL': link('./'),
    'dcat:downloadURL': link(path),
    'dcat:mediaType': link(`https://www.iana.org/assignments/media-types/${type}`),
    'dcat:byteSize': { '@type': 'xsd:nonNegativeInteger', '@value': String(bytes.length) },
    'spdx:checksum': {
      '@type': 'spdx:Checksum',
      'spdx:algorithm': link('spdx:checksumAlgorithm_sha256'),
      'spdx:checksumValue': {
        '@type': 'xsd:hexBinary',
        '@value': createHash('sha256').update(bytes).digest('hex')
      }
    }
  };
}

/** The years that the rows of these tables say, and whether they are about the world; neither where no column says so. */
function coverage(tables: readonly Download[]) {
  const years: string[] = [];
  const places = new Set<string>();
  for (const { path, bytes } of tables) {
    const { header, rows } = readCsv(new TextDecoder().decode(bytes), path);
    for (const row of rows) {
      header.forEach((name, at) => {
        if (WHERE.includes(name)) places.add(row[at] ?? '');
        if (WHEN.includes(name)) years.push(...(/^\d{4}/.exec(row[at] ?? '') ?? []));
      });
    }
  }
  years.sort();
  const year = (value: string | undefined) => ({ '@type': 'xsd:gYear', '@value': value });
  return {
    ...(years.length === 0
      ? {}
      : {
          'dct:temporal': {
            '@type': 'dct:PeriodOfTime',
            'dcat:startDate': year(years[0]),
            'dcat:endDate': year(years.at(-1))
          }
        }),
    ...(places.size > MANY ? { 'dct:spatial': { '@type': 'dct:Location', 'rdfs:label': 'World' } } : {})
  };
}

function english(text: string) {
  return { '@language': 'en', '@value': text };
}

function link(address: string) {
  return { '@id': address };
}
