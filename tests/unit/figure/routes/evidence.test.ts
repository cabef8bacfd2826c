import { describe, expect, it } from 'vitest';
import { joinTables } from '../../../../src/data/join.ts';
import { parseTable } from '../../../../src/data/parse.ts';
import type { PlaceId } from '../../../../src/domain/place.ts';
import { askAtLevel, isBySubregion } from '../../../../src/figure/routes/ask.ts';
import { caveats } from '../../../../src/figure/routes/caveats.ts';
import { atLayer, comparedWith } from '../../../../src/figure/routes/choose.ts';
import { allDrawnText, lineCount, ringsText } from '../../../../src/figure/routes/drawn.ts';
import { hatchedIn } from '../../../../src/figure/routes/hatched.ts';
import { legendOf } from '../../../../src/figure/routes/legend.ts';
import { nearestYear } from '../../../../src/figure/routes/nearest-year.ts';
import { listRows } from '../../../../src/figure/routes/rows.ts';
import { question } from '../../../../src/figure/routes/question.ts';
import { routesSentence } from '../../../../src/figure/routes/sentence.ts';
import { sheet } from '../../../../src/figure/routes/sheet.ts';
import { routesShown } from '../../../../src/figure/routes/shown.ts';
import { stepsOf, stepText } from '../../../../src/figure/routes/walk.ts';
import { LiveSession, type Session } from '../../../../src/state/session.svelte.ts';
import { firstView, type View } from '../../../../src/state/view.ts';
import { places } from '../../query/trend-fixture.ts';
import { words } from './five-rows.ts';

/** 2015 → 2022 in Celand: from Aland 10 → 20, from Beland new with 7, from Pakistan hidden; 3 of unknown citizenship in 2022. */
const ROUTES = `origin,destination,year,victims,hidden,source
AAA,CCC,2015,10,0,made-for-tests
AAA,CCC,2022,20,0,made-for-tests
BBB,CCC,2022,7,0,made-for-tests
PAK,CCC,2022,0,1,made-for-tests
ZZZ,CCC,2022,3,0,made-for-tests
`;
const TOTALS = `place,year,victims,hidden,basis,source
CCC,2015,10,0,total,made-for-tests
CCC,2022,30,0,total,made-for-tests
`;
const RETURNS = `origin,destination,year,victims,hidden,source
CCC,AAA,2012,6,0,made-for-tests
CCC,ZZZ,2012,4,0,made-for-tests
BBB,BBB,2012,2,0,made-for-tests
`;
const DOCUMENTED = `origin,destination,year,mentions,forms,profiles,transit,source
AAA,CCC,2010,2,1 2,1,BBB,made-for-tests
AAA,CCC,2011,1,2,,,made-for-tests
BBB,AAA,2011,1,,,,made-for-tests
`;
const dataset = {
  ...joinTables(
    {
      routes: parseTable('routes', ROUTES).table,
      totals: parseTable('totals', TOTALS).table,
      repatriations: parseTable('repatriations', RETURNS).table,
      'documented-routes': parseTable('documented-routes', DOCUMENTED).table
    },
    []
  ),
  places
};

function session(codes: string, change: Partial<View> = {}, data = dataset): Session {
  const place = codes === '' ? [] : (codes.split(' ') as PlaceId[]);
  return new LiveSession(data, { ...firstView('en'), place, ...change }, words, {
    published: () => undefined,
    needed: () => undefined
  });
}

const plain = (text: string) => text.replaceAll('\u2060', '').replaceAll('\u00a0', ' ');
const said = (...at: Parameters<typeof session>) => plain(routesSentence(session(...at)));
const compared = { compare: 2015, years: { from: 2022, to: 2022 }, direction: 'to' } as const;

