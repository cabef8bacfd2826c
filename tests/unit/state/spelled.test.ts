import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KEYS_OF, spellAddress, spellView } from '../../../src/state/spelled.ts';
import { readPath, readView, writeAddress } from '../../../src/state/url.ts';
import type { PlaceId } from '../../../src/domain/place.ts';
import { firstView, PAGES, type Page } from '../../../src/state/view.ts';
import { view } from '../../arbitraries.ts';

const language = fc.constantFrom('en' as const, 'ur' as const);
const keysIn = (query: string) => [...new URLSearchParams(query).keys()];

describe('a spelled link', () => {
  it('opens exactly the view it was written from, whoever reads it', () => {
    fc.assert(
      fc.property(view, language, (any, reader) => {
        const reading = readView({ page: any.page, place: [], lang: null }, spellView(any), reader);
        expect(reading).toEqual({ view: any, ignored: [] });
      })
    );
  });

  it('opens it at its whole address too, where a country stands in the path', () => {
    const site = 'https://example.org/atlas/';
    fc.assert(
      fc.property(view, language, fc.boolean(), (any, reader, hasPage) => {
        const address = new URL(
          writeAddress(any, reader, () => hasPage),
          site
        ).href;
        const { pathname, search, origin } = new URL(spellAddress(address, any));
        expect(origin).toBe('https://example.org');
        expect(readView(readPath(pathname), search, reader).view).toEqual(any);
      })
    );
  });

  it('says every key of its page that has a word, though all are as a bare address would find them', () => {
    fc.assert(
      fc.property(view, (any) => {
        const written = keysIn(spellView(any));
        const none = (key: keyof typeof any) => ['null', '[]', '""'].includes(JSON.stringify(any[key]));
        const missing = KEYS_OF[any.page].filter((key) => !written.includes(key) && !none(key));
        expect(missing).toEqual([]);
      })
    );
  });

  it('spells the defaults of each page, and no key of another', () => {
    const spelled = (page: Page) => spellView({ ...firstView('en'), page });
    expect(spelled('routes')).toBe(
      '?direction=all&layer=detected&level=country&least=0&picture=map&scale=fixed&top=auto&table=0&lang=en'
    );
    expect(spelled('trends')).toBe(
      '?scale=fixed&charts=subregion&order=name&form=all&sex=all&age=all&measure=count&reporters=all&table=0&lang=en'
    );
    expect(spelled('partners')).toBe('?purpose=all&table=0&lang=en');
    expect(spelled('country')).toBe('?layer=detected&table=0&lang=en');
    expect(spelled('data')).toBe('?lang=en');
  });

  it('leaves the theme to the screen, unless one was chosen', () => {
    const trends = { ...firstView('ur'), page: 'trends' as const };
    expect(keysIn(spellView(trends))).not.toContain('theme');
    expect(spellView({ ...trends, theme: 'projector' })).toContain('&theme=projector');
  });

  it('leaves the country in the path alone, and names it where the path does not', () => {
    const pakistan = { ...firstView('en'), page: 'country' as const, place: ['PAK' as PlaceId] };
    const query = '?layer=detected&table=0&lang=en';
    expect(spellAddress('https://example.org/country/PAK/?lang=ur', pakistan)).toBe(
      `https://example.org/country/PAK/${query}`
    );
    expect(spellAddress('https://example.org/country/', pakistan)).toBe(
      `https://example.org/country/?place=PAK&${query.slice(1)}`
    );
  });

  it('leaves the language in the path alone, and names it where the path does not', () => {
    const trends = { ...firstView('ur'), page: 'trends' as const };
    const [own, other] = ['ur/trends/', 'trends/?lang=ur'].map((path) =>
      spellAddress(`https://example.org/${path}`, trends)
    );
    expect(own).toMatch(/^https:..example.org.ur.trends.\?/);
    expect(keysIn(new URL(own ?? '').search)).not.toContain('lang');
    expect(new URL(other ?? '').searchParams.get('lang')).toBe('ur');
  });

  it('knows the keys of a page as the README tells them', () => {
    const rows = readFileSync('README.md', 'utf8').matchAll(
      /^\| ((?:`\w+` ?)+)\| [^|]* \| (figures|all|[a-z, ]+) \|/gm
    );
    const told = [...rows].flatMap(([, keys = '', pages = '']) =>
      [...keys.matchAll(/`(\w+)`/g)].map(([, key = '']) => [key, pagesIn(pages)] as const)
    );
    expect(told.length).toBeGreaterThan(20);
    for (const page of PAGES) {
      const keys = told.filter(([key, pages]) => key !== 'theme' && pages.includes(page)).map(([key]) => key);
      expect([page, [...KEYS_OF[page]].sort()]).toEqual([page, keys.sort()]);
    }
  });
});

function pagesIn(text: string): readonly string[] {
  if (text === 'all') return PAGES;
  return text === 'figures' ? PAGES.filter((page) => page !== 'data') : text.split(', ');
}
