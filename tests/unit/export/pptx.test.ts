import { describe, expect, it } from 'vitest';

import type { PlaceId } from '../../../src/domain/place.ts';
import { presentation } from '../../../src/export/pptx.ts';
import { trendAnswer } from '../../../src/figure/trends/answer.ts';
import type { Slide } from '../../../src/figure/slide.ts';
import type { View } from '../../../src/state/view.ts';
import { published } from '../../browser/published.ts';
import { deckOn } from './deck-fixture.ts';
import { all, openedSlides, paragraphs, there, type Element, type Opened } from './slides-read.ts';

const PAK = 'PAK' as PlaceId;
const bare = (text: string) => text.replace(/[\u200e\u200f\u2060\u2066-\u2069\ufeff]/g, '');
/** A picture of one point. */
const PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

async function openedOn(...asked: Parameters<typeof deckOn>) {
  const made = await deckOn(...asked);
  return { ...made, file: await openedSlides(await presentation(made.deck)) };
}

/** The shapes of a slide by their names. */
function shapeOf(slide: Element, name: string): Element {
  const shapes = ['p:sp', 'p:graphicFrame', 'p:pic'].flatMap((kind) => all(slide, kind));
  const found = shapes.find((shape) => all(shape, 'p:cNvPr')[0]?.attributes['name'] === name);
  if (!found) throw new Error(`no shape ${name}`);
  return found;
}

/** The values of a series as the chart remembers them, `null` where it has no point. */
function valuesOf(series: Element): readonly (number | null)[] {
  const [cache] = all(series, 'c:numCache');
  if (!cache) throw new Error('a series without values');
  const count = Number(all(cache, 'c:ptCount')[0]?.attributes['val']);
  const points = new Map(
    all(cache, 'c:pt').map((point) => [Number(point.attributes['idx']), Number(all(point, 'c:v')[0]?.text)])
  );
  return Array.from({ length: count }, (_, i) => points.get(i) ?? null);
}

/** The cells that a formula of a chart names, in their order: row and column, the first of each is 0. */
function cellsOf(formula: string): readonly (readonly [row: number, column: number])[] {
  return [...formula.matchAll(/Sheet1!\$([A-Z])\$(\d+)(?::\$\1\$(\d+))?/g)].flatMap(
    ([, letter = 'A', first = '', last = first]) =>
      Array.from(
        { length: Number(last) - Number(first) + 1 },
        (_, i) => [Number(first) - 1 + i, letter.charCodeAt(0) - 65] as const
      )
  );
}

/** Both ends of the published totals of a year: of one country, or added up over all. */
function totalIn(year: number, place: string | null) {
  const rows = published('totals').filter(
    (row) => Number(row['year']) === year && (place === null || row['place'] === place)
  );
  if (rows.length === 0) return null;
  const least = rows.reduce((sum, row) => sum + Number(row['victims']), 0);
  return { least, most: rows.reduce((sum, row) => sum + 4 * Number(row['hidden']), least) };
}

const VIEWS = [
  ['trends', {}],
  ['trends', { place: [PAK] }],
  ['trends', { place: ['PAK', 'IND', 'GBR', 'ITA', 'DEU', 'NPL'] as PlaceId[] }],
  ['trends', { place: [PAK], lang: 'ur', digits: 'arabext' }],
  ['trends', { form: 'sexual', sex: 'female' }],
  ['trends', { place: ['ZZQ' as PlaceId] }],
  ['routes', { place: [PAK] }],
  ['routes', { place: [PAK], layer: 'documented', lang: 'ur' }],
  ['routes', { compare: 2015 }],
  ['partners', {}],
  ['partners', { place: [PAK], lang: 'ur' }],
  ['partners', { partner: 'unodc' }],
  ['country', { place: [PAK] }],
  ['country', { place: [PAK], lang: 'ur' }],
  ['country', {}]
] as const satisfies readonly (readonly [string, Partial<View>])[];

