import { describe, expect, it } from 'vitest';

import type { PlaceId } from '../../../src/domain/place.ts';
import { presentation } from '../../../src/export/pptx.ts';
import { published } from '../../browser/published.ts';
import { deckOn } from './deck-fixture.ts';
import { all, openedSlides, paragraphs, there, type Element } from './slides-read.ts';

const bare = (text: string) => text.replace(/[\u200e\u200f\u2060\u2066-\u2069\ufeff]/g, '');
const LATEST = '2022';

async function openedOn(...asked: Parameters<typeof deckOn>) {
  const { deck } = await deckOn(...asked);
  return { deck, file: await openedSlides(await presentation(deck)) };
}

/** A line of a chart: the years that it goes through, and how it and its marks look. */
function lineOf(series: Element) {
  const [cache, categories] = ['c:numCache', 'c:cat'].map((name) => there(all(series, name)[0]));
  const years = all(there(categories), 'c:v').map(({ text }) => bare(text));
  const own = (name: string) => series.children.find((child) => child.name === name);
  const [mark] = [there(own('c:marker'))];
  return {
    years: all(there(cache), 'c:pt').map(({ attributes }) => years[Number(attributes['idx'])] ?? ''),
    dash: all(there(own('c:spPr')), 'a:prstDash')[0]?.attributes['val'] ?? 'none',
    mark: all(mark, 'c:symbol')[0]?.attributes['val'],
    inside: all(mark, 'a:srgbClr')[0]?.attributes['val'],
    unmarked: all(series, 'c:dPt').map((point) => [
      years[Number(all(point, 'c:idx')[0]?.attributes['val'])],
      all(point, 'c:symbol')[0]?.attributes['val']
    ])
  };
}

function shapeIn(slide: Element | undefined, name: string): Element | undefined {
  return all(there(slide), 'p:sp').find((shape) => all(shape, 'p:cNvPr')[0]?.attributes['name'] === name);
}

const nameIn = (tx: Element) => bare(all(tx, 'c:v')[0]?.text ?? '');

function chartOf({ charts: [first] }: Awaited<ReturnType<typeof openedOn>>['file']) {
  if (!first) throw new Error('no chart');
  return first;
}

const chartIn = (file: Awaited<ReturnType<typeof openedOn>>['file'], i = 0) => there(file.charts[i]?.chart);

/** The names in the legend of a chart. */
function legendOf(chart: Element): readonly string[] {
  const [legend] = all(chart, 'c:legend');
  const left = new Set(
    all(there(legend), 'c:legendEntry').map((entry) => all(entry, 'c:idx')[0]?.attributes['val'])
  );
  return all(chart, 'c:ser')
    .filter((series) => !left.has(all(series, 'c:idx')[0]?.attributes['val']))
    .map((series) => bare(all(there(all(series, 'c:tx')[0]), 'c:v')[0]?.text ?? ''));
}

/** How many countries published a total for a year. */
function reportersIn(year: string): number {
  return new Set(published('totals').flatMap((row) => (row['year'] === year ? [row['place']] : []))).size;
}

describe('a year whose reports are still coming in', () => {
  it.each([
    ['trends', {}, undefined, 2],
    ['trends', { without: ['PAK' as PlaceId] }, undefined, 1],
    ['trends', { lang: 'ur' }, undefined, 2],
    ['trends', {}, 'forms', 3],
    ['trends', {}, 'persons', 4],
    ['trends', { place: ['142', '150'] as PlaceId[] }, undefined, 2]
  ] as const)(
    'of %s (%o, %s) is reached by a dashed line alone, and its point is hollow',
    async (page, change, scene, count) => {
      const { file } = await openedOn(page, change, null, scene);
      const lines = all(chartIn(file), 'c:ser').map(lineOf);
      const marked = lines.filter(({ mark }) => mark !== 'none');
      const closed = marked.filter(({ years }) => !years.includes(LATEST));
      const ways = marked.filter(({ dash, years }) => years.includes(LATEST) && dash !== 'none');
      const hollows = marked.filter(({ dash, years }) => years.includes(LATEST) && dash === 'none');
      expect([closed, ways, hollows].map(({ length }) => length)).toEqual([count, count, count]);
      expect(new Set(closed.map(({ dash }) => dash))).toEqual(new Set(['solid']));
      for (const { years, dash, inside, unmarked } of ways) {
        expect([years, dash, inside]).toEqual([['2021', LATEST], 'sysDash', 'FFFFFF']);
        // The point before it is that of the line which ends there.
        expect(unmarked).toEqual([['2021', 'none']]);
      }
      for (const { years, inside } of hollows) expect([years, inside]).toEqual([[LATEST], 'FFFFFF']);
    }
  );

  it('has an empty bar where countries are counted', async () => {
    const { file } = await openedOn('trends');
    const chart = chartIn(file, 1);
    const [point, ...more] = all(chart, 'c:dPt');
    expect(more).toEqual([]);
    const at = Number(all(there(point), 'c:idx')[0]?.attributes['val']);
    expect(all(there(all(chart, 'c:cat')[0]), 'c:v')[at]?.text).toBe(LATEST);
    expect(all(there(point), 'a:srgbClr')[0]?.attributes['val']).toBe('FFFFFF');
  });

  it('is said over the numbers, in bold letters, with how many countries have reported', async () => {
    const { file } = await openedOn('trends');
    for (const [i, how] of ['line is dashed', 'bar is hollow'].entries()) {
      const shape = there(shapeIn(file.slides[i], 'Warning'));
      expect(paragraphs(shape).join('')).toContain(`${LATEST} is open: ${reportersIn(LATEST)} countries`);
      expect(paragraphs(shape).join('')).toContain(how);
      const [run] = all(shape, 'a:rPr');
      expect(run?.attributes['b']).toBe('1');
      expect(Number(run?.attributes['sz'])).toBeGreaterThanOrEqual(1400);
      const top = (each: Element) => Number(all(each, 'a:off')[0]?.attributes['y']);
      const [frame] = all(there(file.slides[i]), 'p:graphicFrame');
      expect(top(shape)).toBeLessThan(top(there(frame)));
    }
    const table = await openedOn('trends', {}, null, 'justice');
    expect(paragraphs(there(shapeIn(table.file.slides[0], 'Warning'))).join('')).toContain('is open');
    // A country that has reported has nothing open.
    const { file: one } = await openedOn('country', { place: ['PAK' as PlaceId] });
    expect(one.slides.map((slide) => shapeIn(slide, 'Warning'))).toEqual(one.slides.map(() => undefined));
  });

  it('is named in the legend where one line goes there', async () => {
    const one = await openedOn('trends', { without: ['PAK' as PlaceId] });
    expect(legendOf(chartIn(one.file))).toEqual(['without Pakistan: at least', 'Reports still coming in']);
    const two = await openedOn('trends');
    expect(legendOf(chartIn(two.file))).toEqual(['All countries: at least', 'without Pakistan: at least']);
  });
});

