import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPath, readView, writeAddress, writeView, type Path } from '../../../src/state/url.ts';
import type { Language } from '../../../src/i18n/language.ts';
import type { PlaceId } from '../../../src/domain/place.ts';
import { firstView, type Page } from '../../../src/state/view.ts';
import { view } from '../../arbitraries.ts';

const at = (page: Page): Path => ({ page, place: [], lang: null });

describe('the address', () => {
  it('gives back exactly the view it was written from', () => {
    fc.assert(
      fc.property(view, fc.constantFrom('en' as const, 'ur' as const), (any, reader) => {
        const reading = readView(at(any.page), writeView(any, reader), reader);
        expect(reading.ignored).toEqual([]);
        expect(reading.view).toEqual(any);
      })
    );
  });

  it('opens something for any query string at all', () => {
    fc.assert(
      fc.property(fc.string(), (query) => {
        const { view: opened } = readView(at('routes'), query, 'en');
        expect(readView(at('routes'), writeView(opened, 'en'), 'en').view).toEqual(opened);
      })
    );
  });

  it('names what it ignores and keeps the rest', () => {
    const { view: opened, ignored } = readView(
      at('trends'),
      '?place=PAK&years=2022-18&colour=red&__proto__=1',
      'en'
    );
    expect(opened.place).toEqual(['PAK']);
    expect(opened.years).toBeNull();
    expect(ignored).toEqual(['years=2022-18', 'colour=red', '__proto__=1']);
  });

  it('reads places and years as a hand may write them', () => {
    const { view: opened, ignored } = readView(at('routes'), '?place=pak,PAK,ind&years=2022-2018', 'en');
    expect(opened.place).toEqual(['PAK', 'IND']);
    expect(opened.years).toEqual({ from: 2018, to: 2022 });
    expect(ignored).toEqual([]);
    expect(readView(at('partners'), '?partner=IOM', 'en').view.partner).toBe('iom');
  });

  it('holds a dozen places, and refuses more by name', () => {
    const codes = ['PAK', 'ARE', 'SAU', 'OMN', 'QAT', 'KWT', 'BHR', 'IND', 'BGD', 'NPL', 'LKA', 'IRN', 'TUR'];
    expect(readView(at('routes'), `?place=${codes.slice(0, 12).join(',')}`, 'en').view.place).toHaveLength(
      12
    );
    expect(readView(at('routes'), `?place=${codes.join(',')}`, 'en').ignored).toEqual([
      `place=${codes.join(',')}`
    ]);
  });

  it('takes the code of the world for the world, which is every place and none of them', () => {
    const { view: opened, ignored } = readView(at('routes'), '?place=001', 'en');
    expect([opened.place, ignored, writeView(opened, 'en')]).toEqual([[], [], '']);
    expect(readView(at('trends'), '?place=001,PAK', 'en').view.place).toEqual(['PAK']);
  });

  it('knows no year of fewer than four digits, and cuts no letter of a search in half', () => {
    for (const years of ['0000', '0000-2018', '0999-2018'])
      expect(readView(at('routes'), `?years=${years}`, 'en').ignored).toEqual([`years=${years}`]);
    const { view: cut } = readView(at('partners'), `?find=${'a'.repeat(59)}\u{1f600}b`, 'en');
    expect(cut.find).toBe('a'.repeat(59));
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
    expect(readPath('/atlas/country/PAK/')).toEqual({ page: 'country', place: ['PAK'], lang: null });
    expect(readPath('/country/pak/index.html')).toEqual({ page: 'country', place: ['PAK'], lang: null });
    expect(readPath('/country/')).toEqual({ page: 'country', place: [], lang: null });
    expect(readPath('/country/nowhere/')).toEqual(at('routes'));
    const path = readPath('/country/PAK/');
    expect(readView(path, '?years=2018', 'en').view).toMatchObject({ page: 'country', place: ['PAK'] });
    expect(readView(path, '?place=NPL', 'en').view.place).toEqual(['NPL']);
  });

  it('writes the page of a country as its folder, where it has one and is alone', () => {
    const hasPage = (place: PlaceId) => place === 'PAK';
    const to = (page: Page, ...place: string[]) =>
      writeAddress({ ...firstView('en'), page, place: place as PlaceId[], table: true }, 'en', hasPage);
    expect(to('country', 'PAK')).toBe('country/PAK/?table=1');
    expect(to('country', 'ATA')).toBe('country/?place=ATA&table=1');
    expect(to('country', 'PAK', 'NPL')).toBe('country/?place=PAK,NPL&table=1');
    expect(to('country')).toBe('country/?table=1');
    expect(to('trends', 'PAK')).toBe('trends/?place=PAK&table=1');
  });

  it('knows a language other than English by the folder just above the page, and by no other', () => {
    expect(readPath('ur/trends/').lang).toBe('ur');
    expect(readPath('embed/ur/trends/index.html').lang).toBe('ur');
    expect(readPath('ur/')).toEqual({ page: 'routes', place: [], lang: 'ur' });
    expect(readPath('/atlas/ur/country/PAK/')).toEqual({ page: 'country', place: ['PAK'], lang: 'ur' });
    expect(readPath('/ur/atlas/trends/').lang).toBeNull();
    expect(readPath('/en/trends/').lang).toBeNull();
    expect(readView(readPath('ur/trends/'), '', 'en').view.lang).toBe('ur');
    expect(readView(readPath('ur/trends/'), '?lang=en', 'en').view.lang).toBe('en');
  });

  it('writes that folder whoever reads, and English only for who reads another language', () => {
    const to = (lang: Language, reader: Language) =>
      writeAddress({ ...firstView(lang), page: 'trends' }, reader, () => false);
    expect([to('ur', 'en'), to('ur', 'ur')]).toEqual(['ur/trends/', 'ur/trends/']);
    expect([to('en', 'en'), to('en', 'ur')]).toEqual(['trends/', 'trends/?lang=en']);
  });

  it('with its path gives back exactly the view it was written from', () => {
    fc.assert(
      fc.property(view, fc.constantFrom('en' as const, 'ur' as const), (any, reader) => {
        const [path = '', query = ''] = writeAddress(any, reader, () => true).split('?');
        expect(readView(readPath(path), query === '' ? '' : `?${query}`, reader).view).toEqual(any);
      })
    );
  });
});