describe('two years of routes', () => {
  it('are told by what became of each route, and by what cannot be compared [D3]', () => {
    expect(said('CCC', compared)).toBe(
      'Routes to Celand, 2015 and 2022 compared: 1 new, 1 grown and 1 cannot be compared'
    );
    expect(question(session('CCC', compared))).toContain('which cannot be compared?');
  });

  it('say that a threshold leaves some of them out', () => {
    expect(said('CCC', { ...compared, least: 10 })).toBe(
      'Routes to Celand, 2015 and 2022 compared: 1 grown; routes below 10 in both years are left out'
    );
  });

  it('say what new and ended mean, and how many victims no route can be given to [D2]', () => {
    const texts = caveats(session('CCC', compared)).map(plain);
    expect(texts.some((text) => text.includes('more or less trafficking'))).toBe(true);
    expect(texts).toContain(
      'Of the victims detected in 2015, 0 have no citizenship on record, of those in 2022 3: some of them may belong to any of these routes.'
    );
  });

  it('of which the record lacks one show no route and no caveat of it', () => {
    const lost = session('CCC', { ...compared, compare: 1999 });
    expect(routesShown(lost)).toEqual([]);
    expect(caveats(lost).some((text) => text.includes('1999'))).toBe(false);
  });

  it('have a table with both ends of both numbers', () => {
    expect(sheet(session('CCC', compared)).rows).toEqual([
      ['Aland', 'Celand', 'grown', 10, 10, 20, 20, 'Detected'],
      ['Beland', 'Celand', 'new', 'none named', 'none named', 7, 7, 'Detected'],
      ['Pakistan', 'Celand', 'cannot be compared', 'none named', 'none named', 0, 4, 'Detected']
    ]);
  });

  it('have a table that names the two years and not the span', () => {
    const caption = (change: Partial<View>) =>
      plain(sheet(session('CCC', { ...compared, ...change })).caption);
    expect(caption({})).toBe(
      'Detected victims by citizenship and country of detection, 2015 and 2022 compared'
    );
    expect(caption({ layer: 'repatriated', compare: 2011, years: null })).toBe(
      'Returned victims by country of exploitation and country of return, 2011 and 2012 compared'
    );
  });

  it('hatch no country that only routes to the one in focus come from: it has nothing to report of them', () => {
    const legend = (at: Session) => legendOf(at, [], { kind: 'country-screen', stretch: 1 });
    const into = session('CCC', compared);
    expect(hatchedIn(into)).toEqual([]);
    expect(legend(into)).not.toHaveProperty('silent');
    for (const direction of ['all', 'from'] as const) {
      const at = session('CCC', { ...compared, direction });
      expect(hatchedIn(at)).toContain('AAA');
      expect(legend(at).silent).toContain('who was detected there cannot be compared');
    }
    expect(hatchedIn(session('', { ...compared, direction: 'all' }))).toContain('AAA');
  });

  it('hatch by who reports a return, the country it leaves', () => {
    const rows = `${RETURNS}CCC,AAA,2011,5,0,made-for-tests\n`;
    const { repatriations } = joinTables({ repatriations: parseTable('repatriations', rows).table }, []);
    const hatched = (direction: View['direction']) =>
      hatchedIn(
        session(
          'CCC',
          { layer: 'repatriated', compare: 2011, years: { from: 2012, to: 2012 }, direction },
          { ...dataset, repatriations }
        )
      );
    expect(hatched('from')).toEqual([]);
    expect(hatched('to')).toContain('AAA');
  });

  it('are spoken with both numbers', () => {
    const at = session('CCC', compared);
    expect(stepsOf(at).map((step) => plain(stepText(step, at)))[0]).toBe(
      'Celand, route 1 of 3, incoming: from Aland, grown: 10 in 2015, 20 in 2022'
    );
  });

  it('keep one year, the last, and let go of what a comparison cannot show', () => {
    expect(comparedWith(2015, session('', { level: 'subregion' }))).toEqual({
      compare: 2015,
      years: { from: 2022, to: 2022 },
      level: 'country',
      picture: 'map'
    });
    expect(comparedWith(null, session(''))).toEqual({ compare: null });
  });

  it('run between countries, whatever the level, as a comparison has no sums', () => {
    const at = session('', { ...compared, direction: 'all', level: 'subregion' });
    expect(routesShown(at).map(({ origin }) => origin)).toContain('AAA');
    expect(isBySubregion(at.view)).toBe(false);
  });

  it('of one and the same year compare nothing', () => {
    expect(said('CCC', { ...compared, compare: 2022 })).toContain('Celand detected');
  });
});

describe('a route that is new between two years', () => {
  const rows = (more: string) => ({
    ...joinTables(
      {
        routes: parseTable('routes', `${ROUTES}${more}`).table,
        totals: parseTable('totals', TOTALS).table
      },
      []
    ),
    places
  });
  const listed = (data: typeof dataset) =>
    listRows(routesShown(session('CCC', compared, data)), session('CCC', compared, data), 1);

  it('but was named before both is said to have been, in the headline and beside its name', () => {
    const before = rows('BBB,CCC,2012,0,1,made-for-tests\nBBB,CCC,2013,4,0,made-for-tests\n');
    expect(said('CCC', compared, { ...dataset, ...before })).toContain(
      '1 new (1 of them named before 2015 already)'
    );
    expect(
      listed({ ...dataset, ...before })
        .map(({ note }) => plain(note))
        .filter(Boolean)
    ).toEqual(['named in 2012–2013 already']);
  });

  it('is no older for a year between them', () => {
    const between = rows('BBB,CCC,2018,4,0,made-for-tests\n');
    expect(said('CCC', compared, { ...dataset, ...between })).toContain('1 new');
    expect(said('CCC', compared, { ...dataset, ...between })).not.toContain('already');
    expect(listed({ ...dataset, ...between }).every(({ note }) => note === '')).toBe(true);
  });
});

