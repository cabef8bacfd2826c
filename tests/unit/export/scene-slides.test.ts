import { describe, expect, it } from 'vitest';

import type { PlaceId } from '../../../src/domain/place.ts';
import type { ChartBody, Slide, TableBody } from '../../../src/figure/slide.ts';
import { published } from '../../browser/published.ts';
import { deckOn } from './deck-fixture.ts';

const PAK = { place: ['PAK' as PlaceId] };
const bare = (text: string) => text.replace(/[\u200e\u200f\u2060\u2066-\u2069]/g, '');

async function slidesOf(...[page, change, scene]: [Parameters<typeof deckOn>[0], object, string]) {
  return (await deckOn(page, change, null, scene)).deck.slides;
}

function chartIn(slide: Slide | undefined): ChartBody {
  if (slide?.body.kind !== 'chart') throw new Error('no chart');
  return slide.body;
}

function tableIn(slide: Slide | undefined): TableBody {
  if (slide?.body.kind !== 'table') throw new Error('no table');
  return slide.body;
}

/** What Pakistan published for a year in some cells: the numbers added up, and what is hidden in them. */
function toldBy(table: 'victims' | 'justice', cells: Readonly<Record<string, string>>) {
  const rows = published(table).filter((row) =>
    Object.entries({ place: 'PAK', ...cells }).every(([key, value]) => row[key] === value)
  );
  const column = table === 'victims' ? 'victims' : 'persons';
  const hidden = rows.filter((row) => !/^\d+$/.test(row[column] ?? '')).length;
  return { n: rows.length, least: rows.reduce((sum, row) => sum + (Number(row[column]) || 0), 0), hidden };
}

describe('what a talk shows of a part of the trends', () => {
  it('is of the forms each form and no total, in the year that it was published', async () => {
    const [slide, ...more] = await slidesOf('trends', PAK, 'forms');
    expect(more).toEqual([]);
    expect(slide?.title).toMatch(/^Detected victims that Pakistan reported for 2022, by form: /);
    const { categories, series } = chartIn(slide);
    const at = categories.indexOf('2022');
    for (const [form, title] of [
      ['sexual', 'Sexual exploitation'],
      ['labour', 'Forced labour']
    ] as const) {
      const line = series.find(({ name, isMost }) => name.startsWith(title) && isMost !== true);
      const { least } = toldBy('victims', { year: '2022', form, sex: 'all', age: 'all' });
      expect([title, line?.values[at]]).toEqual([title, least]);
      // Nothing was published by form for that year, which is not zero.
      expect(line?.values[categories.indexOf('2010')]).toBeNull();
    }
    expect(slide?.remarks.join(' ')).toContain('Not parts of a whole');
    expect(slide?.remarks.join(' ')).not.toContain('Blue');
  });

  it('is of women, girls, men and boys a line each', async () => {
    const [slide] = await slidesOf('trends', PAK, 'persons');
    const { categories, series } = chartIn(slide);
    const at = categories.indexOf('2022');
    const value = (name: string) =>
      series.find((line) => line.name.startsWith(name) && line.isMost !== true)?.values[at];
    const told = (sex: string, age: string) =>
      toldBy('victims', { year: '2022', form: 'all', sex, age }).least;
    expect(['Women', 'Girls', 'Men', 'Boys'].map(value)).toEqual([
      told('female', 'adult'),
      told('female', 'child'),
      told('male', 'adult'),
      told('male', 'child')
    ]);
    expect(slide?.title).toMatch(/^Pakistan, 2022: 75\s% women/);
  });

  it('is of justice a table, in which persons stand beside victims on no common axis', async () => {
    const [slide] = await slidesOf('trends', PAK, 'justice');
    const { columns, rows } = tableIn(slide);
    expect(columns.map(({ title }) => title)).toEqual([
      'Year',
      'Detected victims a year',
      'Brought into formal contact',
      'Prosecuted',
      'Convicted'
    ]);
    const of = (stage: string) =>
      toldBy('justice', { year: '2022', stage, sex: 'all' }).least.toLocaleString('en');
    expect(rows.find(([year]) => year === '2022')?.slice(2)).toEqual([
      of('contact'),
      of('prosecuted'),
      of('convicted')
    ]);
    expect(rows.find(([year]) => year === '2019')?.slice(2)).toEqual(['<5', '<5', '<5']);
    expect(rows.some(([year]) => year === '2009')).toBe(false);
    expect(slide?.remarks).toEqual([
      expect.stringMatching(/^<5 stands for 0 to 4/),
      expect.stringMatching(/^Persons, not cases/)
    ]);
  });

  it('is of a change the parts that it is made of, from the earlier sum to the later', async () => {
    const [slide] = await slidesOf('trends', {}, 'change');
    const { rows } = tableIn(slide);
    expect([rows[0]?.[0], rows.at(-1)?.[0]]).toEqual(['2007', '2021']);
    expect(rows.length).toBeGreaterThan(3);
    expect(await slidesOf('trends', PAK, 'change')).toEqual([]);
  });

  it('is of a sum with and without one country a chart for each, and of the same reporters no chart of how many', async () => {
    const forms = await slidesOf('trends', {}, 'forms');
    expect(forms.map((slide) => bare(chartIn(slide).heading))).toEqual([
      'Detected victims a year · All countries',
      'Detected victims a year · without Pakistan'
    ]);
    expect(await slidesOf('trends', {}, 'line')).toHaveLength(2);
    expect(await slidesOf('trends', { reporters: 'same' }, 'line')).toHaveLength(1);
  });
});

describe('what a talk shows of a part of the partners', () => {
  it('is of an event every host and supporter on one slide', async () => {
    const slides = await slidesOf('partners', { event: 'world-day-2025-islamabad' }, 'who');
    expect(slides.map((slide) => tableIn(slide).rows.length)).toEqual([13]);
  });

  it('is of programmes each with its years and its amount, and of a plan that nobody funded that', async () => {
    const slides = await slidesOf('partners', PAK, 'programmes');
    const rows = slides.flatMap((slide) => tableIn(slide).rows);
    expect(rows).toHaveLength(11);
    expect(rows.find(([title]) => title?.startsWith('UN.GIFT'))?.map(bare)).toEqual([
      'UN.GIFT Joint Programme for Pakistan',
      'planned by ILO, IOM, UNICEF, UNIFEM and UNODC, never funded',
      '2010–2014',
      'USD\u00a04,000,000, budgeted, never funded'
    ]);
  });

  it('is of money its amounts, and of a map and of what is missing these alone', async () => {
    const money = await slidesOf('partners', PAK, 'money');
    expect(money.some(({ body }) => body.kind === 'chart')).toBe(true);
    expect(money.some((slide) => slide.title.includes('fiscal year'))).toBe(false);
    const missing = await slidesOf('country', PAK, 'missing');
    expect(missing.map(({ body }) => body.kind)).toEqual(['list']);
    const picture = { png: '', width: 16, height: 9, alt: 'A map' };
    const map = (await deckOn('routes', PAK, picture, 'map')).deck.slides;
    expect(map.map(({ body }) => body.kind)).toEqual(['picture']);
  });
});
