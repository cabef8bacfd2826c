import { describe, expect, it } from 'vitest';
import type { PlaceId } from '../../../src/domain/place.ts';
import { presentation } from '../../../src/export/pptx.ts';
import type { Slide } from '../../../src/figure/slide.ts';
import { tableFitted } from '../../../src/export/slide-columns.ts';
import { deckOn } from './deck-fixture.ts';
import { all, openedSlides, paragraphs } from './slides-read.ts';

const bare = (text: string) =>
  text.replace(/[\u200e\u200f\u2060\u2066-\u2069\ufeff]/g, '').replace(/\s+/g, ' ');
const slidesOf = async (change: object = {}) => (await deckOn('partners', change)).deck.slides;
const rowsOf = ({ body }: Pick<Slide, 'body'>) =>
  body.kind === 'table' ? body.rows.map((row) => row.map(bare)) : [];

describe('the slides of one partner', () => {
  it('say of the money of a programme whose it is, and that it is not of who carries it out', async () => {
    const [slide] = await slidesOf({ partner: 'uga' });
    if (!slide) throw new Error('no slide');
    const said = rowsOf(slide).flat().join(' | ');
    expect(said).toContain('money from the United States (TIP Office) · running total');
    expect(said).toContain('carried out by GFEMS, UGA and the Freedom Fund');
    expect(said).toContain('no share for one country or partner published');
    expect(slide.remarks.join()).toContain('Amounts are those of the whole programmes, not of this partner');
    expect(bare(slide.notes.join('\n'))).toMatch(/USD 150,000,000 .*money from .*running total/);
    expect(slide.notes[0]).toMatch(/^UGA: carries out/);
  });

  it('have room for all that must be read with an amount', async () => {
    for (const slide of await slidesOf({ partner: 'unodc' })) {
      const rows = rowsOf(slide);
      const longest = Math.max(0, ...rows.flat().map((text) => text.length));
      expect(tableFitted(rows, 4.3).most).toBeGreaterThanOrEqual(Math.min(longest, 170));
    }
  });
});

describe('the contributions that name a country on its slides', () => {
  const rowsOn = async (lang: 'en' | 'ur' = 'en') =>
    (await deckOn('country', { place: ['PAK' as PlaceId], lang })).deck.slides.flatMap(rowsOf);

  it('say what must be read with an amount, as the slides of a partner do', async () => {
    const rows = await rowsOn();
    const termsOf = (what: string, amount: string) =>
      rows.find(([name = '', , given]) => name.includes(what) && given === amount)?.[3];
    expect(termsOf('GLO.ACT', 'EUR 11,000,000')).toMatch(
      /joint value of all givers .*13 countries, Pakistan among them · no share for one country/
    );
    expect(termsOf('GLO.ACT', 'EUR 10,000,000')).toMatch(/^part of GLO\.ACT, counted once · /);
    expect(termsOf('PROTECT: Improving', 'EUR 9,000,000')).toMatch(
      /wider than trafficking .*seven countries/
    );
    expect(termsOf('PROTECT: Migrant', 'EUR 5,000,000')).toMatch(/^part of PROTECT, counted once · /);
    expect(termsOf('Program to End Modern Slavery', 'USD 150,000,000')).toMatch(
      /^running total .*15 countries, Pakistan among them.* no share for one country or partner published$/
    );
    expect(termsOf('UN.GIFT', 'USD 4,000,000, budgeted, never funded')).toContain('planned by ILO');
  });

  it('have room for every word, in English and in Urdu', async () => {
    for (const lang of ['en', 'ur'] as const) {
      const { deck } = await deckOn('country', { place: ['PAK' as PlaceId], lang });
      const file = await openedSlides(await presentation(deck));
      const cells = file.slides.flatMap((slide) => all(slide, 'a:tc')).flatMap(paragraphs);
      expect(cells.length).toBeGreaterThan(100);
      expect(cells.filter((text) => text.includes('…'))).toEqual([]);
    }
  });
});

describe('who does what on slides', () => {
  it('has a mark of its own for each role, says what it means, and keeps what was counted in kind', async () => {
    const [slide] = await slidesOf();
    if (!slide) throw new Error('no slide');
    const kingdom = rowsOf(slide).find(([name]) => name?.startsWith('United Kingdom'));
    expect(kingdom).toContain('▲ 31 officers trained');
    const legend = slide.remarks.join('\n');
    for (const mark of [
      '■ hosted',
      '● supported',
      '▪ hosted it in an earlier',
      '○ funds',
      '□ carries out',
      '▲'
    ])
      expect(legend).toContain(mark);
    expect(legend).toMatch(/The event, 2025: ■.*\nProgrammes/);
  });
});

describe('amounts on slides', () => {
  it('stand in one chart only with money of their currency and kind, in the order of their dates', async () => {
    const charts = (await slidesOf()).filter(
      ({ body, title }) => body.kind === 'chart' && title.startsWith('Amounts')
    );
    expect(charts.map(({ title }) => title)).toEqual([
      'Amounts as published: EUR, budgets',
      'Amounts elsewhere and worldwide: USD, open portfolio on one day'
    ]);
    for (const { body } of charts) {
      const names = body.kind === 'chart' ? body.categories : [];
      const years = names.map((name) => Number(/20\d\d/.exec(bare(name))?.[0]));
      expect(years).toEqual(years.toSorted((a, b) => a - b));
    }
  });

  it('say what no total takes in, on the slide and in its notes', async () => {
    const slides = await slidesOf();
    const last = slides.findLast(
      ({ title, body }) => title === 'Amounts as published' && body.kind === 'table'
    );
    expect(bare(last?.remarks.join() ?? '')).toMatch(
      /Kept out of every total: .*GLO\.ACT.*PROTECT.*UN\.GIFT/
    );
    expect(bare(last?.notes.join() ?? '')).toMatch(/Kept out of every total:.*UN\.GIFT/);
  });

  it('name who gave them, and for several countries no share of one', async () => {
    const rows = (await slidesOf()).flatMap(rowsOf);
    const program = rows.find(([what]) => what === 'Program to End Modern Slavery');
    expect(program).toEqual([
      'Program to End Modern Slavery',
      'United States (TIP Office)',
      'running total, modern slavery',
      'several countries, no share for one',
      '2017–2023',
      'USD 150,000,000'
    ]);
    expect(rows.find((row) => row.at(-1) === 'EUR 11,000,000')?.[1]).toBe('joint value of all givers');
  });
});
