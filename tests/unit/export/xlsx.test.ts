import { describe, expect, it } from 'vitest';

import type { Book } from '../../../src/export/book.ts';
import { workbook } from '../../../src/export/xlsx.ts';
import { workbook as english } from '../../../src/i18n/en/workbook.ts';
import { workbook as urdu } from '../../../src/i18n/ur/workbook.ts';
import { HARMLESS, HOSTILE, TORN } from './hostile.ts';
import { opened, partsOf } from './opened.ts';

const book: Book = {
  print: {
    sheet: {
      caption: 'Three routes',
      columns: [
        { key: 'origin', title: 'Citizenship', kind: 'text' },
        { key: 'victims', title: 'Victims', kind: 'number' },
        { key: 'reporting', title: 'Countries', kind: 'number' }
      ],
      rows: [
        ['Aland', 1200, { least: 3, most: 3 }],
        ['Beland, \u2066far\u2069', { least: 0, most: 4 }, -2],
        ['Celand', { least: 7, most: 15 }, 0.25],
        ['Deland', null, null],
        ['Eland', 'not published', 0]
      ]
    },
    sentence: 'At least 1,207 people',
    caveats: ['Detected victims reflect detection effort.'],
    replies: [
      { by: 'Office of Aland', text: 'We say "no",\n<b>twice</b>.', about: 'Aland', source: 'Statement' }
    ],
    sources: [],
    version: '2025-04-14',
    link: 'https://atlas.example/routes/?place=AAA'
  },
  headings: english,
  isRightToLeft: false,
  site: 'TIP Atlas',
  figure: 'Routes',
  sources: [
    { citation: 'UNODC: Database', url: 'https://unodc.example', accessed: '2026-03-01', licence: 'CC BY' }
  ],
  day: '2026-11-29'
};