describe('the slides of a figure', () => {
  it.each(VIEWS)('of %s (%o) say what must be said with them, on every slide', async (page, change) => {
    const { deck, session, file } = await openedOn(page, change);
    expect(file.slides).toHaveLength(deck.slides.length);
    expect(deck.slides.length).toBeGreaterThan(0);
    const words = session.words;
    for (const [i, slide] of file.slides.entries()) {
      const title = shapeOf(slide, 'Finding');
      expect(all(title, 'p:ph')[0]?.attributes['type']).toBe('title');
      expect(paragraphs(title)[0]?.length).toBeGreaterThan(5);
      expect(paragraphs(shapeOf(slide, 'Question')).map(bare)).toEqual([
        bare(deck.slides[i]?.question ?? '')
      ]);
      expect(paragraphs(shapeOf(slide, 'Caveat')).map(bare)).toEqual([bare(words.say('caveat.detected'))]);
      const day = page === 'partners' ? '2026-11-28' : '2025-04-14';
      expect(bare(paragraphs(shapeOf(slide, 'Citation')).join(''))).toContain(bare(words.date(day)));
      expect(file.links[i]).toEqual([deck.slides[i]?.link]);
      const notes = paragraphs(file.notes[i] ?? slide).map(bare);
      for (const note of deck.slides[i]?.notes ?? []) expect(notes).toContain(bare(note));
      expect(notes.length).toBeGreaterThan(5);
    }
    expect(paragraphs(shapeOf(there(file.slides[0]), 'Finding')).map(bare)).toEqual([bare(deck.title)]);
  });

  it.each(VIEWS)('of %s (%o) are wide, and large enough for the back row', async (page, change) => {
    const { file } = await openedOn(page, change);
    const [size] = all(there(file.xml['ppt/presentation.xml']), 'p:sldSz');
    expect(Number(size?.attributes['cx']) / Number(size?.attributes['cy'])).toBeCloseTo(16 / 9, 3);
    const [width, height] = [Number(size?.attributes['cx']), Number(size?.attributes['cy'])];
    for (const slide of file.slides) {
      const sizes = all(slide, 'a:rPr').map(({ attributes }) => Number(attributes['sz']));
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(1200);
      const head = all(shapeOf(slide, 'Finding'), 'a:rPr').map(({ attributes }) => Number(attributes['sz']));
      expect(Math.min(...head)).toBeGreaterThanOrEqual(2400);
      const ids = all(slide, 'p:cNvPr').map(({ attributes }) => attributes['id']);
      expect(new Set(ids).size).toBe(ids.length);
      for (const frame of [...all(slide, 'a:xfrm'), ...all(slide, 'p:xfrm')]) {
        const [off, ext] = ['a:off', 'a:ext'].map((name) => all(frame, name)[0]?.attributes);
        expect(Number(off?.['x']) + Number(ext?.['cx'])).toBeLessThanOrEqual(width);
        expect(Number(off?.['y']) + Number(ext?.['cy'])).toBeLessThanOrEqual(height);
        expect(Math.min(...Object.values({ ...off, ...ext }).map(Number))).toBeGreaterThanOrEqual(0);
      }
    }
    for (const { chart } of file.charts)
      for (const { attributes } of all(chart, 'a:defRPr'))
        expect(Number(attributes['sz'])).toBeGreaterThanOrEqual(1200);
  });

  it.each(VIEWS)('of %s (%o) have words for each chart, table and picture', async (page, change) => {
    const { file, deck } = await openedOn(page, change, { png: PNG, width: 1200, height: 675, alt: 'A map' });
    const shapes = file.slides.flatMap((slide) => [...all(slide, 'p:graphicFrame'), ...all(slide, 'p:pic')]);
    expect(shapes).toHaveLength(deck.slides.filter(({ body }) => body.kind !== 'list').length);
    for (const shape of shapes)
      expect(all(shape, 'p:cNvPr')[0]?.attributes['descr']?.length).toBeGreaterThan(4);
  });

  it.each(VIEWS)('of %s (%o) hold in each chart what the sheet inside it says', async (page, change) => {
    const { file } = await openedOn(page, change);
    for (const { chart, sheet } of file.charts) {
      const [, ...names] = sheet[0] ?? [];
      const drawn = new Map<number, Set<number>>();
      for (const each of all(chart, 'c:ser')) {
        const [name] = all(there(all(each, 'c:tx')[0]), 'c:f');
        const cells = cellsOf(there(all(there(all(each, 'c:val')[0]), 'c:f')[0]).text);
        expect(cells.map(([row, column]) => sheet[row]?.[column] ?? null)).toEqual(valuesOf(each));
        for (const [row, column] of cells)
          if (column < (sheet[0]?.length ?? 0)) {
            drawn.set(column, (drawn.get(column) ?? new Set()).add(row));
            const head = name ? cellsOf(name.text)[0]?.[1] : column;
            expect(head).toBe(column);
          }
        const [categories] = all(each, 'c:cat');
        expect(all(there(categories), 'c:v').map(({ text }) => text)).toEqual(
          sheet.slice(1).map(([category]) => category)
        );
      }
      // Every number of the sheet is drawn, and every series is named by its head.
      expect([...drawn.keys()].sort()).toEqual(names.map((_, i) => i + 1));
      for (const rows of drawn.values()) expect(rows.size).toBe(sheet.length - 1);
      expect(all(chart, 'c:dispBlanksAs')[0]?.attributes['val']).toBe('gap');
    }
  });
});

