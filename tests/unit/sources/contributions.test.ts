import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import type { TableName } from '../../../src/data/schema.ts';
import type { Table } from '../../../src/data/table.ts';
import { contributions } from '../../../src/sources/contributions.ts';
import { CONTRIBUTION_COLUMNS } from '../../../src/sources/contributions-added.ts';
import { COLUMNS } from '../../../src/sources/contributions-row.ts';
import type { SourceFile } from '../../../src/sources/importer.ts';

const WORDS = `column,words,means,note
partner,Blue Union,blue,
partner,Helpers,helpers,
kind,financial,financial,
programme,Guard,guard,
programme,Guard - part,guard,
implementer,Helpers; others,helpers,
beneficiary,PAK,PAK,
amount_status,published,published,
amount_status,not_published,not-published,
amount_basis,about,,
status_of_basis,about,approximate,
theme,TIP,trafficking,
`;
const REMARKS = `contribution,part_of,quantity,unit,note,confirmed,confirmed_by
whole,,,,All of it,2026-03-01,Programme office
part,whole,,,A part,,
`;
const ADDED = `${CONTRIBUTION_COLUMNS.join(',')}\n`;
const WHOLE =
  'whole,Blue Union,,financial,Guard,Helpers; others,PAK,900,EUR,published,about,2023,2026,TIP,https://a.example,press';
const PART =
  'part,Blue Union,,financial,Guard - part,,PAK,,EUR,not_published,,2023,,TIP,https://a.example,press';

const KEPT: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  partners: { partner: ['blue', 'helpers'], place: ['', ''] },
  programmes: { programme: ['guard'], theme: ['trafficking'], places: ['PAK'] },
  events: { event: [], place: [] },
  sources: { source: ['a'], url: ['https://a.example'], class: ['press'] }
};

function kept(name: TableName): Table {
  const columns = KEPT[name] ?? {};
  return { name, columns, length: Object.values(columns)[0]?.length ?? 0 };
}

function file(name: string, text: string): SourceFile {
  return { name, bytes: new TextEncoder().encode(text) };
}

function read(...rows: readonly string[]) {
  return readWith('', ...rows);
}

function readWith(added: string, ...rows: readonly string[]) {
  const table = `${[COLUMNS.join(','), ...rows].join('\n')}\n`;
  return contributions.read(
    [
      file('read.csv', table),
      file('words.csv', WORDS),
      file('remarks.csv', REMARKS),
      file('added.csv', `${ADDED}${added}`)
    ],
    kept
  );
}

describe('contributions', () => {
  it('reads every row into the ids of the kept tables', async () => {
    const { drafts, report } = await read(WHOLE, PART);
    expect(drafts[0]?.rows[0]).toMatchObject({
      partner: 'blue',
      programme: 'guard',
      via: 'helpers',
      source: 'a'
    });
    expect(report).toMatchObject({ read: 2, kept: 2, hidden: 0, dropped: [] });
  });

  it('says how firm an amount is and leaves the kind of money empty where no one said it', async () => {
    const { drafts } = await read(WHOLE, PART);
    expect(drafts[0]?.rows[0]).toMatchObject({
      amount: '900',
      currency: 'EUR',
      amount_status: 'approximate',
      basis: ''
    });
  });

  it('keeps an amount that was not published empty, with no currency and never a zero [D24] [D38]', async () => {
    const { drafts } = await read(WHOLE, PART);
    expect(drafts[0]?.rows[1]).toMatchObject({ amount: '', currency: '', amount_status: 'not-published' });
  });

  it('marks a part as a part of its whole [D23]', async () => {
    const { drafts } = await read(WHOLE, PART);
    expect(drafts[0]?.rows.map((row) => row['part_of'])).toEqual(['', 'whole']);
  });

  it('stops at an unknown partner and names the nearest one [D36]', async () => {
    await expect(read(WHOLE.replace('Blue Union', 'Blue Onion'), PART)).rejects.toThrow(
      'read.csv:2 partner: expected a known partner (nearest: Blue Union), got Blue Onion'
    );
  });

  it.each([
    ['programme', WHOLE.replace('Guard', 'Gard'), 'expected a known programme (nearest: Guard), got Gard'],
    [
      'status',
      WHOLE.replace('published', 'publisht'),
      'expected a known amount_status (nearest: published), got publisht'
    ],
    [
      'page',
      WHOLE.replace('a.example', 'b.example'),
      'expected an address of sources.csv, got https://b.example'
    ],
    ['amount', WHOLE.replace('900', ''), 'expected the amount that was published, got nothing'],
    ['home country', WHOLE.replace('Union,,', 'Union,PAK,'), 'partner_iso3: expected nothing, got PAK']
  ])('stops at a row whose %s is not known or does not agree', async (_, row, fault) => {
    await expect(read(row, PART)).rejects.toThrow(fault);
  });

  it('stops where a part stands without its whole', async () => {
    await expect(read(PART)).rejects.toThrow('expected a row whole, got none');
  });

  it('says who confirmed a row where somebody has', async () => {
    const { drafts } = await read(WHOLE, PART);
    expect(drafts[0]?.rows.map((row) => [row['confirmed'], row['confirmed_by']])).toEqual([
      ['2026-03-01', 'Programme office'],
      ['', '']
    ]);
  });

  it('gives the place of a row whole to the one that is kept in the repository, and says so', async () => {
    const { drafts, report } = await readWith(
      'whole,blue,financial,guard,,,1000,EUR,published,pledge,,,2024,,,,a,,\n' +
        'new,helpers,implementing,guard,,,,,not-published,,,,2025,,whole,,a,,\n',
      WHOLE,
      PART
    );
    const rows = new Map(drafts[0]?.rows.map((row) => [row['contribution'], row]));
    expect([...rows.keys()].sort()).toEqual(['new', 'part', 'whole']);
    expect(rows.get('whole')).toMatchObject({ amount: '1000', via: '', end: '', note: '', confirmed: '' });
    expect(report).toMatchObject({ read: 4, kept: 3, dropped: [{ rows: 1, examples: ['whole'] }] });
    expect(report.dropped[0]?.why).toContain('takes its place');
    expect(report.notes.find(({ why }) => why.includes('only'))).toMatchObject({
      rows: 1,
      examples: ['new']
    });
  });

  it('stops where the rows together cannot be, with the file and line of each', async () => {
    await expect(
      readWith('new,red,financial,guard,,,1000,EUR,published,,,,2025,,whole,,a,,\n', WHOLE, PART)
    ).rejects.toThrow(
      'added.csv:2 partner: expected a partner of partners.csv, got red\n' +
        'added.csv:2 amount: expected no more than its whole whole, EUR 900, got EUR 1000'
    );
    await expect(read(WHOLE.replace('2023,2026', '2023,2020'), PART)).rejects.toThrow(
      'read.csv:2 end: expected the start, 2023, or later, got 2020'
    );
  });

  it('stops at a row on which nobody has remarked', async () => {
    await expect(read(WHOLE, PART, PART.replace('part,', 'new,'))).rejects.toThrow(
      'contribution-remarks.csv, got new'
    );
  });
});

describe('the kept vocabulary', () => {
  it('never writes down the amount of a programme that was remembered and not read [D33]', () => {
    const text = ['contribution-words', 'contribution-remarks'].map((name) =>
      readFileSync(`data/labels/${name}.csv`, 'utf8')
    );
    expect(text.join('')).not.toMatch(/12 ?m|12,000,000|12000000/i);
  });
});
