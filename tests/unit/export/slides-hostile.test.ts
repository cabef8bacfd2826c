import { describe, expect, it } from 'vitest';

import type { Deck, DeckSlide } from '../../../src/export/deck.ts';
import { presentation } from '../../../src/export/pptx.ts';
import { safeAddress, slideText } from '../../../src/export/slide-text.ts';
import type { Slide } from '../../../src/figure/slide.ts';
import { mightRun } from '../../../src/export/inert.ts';
import { HOSTILE, TORN } from './hostile.ts';
import { all, openedSlides, paragraphs } from './slides-read.ts';

const PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** Texts that end an attribute or an element, or that a writer would look up or replace by. */
const MARKUP: readonly string[] = [
  '</a:t></a:r><a:r><a:t>"\'&amp;<script>alert(1)</script>',
  '" onclick="x',
  "' descr='x",
  ']]>',
  '&lt;b&gt; &#x3c;',
  '<!--',
  "$& $1 $` $' $$",
  '${x} {{x}} %00 \\u0000',
  '_x0000_',
  'constructor',
  '__proto__',
  'a\u0000b\u0008c\u001bd\u007fe',
  'lone \ud800 half \udc00',
  '\ufffe\uffff',
  '\u202egnp.exe',
  'one\r\ntwo\u2028three',
  'پاکستان \u2067x\u2069 \u2066y',
  '🜨 \u{1f600} é́'
];

function deckOf(text: string): Deck {
  const bodies: readonly Slide['body'][] = [
    ...(['lines', 'columns', 'bars'] as const).map((form) => ({
      kind: 'chart' as const,
      form,
      heading: text,
      open: text,
      categories: [text, 'b'],
      series: [
        { name: text, tone: 0, values: [1, 2], open: 1 },
        { name: text, tone: 0, values: [2, 3], isMost: true }
      ]
    })),
    {
      kind: 'table',
      columns: [
        { title: text, kind: 'text' },
        { title: 'n', kind: 'number' }
      ],
      rows: [[text, '1']]
    },
    { kind: 'list', items: [text, text] },
    { kind: 'picture', picture: { png: PNG, width: 10, height: 10, alt: text } }
  ];
  const slides = bodies.map((body): DeckSlide => ({
    ...{
      title: text,
      body,
      alt: text,
      remarks: [text],
      warning: text,
      question: text,
      caveat: text,
      citation: text
    },
    link: `https://atlas.example/?find=${text === '' ? '' : encodeURIComponent(slideText(text))}&a=%22<'`,
    notes: [text, text]
  }));
  return { title: text, author: text, lang: 'en', digits: null, isRightToLeft: false, slides };
}

/** As an office program shows it: every text in one line, without what XML has no place for. */
const shown = (text: string) => slideText(text);

describe('a hostile text on slides', () => {
  it.each([...HOSTILE, ...TORN.map(([text]) => text), ...MARKUP])('is a text: %j', async (text) => {
    const file = await openedSlides(await presentation(deckOf(text)));
    expect(file.slides).toHaveLength(6);
    const want = shown(text);
    for (const [i, slide] of file.slides.entries()) {
      const texts = paragraphs(slide);
      // Question, title, warning, remark, caveat; the citation has its link behind it.
      expect(
        texts.filter((each) => each === want || (want === '' && each === '')).length
      ).toBeGreaterThanOrEqual(want === '' ? 4 : 5);
      expect(texts.some((each) => each.trimStart().startsWith(`${want} · `.trimStart()))).toBe(true);
      expect(paragraphs(file.notes[i] ?? slide).slice(0, 2)).toEqual([want, want]);
      const names = new Set(['p:sp', 'p:pic', 'p:graphicFrame', 'p:nvGrpSpPr', 'p:grpSpPr']);
      const [tree] = all(slide, 'p:spTree');
      expect(tree?.children.filter(({ name }) => !names.has(name))).toEqual([]);
      for (const frame of [...all(slide, 'p:graphicFrame'), ...all(slide, 'p:pic')]) {
        const described = all(frame, 'p:cNvPr')[0]?.attributes['descr'];
        if (want !== '') expect(described).toBe(want);
      }
    }
    for (const { chart, sheet } of file.charts) {
      const [first = []] = sheet;
      for (const cell of sheet.flat()) if (typeof cell === 'string') expect(mightRun(cell)).toBe(false);
      const heads = all(chart, 'c:tx').map((tx) => all(tx, 'c:v')[0]?.text ?? '');
      const bare = (cell: unknown) => (typeof cell === 'string' ? cell.replaceAll('\u200b', '') : '');
      const [, name] = first;
      // What is open is named last, in lines of its own.
      const isLines = all(chart, 'c:lineChart').length > 0;
      expect(heads.map(bare)).toEqual([...first.slice(1), ...(isLines ? [name, name] : [])].map(bare));
    }
    const paths = Object.keys(file.texts);
    expect(paths.filter((path) => /vba|macro|activeX|ole|customXml|externalLink/i.test(path))).toEqual([]);
    for (const targets of file.links)
      for (const target of targets) expect(target).toMatch(/^https:\/\/atlas\.example\//);
  });

  it.each([
    'javascript:alert(1)',
    'file:///etc/passwd',
    'https://a.example/ b',
    'ppaction://x',
    '',
    '//x.example'
  ])('is no link: %j', async (link) => {
    expect(safeAddress(link)).toBeNull();
    const deck = deckOf('a');
    const slides = deck.slides.map((slide) => ({ ...slide, link }));
    const file = await openedSlides(await presentation({ ...deck, slides }));
    expect(file.links.flat()).toEqual([]);
  });
});