describe('a table as an Excel file', () => {
  it('has numbers that can be added, both ends of what is hidden, and nothing where nothing was reported', async () => {
    const [data] = await opened(await workbook(book));
    expect(data).toEqual({
      sheet: 'Data',
      data: [
        ['Citizenship', 'Victims: at least', 'Victims: at most', 'Countries'],
        ['Aland', 1200, 1200, 3],
        ['Beland, far', 0, 4, -2],
        ['Celand', 7, 15, 0.25],
        ['Deland', null, null, null],
        ['Eland', 'not published', 'not published', 0]
      ]
    });
  });

  it('says what it is and whence, and carries the notes, a reply word for word', async () => {
    const [, metadata, notes] = await opened(await workbook(book));
    expect(metadata?.sheet).toBe('Metadata');
    expect(metadata?.data.filter((row) => row.some((cell) => cell !== null))).toEqual([
      ['Title', 'TIP Atlas', null, null],
      ['Finding', 'At least 1,207 people', null, null],
      ['View', 'Routes', null, null],
      ['Table', 'Three routes', null, null],
      ['Link to this view', 'https://atlas.example/routes/?place=AAA', null, null],
      ['Data release', '2025-04-14', null, null],
      ['Downloaded on', '2026-11-29', null, null],
      ['Licence', 'The data stand under the terms of their sources, named below.', null, null],
      ['Source', 'Address', 'Read on', 'Licence'],
      ['UNODC: Database', 'https://unodc.example', '2026-03-01', 'CC BY']
    ]);
    expect(notes).toEqual({
      sheet: 'Notes',
      data: [
        ['Kind', 'Text', 'By', 'About', 'Published in'],
        ['Caveat', 'Detected victims reflect detection effort.', null, null, null],
        ['Reply', 'We say "no",\n<b>twice</b>.', 'Office of Aland', 'Aland', 'Statement']
      ]
    });
  });

  it('has rows as high as their texts, one font for all, and its columns on one page of paper', async () => {
    const long = {
      ...book.print,
      caveats: ['Few.', 'detected victims '.repeat(40)],
      sentence: 'found '.repeat(40)
    };
    const heights = async (isRightToLeft: boolean) => {
      const parts = await partsOf(await workbook({ ...book, print: long, isRightToLeft }));
      const rows = (n: number) => [
        ...(parts[`xl/worksheets/sheet${n}.xml`] ?? '').matchAll(/<row ([^>]*)>/g)
      ];
      const high = (row: RegExpMatchArray | undefined) =>
        Number(/ ht="([\d.]+)"/.exec(` ${row?.[1] ?? ''}`)?.[1]);
      return { parts, finding: high(rows(2)[1]), few: high(rows(3)[1]), caveat: high(rows(3)[2]) };
    };
    const { parts, finding, few, caveat } = await heights(false);
    // 240 letters in a column of 60, 680 in one of 80: lines of 15 points.
    expect(finding).toBeGreaterThanOrEqual(4 * 15);
    expect(caveat).toBeGreaterThanOrEqual(9 * 15);
    expect(few).toBeNaN();
    expect((await heights(true)).caveat).toBeGreaterThan(caveat);
    for (const n of [1, 2, 3]) {
      const sheet = parts[`xl/worksheets/sheet${n}.xml`] ?? '';
      expect(sheet).toMatch(/<worksheet[^>]*><sheetPr><pageSetUpPr fitToPage="1"\/><\/sheetPr>/);
      expect(sheet).toMatch(/<pageSetup [^>]*fitToWidth="1" fitToHeight="0"/);
    }
    const columns = Array.from({ length: 9 }, (_, i) => ({
      key: `c${i}`,
      title: 'A title '.repeat(7),
      kind: 'text' as const
    }));
    const wide = await partsOf(
      await workbook({ ...book, print: { ...long, sheet: { caption: '', columns, rows: [] } } })
    );
    expect(wide['xl/worksheets/sheet1.xml']).toMatch(/<pageSetup [^>]*fitToWidth="3" /);
    const fonts = (parts['xl/styles.xml'] ?? '').match(/<font>.*?<\/font>/gs) ?? [];
    expect(fonts.length).toBeGreaterThan(1);
    for (const font of fonts) expect(font).toContain('<name val="Arial"/>');
  });

  it('keeps its bold head in sight, and runs from the right where its language does', async () => {
    const parts = await partsOf(await workbook(book));
    const first = parts['xl/worksheets/sheet1.xml'] ?? '';
    expect(first).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
    const style = /<c r="A1" s="(\d+)"/.exec(first)?.[1];
    const styles = parts['xl/styles.xml'] ?? '';
    const formats = [...(/<cellXfs.*<\/cellXfs>/s.exec(styles)?.[0] ?? '').matchAll(/<xf [^>]*>/g)];
    const fonts = [...styles.matchAll(/<font>.*?<\/font>/gs)].map(([font]) => font);
    const font = /fontId="(\d+)"/.exec(formats[Number(style)]?.[0] ?? '')?.[1];
    expect(fonts[Number(font)] ?? '').toContain('<b/>');
    expect(first).not.toContain('rightToLeft');
    const turned = await workbook({ ...book, headings: urdu, isRightToLeft: true });
    for (const [path, xml] of Object.entries(await partsOf(turned)))
      if (path.startsWith('xl/worksheets/sheet')) expect(xml).toContain('rightToLeft="1"');
    expect((await opened(turned)).map(({ sheet }) => sheet)).toEqual([urdu.data, urdu.metadata, urdu.notes]);
  });

  it('holds a reply that is longer than a cell may be, in as many as it takes', async () => {
    const text = `${'a'.repeat(40_000)}end`;
    const replies = book.print.replies.map((reply) => ({ ...reply, text }));
    const sheets = await opened(await workbook({ ...book, print: { ...book.print, replies } }));
    const parts = (sheets[2]?.data ?? [])
      .filter(([kind]) => kind === 'Reply')
      .map(([, part]) => String(part));
    expect(parts.join('')).toBe(text);
    expect(Math.max(...parts.map(({ length }) => length))).toBeLessThanOrEqual(32_767);
  });

  it.each(['constructor', 'toString', '__proto__'])(
    'is not led astray by a name such as %s',
    async (name) => {
      const sheet = { ...book.print.sheet, rows: [[name, 1, 2]] };
      const [data] = await opened(await workbook({ ...book, print: { ...book.print, sheet } }));
      expect(String(data?.data[1]?.[0]).replace('\u200b', '')).toBe(name);
    }
  );
});