describe('returned victims', () => {
  const layer = 'repatriated';

  it('are told apart from detected ones, and nobody is said to have reported what the source does not say who did [D12]', () => {
    expect(said('', { layer })).toBe(
      '6 victims are on record as returned to another country, 2012, from 1 country; the largest number, 6, from Celand to Aland'
    );
    expect(said('CCC', { layer, direction: 'from' })).toBe(
      '6 victims are on record as returned from Celand to other countries, 2012'
    );
    expect(said('AAA', { layer, direction: 'to' })).toBe(
      '6 victims are on record as returned to Aland from other countries, 2012'
    );
  });

  it('are said where no country of return is named, and a place that gave no answer is not said to have given none [D2]', () => {
    const returns = `origin,destination,year,victims,hidden,source
AAA,ZZZ,2011,0,1,made-for-tests
BBB,ZZZ,2011,3,0,made-for-tests
CCC,CCC,2011,2,0,made-for-tests
CCC,AAA,2012,6,0,made-for-tests
`;
    const years = { from: 2011, to: 2011 };
    const read = { ...joinTables({ repatriations: parseTable('repatriations', returns).table }, []), places };
    const at = (codes: string) =>
      said(codes, { layer, years, direction: codes === '' ? 'all' : 'from' }, read);
    expect(at('')).toBe(
      'At least 3 victims are on record as returned, 2011, from 2 countries, to a country that is not named'
    );
    expect(at('BBB')).toBe(
      '3 victims are on record as returned from Beland, 2011, to a country that is not named'
    );
    expect(at('AAA')).toBe(
      'Between 0 and 4 victims are on record as returned from Aland, 2011, to a country that is not named'
    );
    expect(at('CCC')).toBe(
      'No victims are on record as returned from Celand to another country that is named, 2011'
    );
    expect(at('PAK')).toBe(
      'Nothing is on record of victims returned from Pakistan, 2011: not known, which is not zero'
    );
  });

  it('between places in focus are said by themselves', () => {
    expect(said('CCC AAA', { layer, direction: 'from' })).toContain('between these countries 6 more');
  });

  it('are on the table with those whose country of return nobody named', () => {
    const { rows, columns } = sheet(session('', { layer }));
    expect(columns.map(({ title }) => title).slice(0, 2)).toEqual(['Exploited in', 'Returned to']);
    expect(rows.map((row) => row.slice(1, 4))).toEqual([
      ['Aland', 6, 6],
      ['Beland', 2, 2],
      ['ZZZ', 4, 4]
    ]);
  });
});

describe('documented routes', () => {
  const layer = 'documented';

  it('are asked for the way that is chosen', () => {
    const asked = (codes: string, direction: View['direction'], layer: View['layer'] = 'documented') =>
      plain(question(session(codes, { layer, direction })));
    expect(asked('AAA', 'from')).toBe('Which routes from Aland do reports describe?');
    expect(asked('CCC', 'to')).toBe('Which routes to Celand do reports describe?');
    expect(asked('AAA', 'all')).toBe('Which routes from and to Aland do reports describe?');
    expect(asked('AAA CCC', 'between')).toBe('Which routes between Aland and Celand do reports describe?');
    expect(asked('CCC', 'from', 'repatriated')).toBe('To where were victims returned from Celand?');
    expect(asked('CCC', 'to', 'repatriated')).toBe('From where were victims returned to Celand?');
  });

  it('of a year without any are offered in the nearest that has one', () => {
    const at = (codes: string, from: number, to = from) => session(codes, { layer, years: { from, to } });
    expect(nearestYear(at('BBB', 2010))).toBe(2011);
    expect(nearestYear(at('CCC', 2011, 2013))).toBe(2011);
    expect(nearestYear(at('PAK', 2010))).toBeNull();
    expect(nearestYear(session('BBB', { years: { from: 2019, to: 2019 } }))).toBe(2022);
    expect(nearestYear(session('BBB'))).toBeNull();
    expect(nearestYear(session('BBB', compared))).toBeNull();
  });

  it('are named, and never counted', () => {
    expect(said('', { layer })).toBe(
      'US TIP Reports 2010–2011 name 2 routes between two countries: documented, not counted; 1 of these routes has a count too'
    );
    expect(said('AAA', { layer })).toBe(
      'US TIP Reports 2010–2011 name routes from Aland to 1 country and from 1 country to Aland: documented, not counted; 1 of these routes has a count too'
    );
    const [caveat = '', ...others] = caveats(session('', { layer }));
    expect(others).toEqual([]);
    expect(caveat).toContain('In 2015 and 2016 the source has fewer routes');
    expect(caveat).not.toContain('chang');
  });

  it('are one where there is one, and none of a side that has none is said as none', () => {
    expect(said('AAA CCC', { layer })).toBe(
      'US TIP Reports 2010–2011 name 1 route between these countries: documented, not counted: Aland and Celand; 1 of these routes has a count too'
    );
    expect(said('CCC', { layer })).toBe(
      'US TIP Reports 2010–2011 name routes from 1 country to Celand and none from Celand: documented, not counted; 1 of these routes has a count too'
    );
    expect(said('BBB', { layer })).toBe(
      'US TIP Reports 2010–2011 name routes from Beland to 1 country and none to Beland: documented, not counted'
    );
  });

  it('where none is named say that this is no sign that there is none', () => {
    expect(said('PAK', { layer })).toContain('no sign that there is none');
    expect(said('', { layer, years: { from: 2022, to: 2022 } })).toBe(
      'The record of routes holds the years 2010–2011; it says nothing about 2022'
    );
  });

  it('have forms, people and transit in words on the table', () => {
    expect(sheet(session('', { layer })).rows[0]).toEqual([
      'Aland',
      'Celand',
      3,
      'forced labour, sexual exploitation',
      'women',
      'Beland',
      '2010, 2011',
      'Documented'
    ]);
  });

  it('are spoken without a number of people', () => {
    const at = session('', { layer });
    expect(plain(stepText(stepsOf(at)[0] ?? expect.fail(), at))).toBe(
      '1 of 2: Aland to Celand, named by 3 sentences, 2010–2011'
    );
  });
});

