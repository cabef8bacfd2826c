import { expect, it } from 'vitest';
import type { PlaceId } from '../../../src/domain/place.ts';
import type { RouteTable } from '../../../src/domain/route.ts';
import type { SourceId } from '../../../src/domain/source.ts';
import { coursesOf, tallestOf } from '../../../src/query/course.ts';

const [A, B] = ['AAA', 'BBB'] as PlaceId[] as [PlaceId, PlaceId];

/** A → B 10 in 2018 and <5 in 2020; B → A 7 in 2019. */
const table: RouteTable = {
  places: [A, B],
  origin: Uint16Array.of(0, 0, 1),
  destination: Uint16Array.of(1, 1, 0),
  year: Uint16Array.of(2018, 2020, 2019),
  least: Uint32Array.of(10, 0, 7),
  hidden: Uint16Array.of(0, 1, 0),
  source: 'made-for-tests' as SourceId
};

it('each course has every year of the table, and no count where nobody reported', () => {
  const courses = coursesOf(table, [{ origin: A, destination: B }]);
  expect([...courses.keys()]).toEqual(['AAA-BBB']);
  expect(courses.get('AAA-BBB')).toEqual([
    { year: 2018, victims: { least: 10, most: 10 } },
    { year: 2019, victims: null },
    { year: 2020, victims: { least: 0, most: 4 } }
  ]);
});

it('the scale of several courses is the most that a year of any may hold', () => {
  const routes = [
    { origin: A, destination: B },
    { origin: B, destination: A }
  ];
  expect(tallestOf(coursesOf(table, routes).values())).toBe(10);
  expect(tallestOf([])).toBe(1);
});