describe('a trend on a slide', () => {
  it('is what a country published, year by year, and has no point where it published nothing', async () => {
    const { file, session } = await openedOn('trends', { place: [PAK] });
    const span = trendAnswer(session)?.span ?? { from: 0, to: 0 };
    const years = Array.from({ length: span.to - span.from + 1 }, (_, i) => span.from + i);
    const expected = years.map((year) => totalIn(year, 'PAK')?.least ?? null);
    expect(expected).toContain(null);
    expect(file.charts).toHaveLength(1);
    expect(file.charts[0]?.sheet).toEqual([
      [null, 'Pakistan'],
      ...years.map((year, i) => [String(year), expected[i]])
    ]);
  });

  it('is of all countries both at least and at most, as the sums of what they published are', async () => {
    const { file, sheet } = await openedOn('trends');
    const inside = file.charts[0]?.sheet ?? [];
    expect(inside[0]?.slice(1, 3)).toEqual(['All countries: at least', 'All countries: at most']);
    expect(inside.length).toBeGreaterThan(10);
    for (const [year, least, most] of inside.slice(1)) {
      const told = totalIn(Number(year), null);
      expect([year, least, most]).toEqual([year, told?.least, told?.most]);
      const row = sheet.rows.find(
        ([at, name, form]) => at === year && name === 'All countries' && form === 'All forms'
      );
      expect(row?.slice(3, 5) ?? [least, most]).toEqual([least, most]);
    }
  });

  it('of several countries has the numbers of the table of the figure, and no other', async () => {
    const { file, sheet } = await openedOn('trends', { place: ['PAK', 'GBR', 'DEU'] as PlaceId[] });
    const inside = file.charts[0]?.sheet ?? [];
    const at = (key: string) => sheet.columns.findIndex((column) => column.key === key);
    const [first = []] = sheet.rows;
    // Women, girls, men and boys of these places are in the table, and in no line of the slide.
    const names = new Set(sheet.rows.slice(0, (inside.length - 1) * 3).map((row) => row[at('countries')]));
    const rows = sheet.rows.filter(
      (row) => row[at('form')] === first[at('form')] && names.has(row[at('countries')] ?? null)
    );
    expect(names.size).toBe(3);
    const found = rows.filter((row) => {
      const line = inside.find(([year]) => year === row[at('year')]) ?? [];
      const cell = row[at('countries')] ?? '';
      const name = typeof cell === 'string' ? cell : '';
      const column = (end: string) =>
        inside[0]?.findIndex((head) => head === name || head === `${name}: ${end}`) ?? -1;
      const told = (end: string) => line[column(end)] ?? line[inside[0]?.indexOf(name) ?? -1] ?? null;
      return told('at least') === row[at('least')] && told('at most') === row[at('most')];
    });
    expect(found).toHaveLength(rows.length);
    expect(rows).toHaveLength((inside.length - 1) * 3);
  });
});

