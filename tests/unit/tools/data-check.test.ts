import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { printTable } from '../../../src/data/print.ts';
import { TABLE_NAMES, type TableName } from '../../../src/data/schema.ts';
import type { Row } from '../../../src/data/table.ts';
import type { Importer } from '../../../src/sources/importer.ts';
import { dataChecks, runChecks } from '../../../tools/data-checks.ts';
import { writePackage } from '../../../tools/data-package.ts';
import { readFolder } from '../../../tools/data-tables.ts';

const source = 'made-for-tests-2020-01-31';
const listed = [
  source,
  'worldbank-population',
  'datasets-country-codes',
  'gavinr-centroids',
  'natural-earth'
];

const ROWS: Readonly<Partial<Record<TableName, readonly Row[]>>> = {
  places: [
    { place: 'IND', name: 'India' },
    { place: 'PAK', name: 'Pakistan' }
  ],
  routes: [{ origin: 'PAK', destination: 'IND', year: 2020, victims: 7, hidden: 1, source }],
  partners: [{ partner: 'blue', name: 'Blue Union', short: 'Blue', type: 'igo' }],
  contributions: [
    {
      contribution: 'one',
      partner: 'blue',
      kind: 'hosting',
      event: 'day',
      via: 'blue',
      amount_status: 'not-published',
      source
    }
  ],
  events: [{ event: 'day', title: 'A day', date: '2025', source }],
  sources: listed.map((id) => ({ source: id, title: id, publisher: 'A', class: 'official', licence: 'PDDL' }))
};

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tip-atlas-'));
  mkdirSync(join(folder, 'labels'));
  writeFileSync(join(folder, 'labels', 'words.csv'), 'label,place\nInde,IND\nAsia,\n');
  for (const name of TABLE_NAMES) write(name, ROWS[name] ?? []);
  writePackage(folder);
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(name: TableName, rows: readonly Row[]): void {
  writeFileSync(join(folder, `${name}.csv`), printTable(name, rows));
}

async function check(importers: readonly Importer[] = [], sources?: string) {
  const lines: string[] = [];
  const broken = await runChecks(dataChecks(readFolder(folder), importers, sources), (line) =>
    lines.push(line)
  );
  return { broken, text: lines.join('\n') };
}

function importerOf(victims: number): Importer {
  const [row] = ROWS.routes ?? [];
  return {
    name: 'tiny',
    says: 'one route',
    files: ['tiny.csv'],
    writes: ['routes'],
    read: () =>
      Promise.resolve({
        drafts: [{ table: 'routes', rows: [{ ...row, victims }] }],
        report: { source: 'tiny', file: 'tiny.csv', read: 1, kept: 1, hidden: 0, dropped: [], notes: [] }
      })
  };
}