describe('every text in it', () => {
  const everywhere = (text: string): Book => ({
    ...book,
    print: {
      sheet: {
        caption: text,
        columns: [
          { key: text, title: text, kind: 'text' },
          { key: 'n', title: 'n', kind: 'number' }
        ],
        rows: [[text, -5.5]]
      },
      sentence: text,
      caveats: [text],
      replies: [{ by: text, text, about: text, source: text }],
      sources: [text],
      version: text,
      link: text
    },
    figure: text,
    sources: [{ citation: text, url: text, accessed: text, licence: text }]
  });
  /** As XML carries it: without the marks for pages and the characters it has none for, line ends alike. */
  const carried = (text: string) =>
    // eslint-disable-next-line no-control-regex -- just those that XML has none for
    text.replace(/[\u0000\u001f\u2066]/g, '').replace(/\r\n?/g, '\n');

  it.each([...HOSTILE, ...TORN.map(([text]) => text), ...HARMLESS])(
    'is a text and no formula: %j',
    async (text) => {
      const file = await workbook(everywhere(text));
      const [data, metadata, notes] = await opened(file);
      const read = [data, metadata, notes]
        .flatMap((sheet) => (sheet?.data ?? []).flat())
        .map((cell) => (typeof cell === 'string' ? carried(cell) : cell));
      expect(read.filter((cell) => cell === carried(text))).toHaveLength(16);
      expect(data?.data[1]?.[1]).toBe(-5.5);
      const parts = await partsOf(file);
      for (const [path, xml] of Object.entries(parts)) {
        if (!path.startsWith('xl/worksheets/')) continue;
        expect(xml).not.toMatch(/<f[ >]/);
        // But for the one number, a cell with a value has the type of text.
        const cells = [...xml.matchAll(/<c ([^>]*)><v>/g)].map(([, attributes]) => attributes ?? '');
        const others = cells.filter((attributes) => !attributes.includes('t="s"'));
        expect(others).toHaveLength(path.endsWith('sheet1.xml') ? 1 : 0);
      }
      expect(Object.keys(parts).filter((path) => /external|connection|macro|vba|query/i.test(path))).toEqual(
        []
      );
    }
  );

  it('that would run when somebody edits its cell has the format of text too, and no other has', async () => {
    const styleOf = async (text: string) => {
      const sheet = { ...book.print.sheet, rows: [[text, 1, 2]] };
      const parts = await partsOf(await workbook({ ...book, print: { ...book.print, sheet } }));
      const style = /<c r="A2"(?: s="(\d+)")?/.exec(parts['xl/worksheets/sheet1.xml'] ?? '')?.[1] ?? '0';
      const formats = /<cellXfs.*<\/cellXfs>/s.exec(parts['xl/styles.xml'] ?? '')?.[0] ?? '';
      const number = /numFmtId="(\d+)"/.exec(
        [...formats.matchAll(/<xf [^>]*>/g)][Number(style)]?.[0] ?? ''
      )?.[1];
      const own = new RegExp(`<numFmt numFmtId="${number ?? ''}" formatCode="([^"]*)"`).exec(
        parts['xl/styles.xml'] ?? ''
      );
      return number === '49' ? '@' : own?.[1];
    };
    for (const text of HOSTILE) expect([text, await styleOf(text)]).toEqual([text, '@']);
    for (const text of HARMLESS) expect([text, await styleOf(text)]).toEqual([text, undefined]);
  });
});
