import { expect, test } from 'vitest';
import { joinTables } from '../../../src/data/join.ts';
import { parseTable } from '../../../src/data/parse.ts';
import { UNKNOWN_ORIGIN, type PlaceId } from '../../../src/domain/place.ts';
import { courseOf } from '../../../src/query/course.ts';
import { routesAnswer } from '../../../src/query/routes.ts';
import { silenceOf } from '../../../src/query/silence.ts';

const [A, B, C, D] = ['AAA', 'BBB', 'CCC', 'DDD'] as PlaceId[] as [PlaceId, PlaceId, PlaceId, PlaceId];
const ROUTES = `origin,destination,year,victims,hidden,source
AAA,BBB,2019,12,0,made-for-tests
AAA,BBB,2021,0,1,made-for-tests
AAA,CCC,2020,30,0,made-for-tests
BBB,AAA,2020,5,0,made-for-tests
`;
const TOTALS = `place,year,victims,hidden,basis,source
AAA,2020,5,0,total,made-for-tests
BBB,2021,4,1,total,made-for-tests
DDD,2021,7,0,total,made-for-tests
DDD,2010,7,0,total,made-for-tests
`;
const { routes, totals } = joinTables(
  { routes: parseTable('routes', ROUTES).table, totals: parseTable('totals', TOTALS).table },
  []
);
if (!routes || !totals) throw new Error('the fixture did not load');

test('the course of a route has the years that were reported, hidden ones open, and no other', () => {
  expect(courseOf(routes, A, B)).toEqual([
    { year: 2019, victims: { least: 12, most: 12 } },
    { year: 2021, victims: { least: 0, most: 4 } }
  ]);
  expect(courseOf(routes, B, C)).toEqual([]);
  expect(courseOf(routes, D, A)).toEqual([]);
});

test('who gave no citizenship is told apart by whether it reported victims in those years', () => {
  const years = { from: 2021, to: 2021 };
  const answer = routesAnswer(routes, { places: null, direction: 'all', years });
  expect(silenceOf(answer, [A, B, C, D, UNKNOWN_ORIGIN], totals, years)).toEqual({
    withTotals: [D],
    withNothing: [A, C]
  });
  const all = { from: 2019, to: 2021 };
  const whole = routesAnswer(routes, { places: null, direction: 'all', years: null });
  expect(silenceOf(whole, [A, B, C, D], totals, all)).toEqual({ withTotals: [D], withNothing: [] });
});

test('who gave no citizenship is the same whatever is in focus', () => {
  const years = { from: 2021, to: 2021 };
  const silence = (places: PlaceId[] | null) =>
    silenceOf(routesAnswer(routes, { places, direction: 'all', years }), [A, B, C, D], totals, years);
  expect(silence([A])).toEqual({ withTotals: [D], withNothing: [A, C] });
  expect(silence([C, D])).toEqual(silence(null));
});

test('[D41] a place without inhabitants of its own is not silent: nobody there could answer', () => {
  const years = { from: 2021, to: 2021 };
  const answer = routesAnswer(routes, { places: null, direction: 'all', years });
  const places = ['ATA', 'BVT', 'VAT', 'TWN', 'XKX', 'PCN'] as PlaceId[];
  expect(silenceOf(answer, places, totals, years).withNothing).toEqual(['VAT', 'TWN', 'XKX', 'PCN']);
});
