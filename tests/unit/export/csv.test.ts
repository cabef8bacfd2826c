import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';

import { printedCsv } from '../../../src/export/csv.ts';
import type { Print } from '../../../src/export/print.ts';

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
  Papa.parse<string[]>(printedCsv({ ...print, ...of }).replace(/\n$/, '')).data;

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

  it.each(['=1+1', ' =1', '＝1', '+cmd', '-cmd', '@sum', '\t=1', '\r=1', '\u200e=1'])(
    'lets no spreadsheet run %j, from a table or from a reply',
    (text) => {
      const { columns } = print.sheet;
      const [reply] = print.replies;
      const found = rows({
        sheet: { ...print.sheet, columns, rows: [[text, -5]] },
        replies: reply ? [{ ...reply, text }] : []
      });
      expect(found[1]).toEqual([`'${text}`, '-5']);
      expect(found.find(([kind]) => kind === 'reply')?.[2]).toBe(`'${text}`);
    }
  );

  it.each(['-5', '+26', '−3', '1,200'])('leaves %s a number', (text) => {
    expect(rows({ sheet: { ...print.sheet, rows: [[text, 0]] } })[1]?.[0]).toBe(text);
  });
});
