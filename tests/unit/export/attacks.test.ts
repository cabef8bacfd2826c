import Papa from 'papaparse';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';

import { printedCsv } from '../../../src/export/csv.ts';
import { frameCode, linkCode, pictureCode } from '../../../src/export/embed-code.ts';
import { mightRun } from '../../../src/export/inert.ts';
import type { Print } from '../../../src/export/print.ts';
import { workbook } from '../../../src/export/xlsx.ts';
import { presentation } from '../../../src/export/pptx.ts';
import { svgOf } from '../../../src/export/picture/svg.ts';
import { workbook as english } from '../../../src/i18n/en/workbook.ts';
import { ATTACKS } from '../../hostile.ts';
import { partsOf } from './opened.ts';

/** Every hostile text in every place of a table that is handed out. */
const print: Print = {
  sheet: {
    caption: ATTACKS.join(' '),
    columns: [
      { key: 'text', title: ATTACKS[0] ?? '', kind: 'text' },
      { key: 'n', title: '=1+1', kind: 'number' }
    ],
    rows: ATTACKS.map((text, at) => [text, at % 2 === 0 ? -at : { least: 0, most: 4 }])
  },
  sentence: ATTACKS[1] ?? '',
  caveats: ATTACKS,
  replies: ATTACKS.map((text) => ({ by: text, text, about: text, source: text })),
  sources: ATTACKS,
  version: '2025-04-14',
  link: 'javascript:hit=1'
};

/** The elements of an XML text, each with its attributes; throws where it is no XML. */
function elementsOf(
  xml: string
): readonly (readonly [name: string, attributes: Readonly<Record<string, string>>])[] {
  const elements: (readonly [string, Record<string, string>])[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    elements.push([name, attributes]);
  });
  parser.write(xml).close();
  return elements;
}

describe('every hostile text', () => {
  it('is a cell that no spreadsheet runs in a CSV file, beside negative numbers that stay numbers', () => {
    const cells = Papa.parse<string[]>(printedCsv(print), { delimiter: ',' }).data;
    expect(cells.length).toBeGreaterThan(4 * ATTACKS.length);
    expect(cells.flat().filter(mightRun)).toEqual([]);
    expect(cells[3]?.[1]).toBe('-2');
  });

  it('is a text and no formula, link or connection in an Excel file', async () => {
    const parts = await partsOf(
      await workbook({
        print,
        headings: english,
        isRightToLeft: false,
        site: 'TIP Atlas',
        figure: ATTACKS[2] ?? '',
        sources: ATTACKS.map((text) => ({ citation: text, url: text, accessed: text, licence: text })),
        day: '2026-11-29'
      })
    );
    for (const [path, xml] of Object.entries(parts)) {
      expect(path).not.toMatch(/external|connection|macro|vba|query|embedding/i);
      if (!/\.(?:xml|rels)$/.test(path)) continue;
      const elements = elementsOf(xml);
      expect(
        elements.filter(([name]) => /^(?:f|hyperlinks?|script|oleObjects?|ddeLink)$/.test(name))
      ).toEqual([]);
      expect(elements.filter(([, { TargetMode = '' }]) => TargetMode === 'External')).toEqual([]);
    }
  });

  it('is a text on slides, whose parts hold no other link than that of the view', async () => {
    const slides = ATTACKS.filter((_, at) => at % 5 === 0).map((text) => ({
      ...{ title: text, alt: text, remarks: [text], question: text, caveat: text, citation: text },
      ...{ body: { kind: 'list' as const, items: [text] }, link: text, notes: [text] }
    }));
    const deck = { title: ATTACKS.join(' ').slice(0, 2000), author: ATTACKS[3] ?? '', slides };
    const file = await presentation({ ...deck, lang: 'en', digits: null, isRightToLeft: false });
    for (const [path, xml] of Object.entries(await partsOf(file))) {
      if (!/\.(?:xml|rels)$/.test(path)) continue;
      const external = elementsOf(xml).filter(([, { TargetMode = '' }]) => TargetMode === 'External');
      for (const [, { Target = '' }] of external) expect(Target).toMatch(/^https?:\/\/[^\s"<>]+$/);
    }
  });

  it('is words in a picture, which holds no element or attribute of it', () => {
    for (const text of ATTACKS) {
      const svg = svgOf({
        ...{ width: 100, height: 100, title: text, description: text, lang: text },
        families: { text, headline: text },
        inks: [
          { kind: 'text', at: [0, 0], text, size: 10, fill: 'ink', edge: 'left' },
          { kind: 'path', d: text, fill: 'ink' }
        ]
      });
      const elements = elementsOf(svg);
      expect(elements.map(([name]) => name)).toEqual(['svg', 'title', 'desc', 'text', 'path']);
      const names = new Set(elements.flatMap(([, attributes]) => Object.keys(attributes)));
      expect([...names].filter((name) => /^on|href|style|src/i.test(name))).toEqual([]);
    }
  });

  it('is one attribute or one text of the code that a partner copies, in one line', () => {
    const address = 'https://atlas.example/embed/trends/';
    for (const title of ATTACKS) {
      const frame = frameCode({ address, title, lang: 'en', height: 640 });
      const link = linkCode({ link: address, title, lang: 'en' });
      const picture = pictureCode({ link: address, title, lang: 'en', picture: `${address}x.png` });
      for (const [code, angles] of [
        [frame, 4],
        [link, 4],
        [picture, 6]
      ] as const)
        expect([code.match(/[<>]/g)?.length, code.split('\n').length]).toEqual([angles, 1]);
      expect(link).toMatch(/^<a href="[^"]+" lang="en" dir="ltr">[^<>"']*<\/a>$/);
    }
  });
});
