import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readCsv } from '../../../src/data/csv.ts';
import { TABLES } from '../../../src/data/schema.ts';
import { CONTRIBUTIONS_TEMPLATE } from '../../../src/data/template.ts';
import { ADDED } from '../../../src/sources/contributions-added.ts';
import { addRows } from '../../../tools/data-rows.ts';

const TODAY = '2026-11-29';
const TABLE = 'data/contributions.csv';
const columns = TABLES.contributions.fields.map(({ name }) => name);

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'rows-'));
  mkdirSync(join(root, 'data'));
  for (const name of Object.keys(TABLES)) {
    const isLong = ['victims', 'documented-routes', 'justice', 'population', 'tiers', 'grants'].includes(
      name
    );
    const text = readFileSync(`data/${name}.csv`, 'utf8');
    writeFileSync(
      join(root, `data/${name}.csv`),
      isLong ? text.split('\n').slice(0, 2).join('\n') + '\n' : text
    );
  }
  cpSync('data/labels', join(root, 'data/labels'), { recursive: true });
  cpSync('data/datapackage.json', join(root, 'data/datapackage.json'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const send = (text: string | Uint8Array, isReport = false) => {
  writeFileSync(join(root, 'sent.csv'), text);
  return addRows(join(root, 'sent.csv'), root, TODAY, isReport);
};
/** A row of the template, and what is said of it. */
const line = (cells: Readonly<Record<string, string>>, separator = ',') =>
  columns
    .map((column) => cells[column] ?? '')
    .map((cell) => (/[",;\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
    .join(separator);
const sheet = (...rows: readonly Readonly<Record<string, string>>[]) =>
  [columns.join(','), ...rows.map((row) => line(row)), ''].join('\n');
const GOOD = {
  contribution: 'eu-protect-border',
  partner: 'european-union',
  kind: 'financial',
  programme: 'protect',
  via: 'icmpd',
  amount: '1000000',
  currency: 'EUR',
  amount_status: 'published',
  basis: 'budget',
  start: '2023',
  end: '2026',
  part_of: 'eu-protect',
  note: 'Said on the page, "as planned"',
  source: 'eeas-protect',
  confirmed: '2026-11-01',
  confirmed_by: 'Programme office'
};
const faultsOf = (...rows: readonly Readonly<Record<string, string>>[]) =>
  send(sheet(...rows), true).lines.filter(
    (text) => text.startsWith('sent.csv:') && !text.includes('rows read')
  );

describe('a filled-in template', () => {
  it('has exactly the columns of the table, and no row', () => {
    const { header, rows } = readCsv(
      readFileSync(`docs/${CONTRIBUTIONS_TEMPLATE}`, 'utf8'),
      CONTRIBUTIONS_TEMPLATE
    );
    expect(header).toEqual(columns);
    expect(rows).toEqual([]);
    expect(readCsv(readFileSync(ADDED, 'utf8'), ADDED).header).toEqual(columns);
  });

  it('goes into the table and the file of added rows, sorted, and changes nothing a second time', () => {
    const before = read(TABLE);
    const first = send(sheet({ ...GOOD, contribution: 'zz-late', part_of: '', partner: 'unodc' }, GOOD));
    expect(first.isWhole).toBe(true);
    expect(first.lines).toContain('  adds eu-protect-border');
    const [table, added] = [read(TABLE), read(ADDED)];
    expect(table.split('\n').filter((text) => !before.includes(text))).toEqual([
      line(GOOD),
      line({ ...GOOD, contribution: 'zz-late', part_of: '', partner: 'unodc' })
    ]);
    expect(added).toBe(
      `${columns.join(',')}\n${line(GOOD)}\n${line({ ...GOOD, contribution: 'zz-late', part_of: '', partner: 'unodc' })}\n`
    );
    const ids = table
      .split('\n')
      .slice(1, -1)
      .map((text) => text.split(',')[0]);
    expect(ids).toEqual([...ids].sort());
    const second = send(sheet(GOOD));
    expect(second.lines).toContain('sent.csv: 1 rows read, 0 taken, 1 as they stand, 0 refused');
    expect([read(TABLE), read(ADDED)]).toEqual([table, added]);
  });

  it('corrects a row whole and says what changes; rows that are as they stand are not taken', () => {
    const rows = readCsv(read(TABLE), TABLE).rows.map((cells) =>
      Object.fromEntries(columns.map((name, at) => [name, cells[at] ?? '']))
    );
    const sent = rows.map((row) =>
      row['contribution'] === 'unvtf-bel-2019' ? { ...row, end: '2020', note: '' } : row
    );
    const { lines, isWhole } = send(sheet(...sent));
    expect(isWhole).toBe(true);
    expect(lines).toContain('  corrects unvtf-bel-2019: end nothing → 2020; note Announced → nothing');
    expect(read(ADDED).split('\n').slice(1)).toEqual([
      line(sent.find((row) => row['contribution'] === 'unvtf-bel-2019') ?? {}),
      ''
    ]);
    send(sheet({ ...sent.find((row) => row['contribution'] === 'unvtf-bel-2019'), end: '2021' }));
    expect(read(ADDED).split('\n')).toHaveLength(3);
    expect(read(TABLE)).toContain('2019,2021,,,unodc-2019-04-05,,');
  });

  it('refuses a change under an old confirmation, and keeps the one that stands where an older file comes again', () => {
    send(sheet(GOOD));
    expect(send(sheet({ ...GOOD, confirmed: '', confirmed_by: '' })).lines).toContain(
      'sent.csv: 1 rows read, 0 taken, 1 as they stand, 0 refused'
    );
    expect(read(TABLE)).toContain(line(GOOD));
    expect(faultsOf({ ...GOOD, end: '2029' })).toEqual([
      'sent.csv:2 confirmed: expected the day the row was confirmed as it is now, or nothing: end changed since, got 2026-11-01'
    ]);
    expect(send(sheet({ ...GOOD, end: '2025', confirmed: '2026-11-20' })).isWhole).toBe(true);
    expect(send(sheet({ ...GOOD, end: '2024', confirmed: '', confirmed_by: '' })).isWhole).toBe(true);
    expect(read(TABLE)).toContain(line({ ...GOOD, end: '2024', confirmed: '', confirmed_by: '' }));
  });

  it('refuses a name that another contribution has, and a contribution that has another name', () => {
    expect(faultsOf({ ...GOOD, contribution: 'evt2025-host-3' })[0]).toMatch(
      /^sent\.csv:2 contribution: expected a name of its own: evt2025-host-3 is a row with partner ilo, got/
    );
    expect(faultsOf(GOOD, { ...GOOD, contribution: 'again', note: 'otherwise said' })).toEqual([
      'sent.csv:3 contribution: expected a contribution that is not on record as eu-protect-border, got again'
    ]);
  });

  it('writes nothing where it is only to be checked', () => {
    const before = [read(TABLE), read(ADDED)];
    expect(send(sheet(GOOD), true).lines).toContain('nothing written');
    expect([read(TABLE), read(ADDED)]).toEqual(before);
  });

  it('keeps the good rows and refuses the bad ones, each with line and column', () => {
    const { lines, isWhole } = send(
      sheet({ ...GOOD, contribution: 'a', partner: 'undoc' }, GOOD, {
        ...GOOD,
        contribution: 'b',
        end: '2020'
      })
    );
    expect(isWhole).toBe(false);
    expect(lines.slice(0, 3)).toEqual([
      'sent.csv:2 partner: expected a partner of partners.csv (nearest: unodc; a new one is first a row of data/partners.csv), got undoc',
      'sent.csv:4 end: expected the start, 2023, or later, got 2020',
      'sent.csv: 3 rows read, 1 taken, 0 as they stand, 2 refused'
    ]);
    expect(read(TABLE)).toContain('eu-protect-border');
    expect(read(TABLE)).not.toMatch(/^[ab],/m);
  });

  it('says what is left to do where a source is in use no more', () => {
    const { lines } = send(
      sheet({
        contribution: 'unvtf-bel-2019',
        partner: 'belgium',
        kind: 'financial',
        programme: 'un-trust-fund',
        amount: '2000000',
        currency: 'EUR',
        amount_status: 'published',
        source: 'eeas-protect'
      })
    );
    expect(lines.at(-1)).toMatch(
      /^still to do: sources.csv:\d+ source: expected a source that some row uses, got unodc-2019-04-05$/
    );
  });
});

const DATE = 'a day there is, the year first, such as 2024, 2024-12 or 2024-12-31';
const OFFICE =
  'an office or a function such as Country Office Pakistan, and no name, address or number of a person';
const INERT = 'words that begin with a letter or a digit, for a spreadsheet would run this';

describe('what spreadsheets save', () => {
  const semicolons = `${columns.join(';')}\r\n${line({ ...GOOD, partner: ' european-union ', via: ' icmpd   unodc ' }, ';')}\r\n${';'.repeat(columns.length - 1)}\r\n\r\n`;

  it.each([
    ['a byte order mark and CRLF', `\uFEFF${sheet(GOOD).replaceAll('\n', '\r\n')}`],
    ['semicolons, spaces around cells, empty lines', semicolons.replace('icmpd   unodc', 'icmpd')],
    ['tabs', `${columns.join('\t')}\n${line(GOOD, '\t')}\n`],
    ['cells beyond the last column', `${columns.join(',')},,\n${line(GOOD)},,\n`],
    [
      'columns in another order',
      `${[...columns].reverse().join(',')}\n${[...columns]
        .reverse()
        .map((name) =>
          line(GOOD).includes('"') && name === 'note'
            ? '"Said on the page, ""as planned"""'
            : ((GOOD as Record<string, string>)[name] ?? '')
        )
        .join(',')}\n`
    ]
  ])('with %s is read right', (_, text) => {
    expect(send(text).isWhole).toBe(true);
    expect(read(ADDED)).toBe(`${columns.join(',')}\n${line(GOOD)}\n`);
  });

  it('keeps one space between several ids', () => {
    expect(send(semicolons).isWhole).toBe(true);
    expect(read(ADDED)).toContain(',icmpd unodc,');
  });

  it.each<readonly [string, string, string]>([
    ['start', '31/12/2024', DATE],
    ['start', '2024-13', DATE],
    ['start', '45657', DATE],
    ['amount', '1,000,000', 'digits only, such as 1000000 or 1000000.50: no separators, words or currency'],
    ['amount', 'USD 5m', 'digits only, such as 1000000 or 1000000.50: no separators, words or currency'],
    ['amount', '1000000,50', 'digits only, such as 1000000 or 1000000.50: no separators, words or currency'],
    ['amount', '1e6', 'digits only, such as 1000000 or 1000000.50: no separators, words or currency'],
    ['amount', '1.000', 'two decimals at most, for 1.000 may be one or a thousand'],
    ['via', 'icmpd, unodc', 'ids with one space between, such as unodc iom'],
    ['contribution', 'EU 2026', 'small letters, digits and hyphens, such as unodc-training-2026'],
    ['currency', 'usd', 'a code of ISO 4217 such as EUR'],
    ['kind', 'money', 'one of financial, hosting, implementing, in-kind'],
    ...['Ms Example', 'Muhammad Ali Khan', 'office@example.org', 'Office, +92 300 1234567'].map(
      (who) => ['confirmed_by', who, OFFICE] as const
    ),
    ...['=1+1', '+1', '-1', '@sum'].map((note) => ['note', note, INERT] as const)
  ])('is refused with a reason where %s is %s', (column, got, expected) => {
    const bad = { ...GOOD, contribution: 'bad', partner: 'unodc', part_of: '', [column]: got };
    expect(faultsOf(GOOD, bad)).toEqual([`sent.csv:3 ${column}: expected ${expected}, got ${got}`]);
  });

  it('is refused whole where it cannot be read: another encoding, columns that are not the template’s', () => {
    expect(() => send(new Uint8Array([0x63, 0xe9]))).toThrow('save the file again as "CSV UTF-8"');
    expect(() => send(sheet(GOOD).replace('amount_status', 'amount status'))).toThrow(
      'sent.csv:1 amount status: expected a column of the template (nearest: amount_status), got amount status'
    );
    expect(() => send('contribution,partner\n')).toThrow(
      'sent.csv:1 kind: expected one column kind, got none'
    );
  });

  it('is refused in one line where it is a workbook, or where its first line is not that of the template', () => {
    const said = (text: string | Uint8Array) => {
      try {
        send(text);
      } catch (error) {
        return String(error).split('\n');
      }
      return [];
    };
    const workbook = new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0x14, 0x00]);
    expect(said(workbook)).toEqual([
      'InputError: sent.csv: expected a CSV file: open the workbook in a spreadsheet and save it as "CSV UTF-8", got an Excel workbook or another spreadsheet'
    ]);
    expect(said('sep=;\n')).toEqual([
      `InputError: sent.csv:1: expected the first line of the template: ${columns.join(',')}, got sep=`
    ]);
  });

  it('is read whatever capitals its columns are named with', () => {
    const [first = '', ...rest] = sheet(GOOD).split('\n');
    const capitals = first.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
    expect(capitals).toContain('Amount_status');
    expect(send([capitals, ...rest].join('\n'), true)).toEqual(send(sheet(GOOD), true));
  });

  it('is refused by line where a row has too few cells or an id of an earlier line', () => {
    const { lines } = send(`${sheet(GOOD)}short,unodc\n${line({ ...GOOD, amount: '5' })}\n`);
    expect(lines.slice(0, 2)).toEqual([
      `sent.csv:3: expected ${columns.length} cells, got 2`,
      'sent.csv:4 contribution: expected an id of its own (line 2 has it), got eu-protect-border'
    ]);
  });
});

describe('rows beside those that stand', () => {
  it('are refused where they would leave a standing row in the wrong', () => {
    const [whole] = readCsv(read(TABLE), TABLE).rows.filter(([id]) => id === 'eu-protect');
    const row = Object.fromEntries(columns.map((name, at) => [name, whole?.[at] ?? '']));
    expect(faultsOf({ ...row, amount: '4000000' })).toEqual([
      'sent.csv:2 amount: expected for eu-protect-mrc, which stands: no more than its whole eu-protect, EUR 4000000, got EUR 5000000'
    ]);
    expect(faultsOf({ ...row, part_of: 'eu-protect-mrc' })).toEqual([
      'sent.csv:2 part_of: expected a whole that is no part of it, got eu-protect → eu-protect-mrc → eu-protect'
    ]);
  });

  it('fall with the whole that they were sent with, and stand with a good one', () => {
    const whole = {
      ...GOOD,
      contribution: 'new-whole',
      partner: 'norway',
      part_of: '',
      programme: 'gfems-fund',
      start: '2030',
      end: '2031'
    };
    const part = { ...whole, contribution: 'new-part', part_of: 'new-whole', amount: '5' };
    expect(faultsOf(part, whole)).toEqual([]);
    expect(faultsOf(part, { ...whole, currency: 'EURO' })).toEqual([
      expect.stringMatching(
        /^sent.csv:2 part_of: expected a contribution of contributions.csv \(nearest: .*of this file/
      ),
      'sent.csv:3 currency: expected a code of ISO 4217 such as EUR, got EURO'
    ]);
  });

  it('do not fall for a correction that is itself refused', () => {
    const fine = { ...GOOD, amount: '4000000', contribution: 'fine', partner: 'norway' };
    const [whole] = readCsv(read(TABLE), TABLE).rows.filter(([id]) => id === 'eu-protect');
    const row = Object.fromEntries(columns.map((name, at) => [name, whole?.[at] ?? '']));
    expect(faultsOf(fine, { ...row, amount: '3000000' })).toEqual([
      expect.stringContaining('sent.csv:3 amount')
    ]);
  });

  it('are not taken into a table that is itself unsound', () => {
    writeFileSync(
      join(root, TABLE),
      read(TABLE).replace(',commitment,,,2018,2028', ',commitment,,,2018,2008')
    );
    expect(() => send(sheet(GOOD))).toThrow(
      'contributions.csv:2 end: expected the start, 2018, or later, got 2008'
    );
  });
});

describe('the paper for officers', () => {
  const paper = readFileSync('docs/contributing-data.md', 'utf8');

  it('shows a row as it stands in the table, which the command reads and leaves alone', () => {
    const [, example = ''] = /```csv\n([^`]*)```/.exec(paper) ?? [];
    expect(example.split('\n')).toHaveLength(3);
    const { lines, isWhole } = send(example);
    expect([isWhole, lines[0]]).toEqual([true, 'sent.csv: 1 rows read, 0 taken, 1 as they stand, 0 refused']);
  });

  it('explains every column, and every value that a column may have', () => {
    const table = paper.split('\n').filter((text) => text.startsWith('| `'));
    for (const { name, oneOf = [] } of TABLES.contributions.fields) {
      const said = table.find((text) => text.split('|')[1]?.includes(`\`${name}\``));
      expect([name, said !== undefined]).toEqual([name, true]);
      for (const value of oneOf) expect(said).toContain(`\`${value}\``);
    }
  });

  it('names the columns of the tables in which a new partner, programme, event or source is a row', () => {
    for (const name of ['sources', 'partners', 'programmes', 'events'] as const)
      expect(paper).toContain(`\`${TABLES[name].fields.map((field) => field.name).join(',')}\``);
  });

  it('leads to the template', () => {
    expect(paper).toContain(`](${CONTRIBUTIONS_TEMPLATE})`);
  });
});
