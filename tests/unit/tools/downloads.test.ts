import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';

import { downloadSizes, madeDownloads } from '../../../tools/downloads.ts';

const made = madeDownloads('data');
const bytesOf = (name: string) => made.find(({ path }) => path === name)?.bytes ?? new Uint8Array();
const textOf = (name: string) => new TextDecoder().decode(bytesOf(name));
const raw = (path: string) => readFileSync(path);

type Described = {
  readonly version: string;
  readonly title: string;
  readonly resources: readonly {
    readonly path: string;
    readonly title: string;
    readonly mediatype: string;
  }[];
};
const described = JSON.parse(raw('data/datapackage.json').toString()) as Described;
const ARCHIVE = `tip-atlas-data_${described.version}.zip`;
const FOLDER = `tip-atlas-data_${described.version}/`;

describe('the whole data package as one file', () => {
  const entries = Object.entries(unzipSync(bytesOf(ARCHIVE)));

  test('holds every table and vocabulary that is described, and what goes with them, byte for byte', () => {
    const beside = ['datapackage.json', 'README.txt', 'CITATION.cff', 'DATA-NOTICE.md'];
    const expected = [...described.resources.map(({ path }) => path), ...beside];
    expect(entries.map(([name]) => name).sort()).toEqual(expected.map((path) => FOLDER + path).sort());
    for (const [name, bytes] of entries) {
      const path = name.slice(FOLDER.length);
      if (path === 'README.txt') continue;
      const from = ['CITATION.cff', 'DATA-NOTICE.md'].includes(path) ? path : `data/${path}`;
      expect(raw(from).equals(bytes), path).toBe(true);
    }
  });

  test('leaves out no table of the folder', () => {
    const tables = readdirSync('data').filter((name) => name.endsWith('.csv'));
    expect(tables.length).toBeGreaterThan(15);
    for (const table of tables) expect(entries.map(([name]) => name)).toContain(FOLDER + table);
  });

  test('has the same bytes whenever and wherever it is made', () => {
    const zone = process.env['TZ'];
    process.env['TZ'] = 'Asia/Karachi';
    const offset = new Date(2025, 3, 14).getTimezoneOffset();
    const again = madeDownloads('data').find(({ path }) => path === ARCHIVE)?.bytes;
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
    expect(Buffer.from(bytesOf(ARCHIVE)).equals(again ?? Buffer.from([]))).toBe(true);
    expect(offset).toBe(-300);
    // The day of the first entry, as the format writes it: seven bits of years since 1980, four of the month, five of the day.
    const day = new DataView(bytesOf(ARCHIVE).buffer).getUint16(12, true);
    const date = [(day >> 9) + 1980, (day >> 5) & 15, day & 31];
    expect(date).toEqual(described.version.split('-').map(Number));
  });
});

describe('the README', () => {
  const readme = textOf('README.txt');

  test('names every table with the number of its rows', () => {
    for (const name of readdirSync('data').filter((file) => file.endsWith('.csv'))) {
      const { data } = Papa.parse(raw(`data/${name}`).toString(), { header: true, skipEmptyLines: true });
      expect(readme).toContain(`${name}, ${data.length} rows\n`);
    }
  });

  test('says in both languages that detected victims are not how much trafficking there is', () => {
    const [english = '', urdu = ''] = readme.split('اردو');
    expect(english).toContain('not how much trafficking there is');
    expect(urdu).toContain('اسمگلنگ');
    expect(readme).toContain(`Data release of ${described.version}`);
    expect(readme).not.toMatch(/[\u2060\u2066-\u2069]/);
    expect(Math.max(...readme.split('\n').map((line) => line.length))).toBeLessThan(125);
  });
});

type Node = Readonly<Record<string, unknown>>;
const listOf = (node: Node, key: string) => (node[key] ?? []) as readonly Node[];
const valueOf = (node: Node, key: string) => (node[key] as Node | undefined)?.['@value'];
const idOf = (node: Node, key: string) => String((node[key] as Node | undefined)?.['@id']);