describe('money on a slide', () => {
  it('is the grants of a fiscal year added up, none across the break, and no bar where no amount is known', async () => {
    const { file } = await openedOn('partners', { place: [PAK] });
    const sums = new Map<string, number>();
    for (const row of published('grants')) {
      if (row['place'] !== 'PAK' || row['year'] === '2002' || row['amount'] === '') continue;
      const key = `${row['year'] ?? ''} ${row['coverage'] ?? ''}`;
      sums.set(key, (sums.get(key) ?? 0) + Number(row['amount']));
    }
    expect(sums.size).toBeGreaterThan(5);
    const inside = file.charts.at(-1)?.sheet ?? [];
    const read = inside
      .slice(1)
      .flatMap(([year, before, after]) => [
        ...(before === null ? [] : [[`${String(year)} all-agencies`, before]]),
        ...(after === null ? [] : [[`${String(year)} tip-office`, after]])
      ]);
    expect(new Map(read as [string, number][])).toEqual(sums);
  });

  it('stands in one chart only with money of its own currency, as the table has it', async () => {
    const { file, deck, sheet } = await openedOn('partners', { place: [PAK] });
    const amount = sheet.columns.findIndex(({ key }) => key === 'amount');
    const currency = sheet.columns.findIndex(({ key }) => key === 'currency');
    const bars = deck.slides.flatMap(({ body }) =>
      body.kind === 'chart' && body.form === 'bars' ? [body] : []
    );
    expect(bars.length).toBeGreaterThan(0);
    for (const [i, { series }] of bars.entries()) {
      const name = series[0]?.name;
      const known = sheet.rows.filter((row) => row[currency] === name).map((row) => row[amount]);
      for (const row of file.charts[i]?.sheet.slice(1) ?? []) expect(known).toContain(row[1]);
    }
  });
});

describe('partners on slides', () => {
  const rowsIn = (slides: readonly Slide[]) =>
    slides.flatMap(({ body }) => (body.kind === 'table' ? body.rows : []));

  it('are all there: those who come first, and those elsewhere and worldwide', async () => {
    const { deck } = await openedOn('partners', {});
    const named = new Set(rowsIn(deck.slides).map(([name]) => name));
    const acting = new Set(
      published('contributions').flatMap(({ partner = '', via = '' }) => [partner, ...via.split(' ')])
    );
    const short = published('partners').filter(({ partner = '' }) => acting.has(partner));
    // A fund whose budget nobody paid does nothing.
    expect(short.filter((row) => !named.has(row['short'] ?? '')).map((row) => row['partner'])).toEqual([
      'un-gift',
      'unifem'
    ]);
  });

  it('of a country stand with each contribution that names it, once and as firm as it was published', async () => {
    const { deck } = await openedOn('country', { place: [PAK] });
    const own = deck.slides.filter(
      ({ body }) => body.kind === 'table' && body.columns[2]?.title === 'Amount as published'
    );
    const here = new Set(
      published('programmes')
        .filter(({ places = '' }) => places.split(' ').includes('PAK'))
        .map(({ programme }) => programme ?? '')
    );
    const wanted = published('contributions').filter(
      ({ programme = '', event = '' }) => here.has(programme) || event !== ''
    );
    const rows = rowsIn(own);
    expect(rows).toHaveLength(wanted.length);
    const amounts = rows.map(([, , amount]) => amount);
    expect(amounts).toContain('about USD\u00a0550,000');
    expect(amounts).toContain('USD\u00a04,000,000, budgeted, never funded');
    expect(amounts).toContain('31 officers trained');
    expect(amounts.filter((amount) => amount === 'not published')).toHaveLength(
      wanted.filter(({ amount, quantity }) => amount === '' && quantity === '').length
    );
    for (const { remarks } of own) expect(remarks.join(' ')).toContain('Neither explains the other');
  });
});

describe('routes on a slide', () => {
  it('are the first of the table, with how many more there are, after the map where there is one', async () => {
    const picture = { png: PNG, width: 1600, height: 900, alt: 'Routes of Pakistan' };
    const { file, sheet } = await openedOn('routes', { place: [PAK] }, picture);
    expect(file.slides).toHaveLength(2);
    const [map, list] = file.slides as readonly [Element, Element];
    const pic = shapeOf(map, 'Picture');
    expect(all(pic, 'p:cNvPr')[0]?.attributes['descr']).toBe('Routes of Pakistan');
    const ext = all(pic, 'a:ext').find(({ attributes }) => attributes['cx'] !== undefined);
    expect(Number(ext?.attributes['cx']) / Number(ext?.attributes['cy'])).toBeCloseTo(16 / 9, 2);
    const rows = all(list, 'a:tr').map((row) => all(row, 'a:tc').map((cell) => paragraphs(cell).join('')));
    // The last column names the evidence, which is the same in every row: a slide has no room for it.
    const printed = sheet.rows
      .slice(0, 10)
      .map((row) =>
        row
          .slice(0, -1)
          .map((cell) => (typeof cell === 'number' ? new Intl.NumberFormat('en-GB').format(cell) : cell))
      );
    expect(rows).toEqual([sheet.columns.slice(0, -1).map(({ title }) => title), ...printed]);
    expect(paragraphs(shapeOf(list, 'Remarks'))).toEqual([
      `And ${sheet.rows.length - 10} more, in the table of this view.`,
      '<5 stands for 0 to 4 persons, not published: sums are minimums.'
    ]);
    expect(paragraphs(shapeOf(map, 'Remarks')).join(' ')).toMatch(
      /^<5 stands for 0 to 4 persons, not published.* Jammu and Kashmir/
    );
  });
});

