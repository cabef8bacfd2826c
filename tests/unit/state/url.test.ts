import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPath, readView, writeAddress, writeView } from '../../../src/state/url.ts';
import type { PlaceId } from '../../../src/domain/place.ts';
import { firstView, type Page } from '../../../src/state/view.ts';
import { view } from '../../arbitraries.ts';

describe('the address', () => {
  it('gives back exactly the view it was written from', () => {
    fc.assert(
      fc.property(view, fc.constantFrom('en' as const, 'ur' as const), (any, reader) => {
        const reading = readView({ page: any.page, place: [] }, writeView(any, reader), reader);
        expect(reading.ignored).toEqual([]);
        expect(reading.view).toEqual(any);
      })
    );
  });

  it('opens something for any query string at all', () => {
    fc.assert(
      fc.property(fc.string(), (query) => {
        const { view: opened } = readView({ page: 'routes', place: [] }, query, 'en');
        expect(readView({ page: 'routes', place: [] }, writeView(opened, 'en'), 'en').view).toEqual(opened);
      })
    );
  });

  it('names what it ignores and keeps the rest', () => {
    const { view: opened, ignored } = readView(
      { page: 'trends', place: [] },
      '?place=PAK&years=2022-18&colour=red&__proto__=1',
      'en'
    );
    expect(opened.place).toEqual(['PAK']);
    expect(opened.years).toBeNull();
    expect(ignored).toEqual(['years=2022-18', 'colour=red', '__proto__=1']);
  });

  it('reads places and years as a hand may write them', () => {
    const { view: opened, ignored } = readView(
      { page: 'routes', place: [] },
      '?place=pak,PAK,ind&years=2022-2018',
      'en'
    );
    expect(opened.place).toEqual(['PAK', 'IND']);
    expect(opened.years).toEqual({ from: 2018, to: 2022 });
    expect(ignored).toEqual([]);
  });

  it('holds a dozen places, and refuses more by name', () => {
    const codes = ['PAK', 'ARE', 'SAU', 'OMN', 'QAT', 'KWT', 'BHR', 'IND', 'BGD', 'NPL', 'LKA', 'IRN', 'TUR'];
    expect(
      readView({ page: 'routes', place: [] }, `?place=${codes.slice(0, 12).join(',')}`, 'en').view.place
    ).toHaveLength(12);
    expect(readView({ page: 'routes', place: [] }, `?place=${codes.join(',')}`, 'en').ignored).toEqual([
      `place=${codes.join(',')}`
    ]);
  });

  it('takes the code of the world for the world, which is every place and none of them', () => {
    const { view: opened, ignored } = readView({ page: 'routes', place: [] }, '?place=001', 'en');
    expect([opened.place, ignored, writeView(opened, 'en')]).toEqual([[], [], '']);
    expect(readView({ page: 'trends', place: [] }, '?place=001,PAK', 'en').view.place).toEqual(['PAK']);
  });

  it('leaves defaults out', () => {
    expect(writeView(firstView('ur'), 'ur')).toBe('');
    expect(writeView({ ...firstView('ur'), place: ['PAK', 'IND'] as never[] }, 'en')).toBe(
      '?place=PAK,IND&lang=ur'
    );
  });

  it('knows a page by the end of its path, wherever the site lives', () => {
    expect(readPath('/trends/').page).toBe('trends');
    expect(readPath('/atlas/partners/index.html').page).toBe('partners');
    expect(readPath('/').page).toBe('routes');
    expect(readPath('/no-such-page/').page).toBe('routes');
  });

  it('knows the page of a country by its folder, and a place in the query is the one that counts', () => {
    expect(readPath('/atlas/country/PAK/')).toEqual({ page: 'country', place: ['PAK'] });
    expect(readPath('/country/pak/index.html')).toEqual({ page: 'country', place: ['PAK'] });
    expect(readPath('/country/')).toEqual({ page: 'country', place: [] });
    expect(readPath('/country/nowhere/')).toEqual({ page: 'routes', place: [] });
    const path = readPath('/country/PAK/');
    expect(readView(path, '?years=2018', 'en').view).toMatchObject({ page: 'country', place: ['PAK'] });
    expect(readView(path, '?place=NPL', 'en').view.place).toEqual(['NPL']);
  });

  it('writes the page of a country as its folder, where it has one and is alone', () => {
    const hasPage = (place: PlaceId) => place === 'PAK';
    const at = (page: Page, ...place: string[]) =>
      writeAddress({ ...firstView('en'), page, place: place as PlaceId[], table: true }, 'en', hasPage);
    expect(at('country', 'PAK')).toBe('country/PAK/?table=1');
    expect(at('country', 'ATA')).toBe('country/?place=ATA&table=1');
    expect(at('country', 'PAK', 'NPL')).toBe('country/?place=PAK,NPL&table=1');
    expect(at('country')).toBe('country/?table=1');
    expect(at('trends', 'PAK')).toBe('trends/?place=PAK&table=1');
  });
});