describe('a layer whose table is not there', () => {
  it('is on its way until it has failed', () => {
    const none = { ...dataset, documented: null };
    expect(said('', { layer: 'documented' }, none)).toBe('Reading this layer of evidence…');
    const failed = { ...none, failures: [{ table: 'documented-routes', why: '500' }] };
    expect(said('', { layer: 'documented' }, failed)).not.toContain('Reading');
  });

  it('takes along the years it has a record of, and no others', () => {
    const at = session('', { years: { from: 2011, to: 2022 } });
    expect(atLayer('documented', at).years).toEqual({ from: 2011, to: 2011 });
    expect(atLayer('repatriated', at).years).toEqual({ from: 2012, to: 2012 });
  });
});

describe('routes between subregions', () => {
  /** Aland and Beland lie in Southern Asia, Celand in Western Asia: 37 cross, 5 go from one country of Southern Asia to another. */
  const crossing = {
    ...dataset,
    routes: joinTables(
      {
        routes: parseTable(
          'routes',
          `${ROUTES}BBB,AAA,2022,5,0,made-for-tests\nAAA,AAA,2022,2,0,made-for-tests\n`
        ).table
      },
      []
    ).routes
  };

  it('are asked for and told as such, apart from what stays within one subregion', () => {
    const at = session('', { level: 'subregion' }, crossing);
    expect(question(at)).toBe('Between which subregions were victims of trafficking detected?');
    expect(plain(routesSentence(at))).toBe(
      'Of the victims whose citizenship is on record, at least 37 were detected outside their own UN subregion, 2015–2022, at least 37 of them from Southern Asia in 145; 5 were elsewhere in their own, 2 in their own country'
    );
  });

  it('are told as returns where these are shown', () => {
    const at = session('', { level: 'subregion', layer: 'repatriated' });
    expect(question(at)).toBe('From which subregion to which were victims of trafficking returned?');
    expect(plain(routesSentence(at))).toBe(
      '6 victims are on record as returned to another UN subregion, 2012, from 1 country; the largest number, 6, from 145 to Southern Asia'
    );
  });

  it('are counted with their rings, so that the sentence makes up the list', () => {
    const at = session('', { level: 'subregion' }, crossing);
    expect(lineCount(at) + 1).toBe(routesShown(at).length);
    expect(allDrawnText(at)).toBe('The one route between subregions is drawn.');
    expect(ringsText(at)).toBe('1 route within one subregion is a ring.');
    expect([allDrawnText(session('')), ringsText(session(''))]).toEqual(['All 3 routes are drawn.', '']);
  });

  it('are listed with those inside one subregion, and lead to the countries', () => {
    const at = session('', { level: 'subregion' });
    expect(askAtLevel(at)?.within).toEqual([]);
    expect(routesShown(at).map(({ origin, destination }) => [origin, destination])).toEqual([['034', '145']]);
  });
});