describe('what is at most', () => {
  it('is in the legend of a chart where it is seen, and else said to be too near', async () => {
    const forms = await openedOn('trends', {}, null, 'forms');
    const [every, without] = [chartIn(forms.file, 0), chartIn(forms.file, 1)];
    expect(legendOf(every).filter((name) => name.endsWith('at most'))).toEqual([]);
    expect(legendOf(without).filter((name) => name.endsWith('at most'))).toHaveLength(3);
    const remarks = forms.deck.slides.map((slide) => slide.remarks.join(' '));
    expect(remarks.map((text) => text.includes('too close to the line'))).toEqual([true, false]);
    expect(remarks.map((text) => text.includes('Thin dotted line'))).toEqual([false, true]);
    const dotted = all(without, 'c:ser').map(lineOf);
    expect(dotted.filter(({ dash, mark }) => dash === 'sysDot' && mark === 'none')).toHaveLength(3);
    // It is drawn, and can be edited, in either.
    expect(forms.file.charts[0]?.sheet[0]?.filter((name) => String(name).endsWith('at most'))).toHaveLength(
      3
    );
  });
});

describe('what must be known of a line', () => {
  it('is on its slide and in its notes: who is left out, and when many more countries reported', async () => {
    const { deck } = await openedOn('trends', { without: ['PAK' as PlaceId] });
    const more = reportersIn('2017') - reportersIn('2016');
    expect(more).toBe(33);
    const rise = `2017: ${more} more countries report than the year before.`;
    for (const { remarks, notes } of deck.slides) {
      expect(remarks.join(' ')).toContain(rise);
      expect(remarks.join(' ')).toContain('Left out of every sum here: Pakistan');
      expect(notes.join(' ')).toContain('Left out of every sum here: Pakistan');
      expect(notes).toContain(rise);
    }
    const { deck: whole } = await openedOn('trends');
    expect(whole.slides[0]?.remarks.join(' ')).toContain('Pakistan is shown with and without');
    for (const scene of ['forms', 'persons', 'justice']) {
      const part = await openedOn('trends', { without: ['PAK' as PlaceId] }, null, scene);
      for (const { remarks } of part.deck.slides)
        expect(remarks.join(' ')).toContain('Left out of every sum here: Pakistan');
    }
  });

  it.each(['trends', 'country'] as const)(
    'of a country is that it breaks where its numbers are made up otherwise, which is said (%s)',
    async (page) => {
      const { deck, file } = await openedOn(page, { place: ['IND' as PlaceId] });
      const lines = all(chartIn(file), 'c:ser').map(lineOf);
      const closed = lines.filter(({ mark }) => mark !== 'none').map(({ years }) => years);
      expect(closed.map(([first]) => first)).toEqual(['2011', '2012', '2017']);
      expect(closed.flat()).toEqual([...new Set(closed.flat())]);
      expect(legendOf(chartIn(file))).toEqual(['India: at least']);
      expect(deck.slides[0]?.remarks.join(' ')).toContain('A break: one number is a published total');
      expect(deck.slides[0]?.notes.join(' ')).toContain('A break: one number is a published total');
    }
  );
});

describe('a year of hidden numbers alone', () => {
  it('is a hollow point that no line reaches, and the slide says what it is', async () => {
    const { deck, file } = await openedOn('trends', { place: ['PAK' as PlaceId] }, null, 'forms');
    const { chart, sheet } = chartOf(file);
    const alone = sheet
      .slice(1)
      .flatMap((row) => (row[1] === 0 && Number(row[2]) > 0 ? [String(row[0])] : []));
    expect(alone).toContain('2017');
    const series = all(chart, 'c:ser').filter((each) =>
      all(each, 'c:tx').some((tx) => nameIn(tx).startsWith('Sexual'))
    );
    const lines = series.map(lineOf).filter(({ mark }) => mark === 'circle');
    for (const year of alone) {
      const here = lines.filter(({ years }) => years.includes(year));
      expect(here.map(({ years }) => years)).toEqual([[year], [year]]);
      expect(here.map(({ inside }) => inside)).toEqual(['FFFFFF', 'FFFFFF']);
    }
    const told = lines.filter(({ inside }) => inside !== 'FFFFFF').flatMap(({ years }) => years);
    expect(told).toContain(LATEST);
    expect(legendOf(chart)).toEqual([
      'Sexual exploitation: at least',
      'Forced labour: at least',
      'Other forms: at least'
    ]);
    expect(deck.slides[0]?.remarks.join(' ')).toContain('A hollow point at 0 that no line reaches');
  });
});
