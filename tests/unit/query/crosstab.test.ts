import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Place, PlaceId } from '../../../src/domain/place.ts';
import type { RouteTable } from '../../../src/domain/route.ts';
import type { SourceId } from '../../../src/domain/source.ts';
import { crosstab } from '../../../src/query/crosstab.ts';
import type { Direction } from '../../../src/query/corridors.ts';
import { gather, OTHERS } from '../../../src/query/gathered.ts';
import { routesAnswer } from '../../../src/query/routes.ts';
import { sideTable } from '../../../src/query/side-table.ts';

const CODES = ['AAA', 'BBB', 'CCC', 'DDD', 'ZZZ'];
const id = (code: string) => code as PlaceId;

/** Aland and Beland in Southern Asia, Celand in Western Asia, Deland in Northern Europe. */
const SUBREGION: Readonly<Record<string, string>> = {
  AAA: '142 034',
  BBB: '142 034',
  CCC: '142 145',
  DDD: '150 154',
  ZZZ: ' '
};
const places: ReadonlyMap<PlaceId, Place> = new Map(
  CODES.map((code) => {
    const [region = '', subregion = ''] = (SUBREGION[code] ?? '').split(' ');
    return [id(code), { id: id(code), name: code, region, subregion, point: [0, 0], note: '' }];
  })
);

type Row = readonly [origin: string, destination: string, year: number, least: number, hidden: number];

function table(rows: readonly Row[]): RouteTable {
  return {
    places: CODES.map(id),
    origin: Uint16Array.from(rows, ([origin]) => CODES.indexOf(origin)),
    destination: Uint16Array.from(rows, ([, destination]) => CODES.indexOf(destination)),
    year: Uint16Array.from(rows, ([, , year]) => year),
    least: Uint32Array.from(rows, ([, , , least]) => least),
    hidden: Uint16Array.from(rows, ([, , , , hidden]) => hidden),
    source: 'made-for-tests' as SourceId
  };
}

/** A → B 10, A → C 20 and <5, B → C 5, C at home 7, unknown in C 3, D → C a published zero; nobody in Europe answers. */
const routes = table([
  ['AAA', 'BBB', 2020, 10, 0],
  ['AAA', 'CCC', 2020, 20, 0],
  ['AAA', 'CCC', 2021, 0, 1],
  ['BBB', 'CCC', 2020, 5, 0],
  ['CCC', 'CCC', 2020, 7, 0],
  ['ZZZ', 'CCC', 2020, 3, 0],
  ['DDD', 'CCC', 2020, 0, 0]
]);

const world = (rows: RouteTable) =>
  crosstab(routesAnswer(rows, { places: null, direction: 'all', years: null }), places, 'destination');

const around = (code: string, direction: Direction) =>
  sideTable(routesAnswer(routes, { places: [id(code)], direction, years: null }), places, 'destination');