describe('the catalogue', () => {
  const catalog = JSON.parse(textOf('catalog.jsonld')) as Node;
  const sets = listOf(catalog, 'dcat:dataset');
  const inFolder = (path: string) => made.find((each) => each.path === path)?.bytes ?? raw(`data/${path}`);

  test('has a data set for each table that is described, under its title, and one for the whole', () => {
    const titles = sets.map((set) => valueOf(set, 'dct:title')).sort();
    expect(titles).toEqual([described.title, ...described.resources.map(({ title }) => title)].sort());
    const parts = listOf(sets[0] ?? {}, 'dct:hasPart').map((part) => part['@id']);
    expect(parts).toEqual(sets.slice(1).map((set) => set['@id']));
    for (const node of [catalog, ...sets]) {
      expect(valueOf(node, 'dct:issued')).toBe(described.version);
      expect(valueOf(node, 'dct:modified')).toBe(described.version);
      expect(valueOf(node, 'dct:description')).toContain('not how much trafficking there is');
      expect(idOf(node, 'dct:license')).toBe('DATA-NOTICE.md');
    }
  });

  test('leads to files that stand beside it, and tells their size and their sum', () => {
    const distributions = sets.flatMap((set) => listOf(set, 'dcat:distribution'));
    const addresses = distributions.map((each) => idOf(each, 'dcat:downloadURL'));
    expect(addresses.sort()).toEqual([ARCHIVE, ...described.resources.map(({ path }) => path)].sort());
    for (const each of distributions) {
      const bytes = inFolder(idOf(each, 'dcat:downloadURL'));
      expect(valueOf(each, 'dcat:byteSize')).toBe(String(bytes.length));
      expect(valueOf(each['spdx:checksum'] as Node, 'spdx:checksumValue')).toBe(
        createHash('sha256').update(bytes).digest('hex')
      );
      expect(idOf(each, 'dcat:mediaType')).toMatch(/\/(text\/csv|application\/zip)$/);
    }
  });

  test('covers the years that a table says, and calls nothing the world that is not', () => {
    const routes = sets.find((set) => set['@id'] === '#routes') ?? {};
    const years = Papa.parse<Record<string, string>>(raw('data/routes.csv').toString(), { header: true })
      .data.flatMap((row) => row['year'] ?? [])
      .sort();
    const period = routes['dct:temporal'] as Node;
    expect(valueOf(period, 'dcat:startDate')).toBe(years[0]);
    expect(valueOf(period, 'dcat:endDate')).toBe(years.at(-1));
    const world = sets.filter((set) => 'dct:spatial' in set).map((set) => set['@id']);
    expect(world).toContain('#routes');
    expect(world).not.toContain('#events');
    expect(world).not.toContain('#sources');
  });

  test('uses no word that its context does not explain', () => {
    const context = catalog['@context'] as Readonly<Record<string, string>>;
    const words = [...textOf('catalog.jsonld').matchAll(/"(\w+):\w+"/g)].map(([, prefix]) => prefix ?? '');
    expect([...new Set(words)].filter((prefix) => !(prefix in context))).toEqual([]);
    expect(words.length).toBeGreaterThan(100);
  });
});

test('the citation names the version of the data, and every file has its size', () => {
  const cited = raw('CITATION.cff').toString();
  expect(textOf('CITATION.cff')).toBe(cited);
  expect(/type: data\n[^]*?version: ['"]([^'"]+)['"]/.exec(cited)?.[1]).toBe(described.version);
  for (const key of ['cff-version: 1.2.0', 'message:', 'title:', 'authors:', 'license: MIT'])
    expect(
      cited.split('\n').some((line) => line.startsWith(key)),
      key
    ).toBe(true);
  const sizes = downloadSizes('data', made);
  expect(sizes['routes.csv']).toBe(raw('data/routes.csv').length);
  expect(sizes[ARCHIVE]).toBe(bytesOf(ARCHIVE).length);
  expect(sizes['DATA-NOTICE.md']).toBe(raw('DATA-NOTICE.md').length);
});
