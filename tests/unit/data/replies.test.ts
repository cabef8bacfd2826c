import { expect, test } from 'vitest';

import { withReplies } from '../../../src/data/join-replies.ts';
import { joinTables } from '../../../src/data/join.ts';
import { packTable, unpackTable } from '../../../src/data/pack.ts';
import { parseTable } from '../../../src/data/parse.ts';
import { brokenReferences } from '../../../src/data/references.ts';
import type { TableName } from '../../../src/data/schema.ts';
import { replyFaults } from '../../../src/data/sound-replies.ts';
import type { Table } from '../../../src/data/table.ts';
import { issueText } from '../../../src/domain/issue.ts';

const HEAD = 'reply,place,partner,view,start,end,date,lang,author,text,source\n';
const GOOD = 'good,PAK,,trends,2018,2022,2026-03-03,en,Office of Aland,We count persons.,office\n';

/** A table of one column, as far as a reply may point at it. */
const ids = (name: TableName, column: string, of: readonly string[]): Table => ({
  name,
  columns: { [column]: of },
  length: of.length
});
const known = {
  places: ids('places', 'place', ['IND', 'PAK']),
  partners: ids('partners', 'partner', ['blue']),
  sources: ids('sources', 'source', ['office'])
};

/** What the page shows of a text of replies, and what it says is wrong: as a table that was packed, so without its lines. */
function read(text: string) {
  const { table, issues } = parseTable('replies', text);
  const replies = unpackTable('replies', packTable(table));
  const joined = withReplies(joinTables({}, []), { ...known, replies });
  return {
    ids: joined.replies?.map(({ id }) => id),
    said: [...issues, ...joined.issues].map(issueText),
    joined
  };
}

test('a reply keeps every word, its years and what it is about [D44]', () => {
  const { joined, said } = read(`${HEAD}a,,blue,,,,2026,ur,"Blue, Union","<b>اول</b>\nدوم",office\n`);
  expect(said).toEqual([]);
  expect(joined.replies).toEqual([
    {
      id: 'a',
      place: null,
      partner: 'blue',
      view: null,
      years: null,
      date: '2026',
      lang: 'ur',
      author: 'Blue, Union',
      text: '<b>اول</b>\nدوم',
      source: 'office'
    }
  ]);
  expect(read(HEAD + GOOD).joined.replies?.[0]).toMatchObject({
    place: 'PAK',
    partner: null,
    view: 'trends',
    years: { from: 2018, to: 2022 }
  });
});

test('an empty table is a table: no reply, no fault; without a table there are no replies at all', () => {
  const { ids: shown, said } = read(HEAD);
  expect([shown, said]).toEqual([[], []]);
  expect(joinTables({}, []).replies).toBeNull();
  expect(withReplies(joinTables({}, []), {}).replies).toBeNull();
});

test.each([
  ['no source', 'bad,PAK,,,,,2026,en,A,B,', 'replies.csv:3 source: expected a value, got nothing'],
  ['no words', 'bad,PAK,,,,,2026,en,A,,office', 'replies.csv:3 text: expected a value, got nothing'],
  [
    'spaces for words',
    'bad,PAK,,,,,2026,en,A,"  ",office',
    'replies.csv:3 text: expected words, got only spaces'
  ],
  [
    'nobody who speaks',
    'bad,PAK,,,,,2026,en,,B,office',
    'replies.csv:3 author: expected a value, got nothing'
  ],
  [
    'a day that is none',
    'bad,PAK,,,,,2026-02-30,en,A,B,office',
    'replies.csv:3 date: expected a date such as 2025, 2025-07 or 2025-07-30, got 2026-02-30'
  ],
  [
    'reversed years',
    'bad,PAK,,,2022,2018,2026,en,A,B,office',
    'replies.csv:3 end: expected 2022 or a later year, got 2018'
  ],
  [
    'one year of two',
    'bad,PAK,,,2022,,2026,en,A,B,office',
    'replies.csv:3 start,end: expected a first and a last year, or neither, got 2022'
  ],
  [
    'a place and a partner',
    'bad,PAK,blue,,,,2026,en,A,B,office',
    'replies.csv:3 place,partner: expected a place or a partner, one of the two, got both PAK and blue'
  ],
  [
    'neither of them',
    'bad,,,,,,2026,en,A,B,office',
    'replies.csv:3 place,partner: expected a place or a partner, one of the two, got neither'
  ],
  [
    'a view that is none',
    'bad,PAK,,map,,,2026,en,A,B,office',
    'replies.csv:3 view: expected one of routes, trends, partners, got map'
  ],
  [
    'a language that is none',
    'bad,PAK,,,,,2026,English!,A,B,office',
    'replies.csv:3 lang: expected a language tag such as en, ur or pa-Arab, got English!'
  ],
  [
    'an unknown place',
    'bad,PKA,,,,,2026,en,A,B,office',
    'replies.csv:3 place: expected a place of places.csv, got PKA'
  ],
  [
    'an unknown partner',
    'bad,,red,,,,2026,en,A,B,office',
    'replies.csv:3 partner: expected a partner of partners.csv, got red'
  ],
  [
    'an unknown source',
    'bad,PAK,,,,,2026,en,A,B,hearsay',
    'replies.csv:3 source: expected a source of sources.csv, got hearsay'
  ],
  [
    'an id that stands twice',
    'good,PAK,,,,,2026,en,A,B,office',
    'replies.csv:3 reply: expected a key of its own (line 2 has it), got good'
  ]
])('a reply with %s is refused by line and column, and the other stays [D32] [D44]', (_, bad, says) => {
  const { ids: shown, said } = read(`${HEAD}${GOOD}${bad}\n`);
  expect(said).toEqual([says]);
  expect(shown).toEqual(['good']);
});

test('a table that did not load leaves its ids unasked: a reply is not refused for it', () => {
  const replies = parseTable('replies', HEAD + GOOD).table;
  const { places } = known;
  expect(withReplies(joinTables({}, []), { places, replies }).replies).toHaveLength(1);
});

test('a packed row whose source or words are missing is refused by the page too', () => {
  const columns = { ...parseTable('replies', HEAD + GOOD).table.columns, source: [''], text: [''] };
  const joined = withReplies(joinTables({}, []), {
    ...known,
    replies: { name: 'replies', columns, length: 1 }
  });
  expect(joined.replies).toEqual([]);
  expect(joined.issues.map(issueText)).toEqual([
    'replies.csv:2 text: expected words, got nothing',
    'replies.csv:2 source: expected a source of sources.csv, got nothing'
  ]);
});

test('a fault is named by the line of the file, below cells of several lines and below rows that were refused', () => {
  const several = 'a,PAK,,,,,2026,en,A,"One\ntwo\nthree",office\n';
  const refused = 'b,PAK,,,,,2026,en,A,,office\n';
  const unknown = 'c,PKA,,,2022,2018,2026,en,A,B,office\n';
  const { table, issues } = parseTable('replies', HEAD + several + refused + unknown);
  const found = [
    ...issues,
    ...brokenReferences(table, new Map(Object.entries(known) as [TableName, Table][])),
    ...replyFaults(table).map(({ issue }) => issue)
  ];
  expect(found.map(({ line, column }) => [line, column])).toEqual([
    [5, 'text'],
    [6, 'place'],
    [6, 'end']
  ]);
  // Packed, a table has lost its lines, and gives them back where no row was refused.
  const { said } = read(HEAD + several + unknown);
  expect(said.map((text) => text.slice(0, 13))).toEqual(['replies.csv:5', 'replies.csv:5']);
});
