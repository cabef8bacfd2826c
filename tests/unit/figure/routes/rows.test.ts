import { describe, expect, it } from 'vitest';
import { listRows, longestOf } from '../../../../src/figure/routes/rows.ts';
import { sheet } from '../../../../src/figure/routes/sheet.ts';
import { listTitle } from '../../../../src/figure/routes/titles.ts';
import { routesShown } from '../../../../src/figure/routes/shown.ts';
import type { View } from '../../../../src/state/view.ts';
import { lookingAt } from './five-rows.ts';

function rows(most: number, ...at: Parameters<typeof lookingAt>) {
  const session = lookingAt(...at);
  const routes = routesShown(session);
  return listRows(routes.slice(0, most), session, longestOf(routes));
}

describe('the list of routes', () => {
  it('has a bar that is sure as far as the numbers are published, and possible beyond [D3]', () => {
    expect(rows(9, '').map(({ sure, possible }) => [sure, possible])).toEqual([
      [30 / 34, 4 / 34],
      [10 / 34, 0],
      [0, 8 / 34]
    ]);
  });

  it('says a number with its hidden end, and only hidden ones by their years [D1]', () => {
    expect(rows(9, '').map(({ number, isHidden }) => [number.replaceAll('\u2060', ''), isHidden])).toEqual([
      ['30–34', false],
      ['10', false],
      ['2 × <5', true]
    ]);
  });

  it('names the other end of a country looked at one way, both ends else', () => {
    const names = (...at: Parameters<typeof lookingAt>) => rows(9, ...at).map(({ name }) => name);
    expect(names('AAA', 'from')).toEqual(['Celand', 'Beland']);
    expect(names('CCC', 'to')).toEqual(['Aland', 'Beland']);
    expect(names('AAA')).toEqual(['Aland → Celand', 'Aland → Beland']);
    // Of a region the other end alone would not tell whose route it is.
    expect(names('034', 'from')).toEqual(['Aland → Celand', 'Aland → Beland', 'Beland → Celand']);
    expect(listTitle(lookingAt('034', 'from'))).toBe('Citizenship → detected in');
    expect(listTitle(lookingAt('AAA', 'from'))).toBe('Country of detection');
  });

  it('keeps the scale of all routes where it shows only the first', () => {
    expect(rows(1, '').map(({ id, sure }) => [id, sure])).toEqual([['AAA-CCC', 30 / 34]]);
  });
});

describe('the table of routes', () => {
  it('has both ends of every number and its years, own citizens after the routes', () => {
    expect(sheet(lookingAt('')).rows).toEqual([
      ['Aland', 'Celand', 30, 34, '2019, 2020', 'Detected'],
      ['Aland', 'Beland', 10, 10, '2020', 'Detected'],
      ['Beland', 'Celand', 0, 8, '2020', 'Detected'],
      ['Celand', 'Celand', 6, 6, '2020', 'Detected']
    ]);
  });

  it('says in its caption that it has every route whatever the threshold, and countries where the map has subregions', () => {
    const captionAt = (change: Partial<View>) => {
      const session = lookingAt('');
      session.go(change);
      return sheet(session).caption.replaceAll('\u2060', '');
    };
    expect(captionAt({})).toBe('Detected victims by citizenship and country of detection, 2019–2020');
    expect(captionAt({ least: 20 })).toMatch(/, 2019–2020; every route, those below 20 victims too$/);
    expect(captionAt({ level: 'subregion' })).toMatch(/, 2019–2020; by country, not by subregion$/);
    expect(captionAt({ layer: 'documented', least: 20 })).not.toContain('every route');
  });
});
