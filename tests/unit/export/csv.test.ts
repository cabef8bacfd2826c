import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';

import { printedCsv } from '../../../src/export/csv.ts';
import type { Print } from '../../../src/export/print.ts';
import { HARMLESS, HOSTILE, TORN } from './hostile.ts';

const print: Print = {
  sheet: {
    caption: 'Three routes',
    columns: [
      { key: 'origin', title: 'Citizenship', kind: 'text' },
      { key: 'victims', title: 'Victims', kind: 'number' }
    ],
    rows: [
      ['Aland', 1200],
      ['Beland, \u2066far\u2069', { least: 0, most: 4 }],
      ['Celand', { least: 7, most: 15 }],
      ['Deland', null]
    ]
  },
  sentence: 'At least 1,207 people',
  caveats: ['Detected victims reflect detection effort.'],
  replies: [
    {
      by: 'Reply of \u2068Office of Aland\u2069, 3 March 2026:',
      text: 'We say "no",\n<b>twice</b>.',
      about: 'About Aland, 2018–2022',
      source: 'Office: Statement; https://office.example'
    }
  ],
  sources: ['UNODC: Database; https://unodc.example'],
  version: '2025-04-14',
  link: 'https://atlas.example/routes/?place=AAA'
};
const rows = (of: Partial<Print> = {}) =>
  Papa.parse<string[]>(printedCsv({ ...print, ...of }).replace(/\n$/, ''), { delimiter: ',' }).data;

describe('the table of a view as a file', () => {
  it('has its columns by their keys and its numbers as published [D1] [D2]', () => {
    expect(rows().slice(0, 5)).toEqual([
      ['origin', 'victims'],
      ['Aland', '1200'],
      ['Beland, far', '<5'],
      ['Celand', '7–15'],
      ['Deland', '']
    ]);
  });

  it('carries below an empty line what must travel with it, the reply word for word [D44]', () => {
    expect(rows().slice(5)).toEqual([
      [''],
      ['finding', 'At least 1,207 people'],
      ['caveat', 'Detected victims reflect detection effort.'],
      [
        'reply',
        'Reply of Office of Aland, 3 March 2026:',
        'We say "no",\n<b>twice</b>.',
        'About Aland, 2018–2022',
        'Office: Statement; https://office.example'
      ],
      ['source', 'UNODC: Database; https://unodc.example'],
      ['version', '2025-04-14'],
      ['link', 'https://atlas.example/routes/?place=AAA']
    ]);
    expect(rows({ replies: [], version: '' }).map(([kind]) => kind)).not.toContain('reply');
  });

  /** The text as each kind of text that a file holds. */
  const everywhere = (text: string) =>
    rows({
      sheet: {
        ...print.sheet,
        columns: [{ key: text, title: text, kind: 'text' }, ...print.sheet.columns.slice(1)],
        rows: [[text, -5]]
      },
      sentence: text,
      caveats: [text],
      replies: [{ by: text, text, about: text, source: text }],
      sources: [text],
      version: text,
      link: text
    });
  /** All that is found of it, without the words for its kind and the numbers. */
  const found = (text: string) => {
    const [head = [], row = [], , ...notes] = everywhere(text);
    expect(row[1]).toBe('-5');
    return [head[0], row[0], ...notes.flatMap((cells) => cells.slice(1))];
  };

  it.each(HOSTILE)('lets no spreadsheet run %j, whatever kind of text it is', (text) => {
    // What is led by a tab or a line break is a cell of its own to who splits there.
    const led = text.replace(/^([\t\r\n])=/, "$1'=");
    const bare = led.replace('\u2066', '');
    const cells = found(text);
    expect(cells).toHaveLength(11);
    // Keys, the reply itself, the release and the link keep their marks of direction.
    for (const cell of cells) expect([`'${bare}`, `'${led}`]).toContain(cell);
  });

  it.each(TORN)('lets nothing in %j run where a program tears it into more cells', (text, safe) => {
    expect(new Set(found(text))).toEqual(new Set([safe]));
  });

  it.each(HARMLESS)('leaves %j what it is', (text) => {
    expect(new Set(found(text))).toEqual(new Set([text]));
  });

  it('gives a program that splits at semicolons, blind to quotes, no cell to run', () => {
    for (const text of [...HOSTILE, ...TORN.map(([each]) => each)]) {
      const file = printedCsv({ ...print, sheet: { ...print.sheet, rows: [['a', text]] }, caveats: [text] });
      const cells = file.split(/[;\t\r\n]/).filter((cell) => cell.trim() !== '');
      expect(cells.filter((cell) => /^[\s\p{C}"]*[=+\-−@＝＋－＠]/u.test(cell))).toEqual([]);
    }
  });
});
