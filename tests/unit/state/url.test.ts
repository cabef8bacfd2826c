import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPage, readView, writeView } from '../../../src/state/url.ts';
import { firstView } from '../../../src/state/view.ts';
import { view } from '../../arbitraries.ts';

describe('the address', () => {
  it('gives back exactly the view it was written from', () => {
    fc.assert(
      fc.property(view, fc.constantFrom('en' as const, 'ur' as const), (any, reader) => {
        const reading = readView(any.page, writeView(any, reader), reader);
        expect(reading.ignored).toEqual([]);
        expect(reading.view).toEqual(any);
      })
    );
  });

  it('opens something for any query string at all', () => {
    fc.assert(
      fc.property(fc.string(), (query) => {
        const { view: opened } = readView('routes', query, 'en');
        expect(readView('routes', writeView(opened, 'en'), 'en').view).toEqual(opened);
      })
    );
  });

  it('names what it ignores and keeps the rest', () => {
    const { view: opened, ignored } = readView(
      'trends',
      '?place=PAK&years=2022-18&colour=red&__proto__=1',
      'en'
    );
    expect(opened.place).toEqual(['PAK']);
    expect(opened.years).toBeNull();
    expect(ignored).toEqual(['years=2022-18', 'colour=red', '__proto__=1']);
  });

  it('reads places and years as a hand may write them', () => {
    const { view: opened, ignored } = readView('routes', '?place=pak,PAK,ind&years=2022-2018', 'en');
    expect(opened.place).toEqual(['PAK', 'IND']);
    expect(opened.years).toEqual({ from: 2018, to: 2022 });
    expect(ignored).toEqual([]);
  });

  it('holds a dozen places, and refuses more by name', () => {
    const codes = ['PAK', 'ARE', 'SAU', 'OMN', 'QAT', 'KWT', 'BHR', 'IND', 'BGD', 'NPL', 'LKA', 'IRN', 'TUR'];
    expect(readView('routes', `?place=${codes.slice(0, 12).join(',')}`, 'en').view.place).toHaveLength(12);
    expect(readView('routes', `?place=${codes.join(',')}`, 'en').ignored).toEqual([
      `place=${codes.join(',')}`
    ]);
  });

  it('takes the code of the world for the world, which is every place and none of them', () => {
    const { view: opened, ignored } = readView('routes', '?place=001', 'en');
    expect([opened.place, ignored, writeView(opened, 'en')]).toEqual([[], [], '']);
    expect(readView('trends', '?place=001,PAK', 'en').view.place).toEqual(['PAK']);
  });

  it('leaves defaults out', () => {
    expect(writeView(firstView('ur'), 'ur')).toBe('');
    expect(writeView({ ...firstView('ur'), place: ['PAK', 'IND'] as never[] }, 'en')).toBe(
      '?place=PAK,IND&lang=ur'
    );
  });

  it('knows a page by the end of its path, wherever the site lives', () => {
    expect(readPage('/trends/')).toBe('trends');
    expect(readPage('/atlas/partners/index.html')).toBe('partners');
    expect(readPage('/')).toBe('routes');
    expect(readPage('/no-such-page/')).toBe('routes');
  });
});