describe('the cross table of subregions', () => {
  const found = world(routes);

  it('[D3] adds the routes between the countries of two subregions, what is hidden included', () => {
    expect([found.rows, found.columns]).toEqual([
      ['034', '145'],
      ['034', '145', '154']
    ]);
    expect(found.cells[0]).toEqual([
      { victims: { least: 10, most: 10 }, state: 'counted' },
      { victims: { least: 25, most: 29 }, state: 'counted' },
      { victims: { least: 0, most: 0 }, state: 'silent' }
    ]);
    expect(found.rowSums).toEqual([
      { least: 35, most: 39 },
      { least: 0, most: 0 }
    ]);
    expect(found.sum).toEqual({ least: 35, most: 39 });
  });

  it('tells a true zero from a subregion where no country answered', () => {
    expect(found.cells[1]?.map(({ state }) => state)).toEqual(['none', 'none', 'silent']);
  });

  it('keeps own citizens and unknown citizenship out of every sum, and counts them', () => {
    expect(found.own.map(({ victims }) => victims.least)).toEqual([0, 7]);
    expect(found.unknown.map(({ victims }) => victims.least)).toEqual([0, 3, 0]);
    expect([found.ownSum.least, found.unknownSum.least]).toEqual([7, 3]);
  });

  it('names the subregions that it leaves out, because they hold no one', () => {
    expect(found.leftOut).toEqual({ rows: ['154'], columns: [] });
  });

  it('between places in focus has their subregions only, a silent one too, and leaves out no other', () => {
    const question = { places: [id('AAA'), id('DDD')], direction: 'between', years: null } as const;
    const found = crosstab(routesAnswer(routes, question), places, 'destination');
    expect([found.rows, found.columns]).toEqual([[], ['154']]);
    expect(found.leftOut).toEqual({ rows: ['034', '154'], columns: ['034'] });
  });

  it('adds up over any table: cells to sums, sums to the total, the total to the rows of the table', () => {
    const row = fc.tuple(
      fc.constantFrom(...CODES),
      fc.constantFrom('AAA', 'BBB', 'CCC', 'DDD'),
      fc.integer({ min: 2018, max: 2022 }),
      fc.nat({ max: 1000 }),
      fc.nat({ max: 3 })
    );
    fc.assert(
      fc.property(fc.array(row, { maxLength: 40 }), (rows) => {
        const { cells, rowSums, columnSums, sum, own, unknown, ...found } = world(table(rows));
        const leasts = (wanted: (row: Row) => boolean) =>
          rows.filter(wanted).reduce((total, [, , , least]) => total + least, 0);
        const mosts = (wanted: (row: Row) => boolean) =>
          rows.filter(wanted).reduce((total, [, , , least, hidden]) => total + least + 4 * hidden, 0);
        const isCross = ([from, to]: Row) => from !== to && from !== 'ZZZ';
        const in_ = (code: string, subregion: string) => SUBREGION[code]?.endsWith(subregion) === true;
        expect(sum).toEqual({ least: leasts(isCross), most: mosts(isCross) });
        found.rows.forEach((r, i) => {
          found.columns.forEach((c, j) => {
            const isHere = (each: Row) => isCross(each) && in_(each[0], r) && in_(each[1], c);
            expect(cells[i]?.[j]?.victims).toEqual({ least: leasts(isHere), most: mosts(isHere) });
          });
          expect(rowSums[i]?.most).toBe(cells[i]?.reduce((total, { victims }) => total + victims.most, 0));
        });
        expect(columnSums.reduce((total, { least }) => total + least, 0)).toBe(sum.least);
        expect(own.reduce((total, { victims }) => total + victims.most, 0)).toBe(
          mosts(([from, to]) => from === to)
        );
        expect(unknown.reduce((total, { victims }) => total + victims.most, 0)).toBe(
          mosts(([from]) => from === 'ZZZ')
        );
      })
    );
  });
});

describe('a cross table with room for one row and one column', () => {
  const small = gather(
    world(
      table([
        ['AAA', 'BBB', 2020, 10, 0],
        ['AAA', 'CCC', 2020, 20, 0],
        ['CCC', 'AAA', 2020, 3, 0],
        ['DDD', 'AAA', 2020, 0, 1],
        ['CCC', 'CCC', 2020, 7, 0],
        ['ZZZ', 'CCC', 2020, 9, 0]
      ])
    ),
    1
  );

  it('gathers the smaller ones, names them, and keeps every sum', () => {
    expect([small.rows, small.columns]).toEqual([
      ['034', OTHERS],
      ['145', OTHERS]
    ]);
    expect(small.gathered).toEqual({ rows: ['145', '154'], columns: ['034', '154'] });
    expect(small.cells.map((row) => row.map(({ victims }) => victims.most))).toEqual([
      [20, 10],
      [0, 7]
    ]);
    expect(small.rowSums[1]).toEqual({ least: 3, most: 7 });
    expect([small.own[1]?.victims.least, small.unknown[0]?.victims.least]).toEqual([7, 9]);
    expect(small.sum).toEqual({ least: 33, most: 37 });
  });

  it('calls a gathered cell silent only where all of it is', () => {
    expect(small.cells[1]?.map(({ state }) => state)).toEqual(['none', 'counted']);
  });

  it('gathers nothing where only one would be', () => {
    expect(gather(world(routes), 2).gathered).toEqual({ rows: [], columns: [] });
  });
});

describe('the cross table of one country', () => {
  it('parts what leaves it from what comes to it, by the subregion of the other end', () => {
    const found = around('CCC', 'all');
    expect([found.rows, found.columns]).toEqual([
      ['034', '154'],
      ['out', 'in']
    ]);
    expect(found.cells[0]?.map(({ victims, state }) => [victims.least, state])).toEqual([
      [0, 'none'],
      [25, 'counted']
    ]);
    expect(found.cells[1]?.map(({ state }) => state)).toEqual(['silent', 'none']);
    expect([found.own.least, found.unknown.least, found.leftOut]).toEqual([7, 3, ['145']]);
  });

  it('has one column where one direction is asked for, silent where the country itself gave no citizenships', () => {
    expect(around('DDD', 'to').columns).toEqual(['in']);
    expect(
      around('DDD', 'to')
        .cells.flat()
        .every(({ state }) => state === 'silent')
    ).toBe(true);
  });
});