describe('the foot of a slide', () => {
  const citations = async (...asked: Parameters<typeof openedOn>) =>
    (await openedOn(...asked)).file.slides.map((slide) =>
      bare(paragraphs(shapeOf(slide, 'Citation')).join(''))
    );

  it('names who published the numbers, at most three and how many sources are of others', async () => {
    for (const line of await citations('trends', { place: [PAK] }))
      expect(line).toMatch(/^Source: UNODC · TIP/);
    for (const line of await citations('routes', { place: [PAK] }))
      expect(line).toMatch(/^Source: UNODC; Natural Earth · TIP Atlas, data release/);
    expect((await citations('routes', { place: [PAK], lang: 'ur' }))[0]).toMatch(/^ماخذ: UNODC/);
    const country = await citations('country', { place: [PAK] });
    expect(country[0]).toMatch(/^Source: UNODC · /);
    expect(country.find((line) => line.includes('The News'))).toMatch(
      /^Source: [^;]+; [^;]+; [^;]+; and \d+ more sources · /
    );
  });

  it('says what a hidden number is where one stands on the slide, and nowhere else', async () => {
    const hidden = async (...asked: Parameters<typeof openedOn>) =>
      (await openedOn(...asked)).deck.slides.map(({ remarks }) =>
        remarks.some((remark) => remark.startsWith('<5 stands for'))
      );
    expect(await hidden('trends', { place: [PAK] }, null, 'forms')).toEqual([true]);
    expect(await hidden('routes', { place: [PAK], layer: 'documented' })).toEqual([false]);
    expect(await hidden('partners', {})).not.toContain(true);
    expect((await hidden('country', { place: [PAK] })).at(-1)).toBe(true);
  });
});

describe('slides in Urdu', () => {
  it('run from the right, in a font for it, and keep time from left to right', async () => {
    const { file } = await openedOn('country', { place: [PAK], lang: 'ur', digits: 'arabext' });
    expect(all(there(file.xml['ppt/presentation.xml']), 'p:presentation')[0]?.attributes['rtl']).toBe('1');
    for (const slide of file.slides) {
      for (const p of all(slide, 'a:p')) {
        if (all(p, 'a:t').length === 0) continue;
        expect(all(p, 'a:pPr')[0]?.attributes['rtl']).toBe('1');
        expect(all(p, 'a:pPr')[0]?.attributes['algn']).toBe('r');
        expect(new Set(all(p, 'a:rPr').map(({ attributes }) => attributes['lang']))).toEqual(
          new Set(['ur-PK'])
        );
      }
      const face = all(shapeOf(slide, 'Finding'), 'a:cs')[0]?.attributes['typeface'];
      expect(face).toBe('Arial');
      for (const table of all(slide, 'a:tblPr')) expect(table.attributes['rtl']).toBe('1');
    }
    const { chart, sheet } = file.charts[0] ?? {};
    expect(bare(String(sheet?.[1]?.[0]))).toBe('۲۰۰۷');
    expect(all(there(chart), 'c:orientation').map(({ attributes }) => attributes['val'])).toEqual([
      'minMax',
      'minMax'
    ]);
    expect(all(there(chart), 'c:formatCode')[0]?.text).toBe('[$-3000401]#,##0');
  });

  it('keep English from left to right', async () => {
    const { texts }: Opened = (await openedOn('trends', { place: [PAK] })).file;
    for (const [path, xml] of Object.entries(texts))
      if (/slides\/slide|charts\/chart|notesSlides\/notesSlide/.test(path))
        expect(xml).not.toContain('rtl="1"');
  });
});