describe('data:check', () => {
  it('passes a sound folder and says so in one plain line', async () => {
    const { broken, text } = await check();
    expect(text).toMatch(/data: 12 checks passed, 0 failed$/);
    expect(broken).toBe(0);
  });

  it('finds rows out of order', async () => {
    writeFileSync(
      join(folder, 'places.csv'),
      'place,name,region,subregion,lon,lat,note\nPAK,Pakistan,,,,,\nIND,India,,,,,\n'
    );
    expect((await check()).text).toContain(
      'places.csv:2 place: expected rows in the order of their letters: this one after IND in line 3, got PAK'
    );
  });

  it('finds one row put at the wrong place by its own line, whether far above or far below it', async () => {
    const places = ['AFG', 'BGD', 'IND', 'NPL', 'PAK'].map((id) => `${id},Name,,,,,`);
    const put = async (row: string, at: number) => {
      const rows = ['place,name,region,subregion,lon,lat,note', ...places.toSpliced(at, 0, row), ''];
      writeFileSync(join(folder, 'places.csv'), rows.join('\n'));
      return (await check()).text.split('\n').filter((line) => line.includes('places.csv:'));
    };
    expect(await put('BEN,Name,,,,,', 5)).toEqual([
      '     places.csv:7 place: expected rows in the order of their letters: this one before BGD in line 3, got BEN'
    ]);
    const early =
      'places.csv:3 place: expected rows in the order of their letters: this one after PAK in line 7, got ZWE';
    expect(await put('ZWE,Name,,,,,', 1)).toEqual([`     ${early}`]);
    expect(await put('ZWE,Name,,,,,', 0)).toEqual([`     ${early.replace(':3', ':2')}`]);
  });

  it('finds an id that points nowhere, in a field of several too', async () => {
    const [row] = ROWS.contributions ?? [];
    write('contributions', [{ ...row, via: 'blue red' }]);
    expect((await check()).text).toContain(
      'contributions.csv:2 via: expected a partner of partners.csv, got red'
    );
  });

  it('finds a number of persons that the publisher would have hidden [D1]', async () => {
    const [row] = ROWS.routes ?? [];
    write('routes', [{ ...row, victims: 3 }]);
    expect((await check()).text).toContain(
      'routes.csv:2 victims: expected 0, <5, or more than 4 persons, got 3'
    );
  });

  it('finds a column beyond the schema, whatever stands in it [D37]', async () => {
    writeFileSync(join(folder, 'tiers.csv'), 'place,year,tier,source,name\n');
    expect((await check()).text).toContain(
      'tiers.csv:1 name: expected only place, year, tier, source, got name'
    );
  });

  it('finds a source that no row uses [D32]', async () => {
    write('sources', [...(ROWS.sources ?? []), { ...ROWS.sources?.[0], source: 'idle' }]);
    writePackage(folder);
    expect((await check()).text).toContain('expected a source that some row uses, got idle');
  });

  it('finds a partner that no contribution names [D32]', async () => {
    write('partners', [...(ROWS.partners ?? []), { ...ROWS.partners?.[0], partner: 'red' }]);
    expect((await check()).text).toContain(
      'partners.csv:3 partner: expected an id that contributions.csv names, got red'
    );
  });

  it('passes a sound reply, and finds what is wrong with one by its line [D44]', async () => {
    const reply = {
      reply: 'a',
      place: 'PAK',
      date: '2026',
      lang: 'en',
      author: 'A',
      text: 'One\ntwo',
      source
    };
    write('replies', [reply, { ...reply, reply: 'b', place: '', partner: 'blue' }]);
    expect((await check()).broken).toBe(0);
    write('replies', [reply, { ...reply, reply: 'b', partner: 'red', start: 2022, end: 2018 }]);
    const { text } = await check();
    expect(text).toContain('replies.csv:4 partner: expected a partner of partners.csv, got red');
    expect(text).toContain('replies.csv:4 place,partner: expected a place or a partner, one of the two');
    expect(text).toContain('replies.csv:4 end: expected 2022 or a later year, got 2018');
  });

  it('finds contributions that do not agree, by line, and who was named for a confirmation [D23] [D48]', async () => {
    const [row] = ROWS.contributions ?? [];
    write('contributions', [
      { ...row, part_of: 'two', note: 'One\ntwo' },
      { ...row, contribution: 'two', part_of: 'one', confirmed: '2999-01-01', confirmed_by: 'Ms Example' }
    ]);
    const { text } = await check();
    expect(text).toContain(
      'contributions.csv:2 part_of: expected a whole that is no part of it, got one → two → one'
    );
    expect(text).toContain(
      'contributions.csv:4 part_of: expected a whole that is no part of it, got two → one → two'
    );
    expect(text).toMatch(
      /contributions.csv:4 confirmed: expected \d{4}-\d\d-\d\d or earlier, got 2999-01-01/
    );
    expect(text).toContain('contributions.csv:4 confirmed_by: expected an office or a function');
  });

  it('finds programmes that are parts of each other, every one of them', async () => {
    const programme = { title: 'A', theme: 'wider', scope: 'a region' };
    write('programmes', [
      { ...programme, programme: 'a', parent: 'b' },
      { ...programme, programme: 'b', parent: 'a' },
      { ...programme, programme: 'c', parent: 'a' }
    ]);
    const { text } = await check();
    expect(text).toContain('programmes.csv:2 parent: expected a whole that is no part of it, got a → b → a');
    expect(text).toContain('programmes.csv:3 parent: expected a whole that is no part of it, got b → a → b');
    expect(text).not.toContain('programmes.csv:4 parent');
  });

  it('finds a table that is missing', async () => {
    rmSync(join(folder, 'tiers.csv'));
    expect((await check()).text).toContain('tiers.csv: expected the table, got no file');
  });

  it('finds a vocabulary that names a place of its own', async () => {
    writeFileSync(join(folder, 'labels', 'words.csv'), 'label,place\nInde,INX\n');
    expect((await check()).text).toContain(
      'labels/words.csv:2 place: expected a place of places.csv, got INX'
    );
  });

  it('finds a description that is not the one the schema gives', async () => {
    writeFileSync(join(folder, 'datapackage.json'), '{}\n');
    const { text } = await check();
    expect(text).toContain(
      'datapackage.json:1: expected {, got {}\n     npm run data -- package writes it anew'
    );
  });

  it('runs an importer again and finds the first line it would change', async () => {
    writeFileSync(join(folder, 'tiny.csv'), 'x\n');
    expect((await check([importerOf(7)], folder)).text).toContain(
      'ok   tiny writes routes again, byte for byte'
    );
    expect((await check([importerOf(8)], folder)).text).toContain('expected PAK,IND,2020,8,1');
  });

  it('says which official file is not there', async () => {
    expect((await check([importerOf(7)], folder)).text).toContain(
      'tiny.csv: expected a file for tiny, got none'
    );
  });
});
