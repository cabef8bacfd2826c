import { describe, expect, it } from 'vitest';
import { joinTables } from '../../../../src/data/join.ts';
import { parseTable } from '../../../../src/data/parse.ts';
import type { PlaceId } from '../../../../src/domain/place.ts';
import { ask, isOutside } from '../../../../src/figure/routes/ask.ts';
import { caveats } from '../../../../src/figure/routes/caveats.ts';
import { countedLabels } from '../../../../src/figure/routes/labels.ts';
import { hatchedIn } from '../../../../src/figure/routes/hatched.ts';
import { legendOf } from '../../../../src/figure/routes/legend.ts';
import { routesSentence } from '../../../../src/figure/routes/sentence.ts';
import { LiveSession, type Session } from '../../../../src/state/session.svelte.ts';
import { firstView, type View } from '../../../../src/state/view.ts';
import { places } from '../../query/trend-fixture.ts';
import { words } from './five-rows.ts';

/**
 * Aland says only that the citizenship of 60 is unknown, and its total is 50; Beland and Celand name citizenships.
 * Pakistan names only its own, of whom nobody may be there, and 35 of unknown citizenship. Two countries reported for 2018 and 2020, one for 2019 and 2021.
 */
const ROUTES = `origin,destination,year,victims,hidden,source
AAA,BBB,2019,10,0,made-for-tests
AAA,BBB,2020,10,0,made-for-tests
CCC,BBB,2020,4,0,made-for-tests
ZZZ,AAA,2020,60,0,made-for-tests
ZZZ,BBB,2020,3,0,made-for-tests
PAK,PAK,2019,0,1,made-for-tests
ZZZ,PAK,2019,35,0,made-for-tests
CCC,AAA,2021,2,0,made-for-tests
`;
const TOTALS = `place,year,victims,hidden,basis,source
AAA,2018,20,0,total,made-for-tests
AAA,2020,50,0,total,made-for-tests
AAA,2021,50,0,total,made-for-tests
BBB,2018,20,0,total,made-for-tests
BBB,2019,20,0,total,made-for-tests
BBB,2020,30,0,total,made-for-tests
`;
const dataset = {
  ...joinTables(
    { routes: parseTable('routes', ROUTES).table, totals: parseTable('totals', TOTALS).table },
    []
  ),
  places
};

function session(codes: string, change: Partial<View> = {}): Session {
  const place = codes === '' ? [] : (codes.split(' ') as PlaceId[]);
  return new LiveSession(dataset, { ...firstView('en'), place, ...change }, words, {
    published: () => undefined,
    needed: () => undefined
  });
}

const year = (from: number, to = from) => ({ years: { from, to } });
const said = (...at: Parameters<typeof session>) => routesSentence(session(...at)).replaceAll('\u2060', '');
const warned = (...at: Parameters<typeof session>) =>
  caveats(session(...at)).map((text) => text.replaceAll('\u2060', ''));

describe('a country that only said that the citizenship is unknown', () => {
  it('gave no citizenships, in every direction [D2]', () => {
    const answer = 'Aland gave no citizenships of detected victims, 2020: no answer, which is not zero';
    expect(said('AAA', { direction: 'to', ...year(2020) })).toBe(answer);
    expect(said('AAA', year(2020))).toContain('Aland itself gave no citizenships: no answer');
    expect(ask(session('AAA', year(2020)))?.answering.has('AAA' as PlaceId)).toBe(false);
  });

  it('is not among those that gave citizenships, nor are its victims among those with one', () => {
    expect(warned('', year(2020))).toContain(
      '1 of the 2 countries that reported gave citizenships: of 14 victims in all, of 80 detected, 2020.'
    );
  });
});

describe('a country that named none of another country', () => {
  it('[D2] says of how many it does not know, who may be of any', () => {
    expect(said('PAK', { direction: 'to', ...year(2019) })).toBe(
      'Pakistan gave citizenships of detected victims, 2019: none that is named is of another country, but the citizenship of 35 is not on record, and they may be of any country'
    );
    expect(said('PAK', year(2019))).toContain(
      'Pakistan itself reported between 0 and 4 of its own citizens; the citizenship of 35 whom it detected is not on record: they may be of any country'
    );
  });

  it('says so plainly where it knows of all', () => {
    expect(said('BBB', { direction: 'to', ...year(2019) })).not.toContain('not on record');
  });
});

describe('what the routes say of silence and contradiction', () => {
  it('no victims between countries that gave no citizenships is no finding', () => {
    expect(said('AAA PAK', year(2020))).toBe(
      'Aland and Pakistan gave no citizenships of detected victims, 2020: no answer, which is not zero'
    );
  });

  it('a part larger than its whole is said as the contradiction it is', () => {
    expect(warned('AAA', { direction: 'to', ...year(2020) })).toContain(
      'The source contradicts itself: 60 victims by citizenship, 50 in the totals of the same countries, 2020.'
    );
    expect(warned('BBB', { direction: 'to', ...year(2020) })).toContain(
      'A citizenship is on record for 14 of 30 victims detected here, 2020.'
    );
  });

  it('years outside the record are no finding about a country', () => {
    expect(said('BBB', year(2030))).toBe(
      'The record of routes holds the years 2019–2021; it says nothing about 2030'
    );
    expect(said('', year(2001, 2003))).toContain('it says nothing about 2001–2003');
  });
});

describe('years that the record does not hold', () => {
  it.each([
    ['2030', year(2030)],
    ['1990–1995', year(1990, 1995)],
    ['1990 compared', { ...year(2020), compare: 1990 }]
  ])('[D2] are no silence of any country: %s', (_, change) => {
    const at = session('', change);
    expect(hatchedIn(at)).toEqual([]);
    expect(legendOf(at, [], { kind: 'world-screen', stretch: 1 })).not.toHaveProperty('silent');
  });

  it('are said to be no silence only where none of them is on record', () => {
    expect(isOutside(session('', year(1990, 2019)))).toBe(false);
    expect(legendOf(session(''), [], { kind: 'world-screen', stretch: 1 })).toHaveProperty('silent');
    expect(hatchedIn(session('', year(1990, 2019)))).toEqual(['AAA', 'CCC']);
    expect(hatchedIn(session('AAA', year(1990, 2019)))).toEqual(['CCC']);
  });
});

describe('the open year', () => {
  it('is the latest of the record and no other [D18]', () => {
    const open = (...at: Parameters<typeof session>) =>
      warned(...at).filter((text) => text.includes('is open'));
    expect(open('BBB', year(2019))).toEqual([]);
    expect(open('', { years: { from: 2019, to: 2020 } })).toEqual([]);
    expect(open('', year(2021))).toHaveLength(1);
    expect(open('')).toHaveLength(1);
  });
});

describe('labels of a region', () => {
  it('carry no number of one route where another is too short to draw', () => {
    const asked = ask(session('AAA CCC', { direction: 'from', ...year(2020) }));
    if (!asked) throw new Error('no answer');
    const [drawn] = asked.corridors.crossBorder;
    if (!drawn) throw new Error('no route');
    const labels = countedLabels(asked, [drawn], words, {
      place: 13,
      focus: 16,
      off: 56,
      ends: Infinity,
      world: 10
    });
    expect(labels.find(({ place }) => place === 'BBB')?.lines).toEqual(['Beland']);
  });
});
