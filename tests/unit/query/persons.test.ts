import { expect, it } from 'vitest';
import { foursByYear, sharesOf } from '../../../src/query/persons.ts';
import { cell, id, tables } from './trend-fixture.ts';

const everywhere = () => true;
const span = { from: 2018, to: 2019 };
const four = (place: string, year: number, victims: readonly [string, string, string, string]) =>
  (['female adult', 'female child', 'male adult', 'male child'] as const).map((kind, at) =>
    cell(place, year, `all ${kind}`, victims[at] ?? '0')
  );

it('sums women, girls, men and boys over the countries that gave all four of them', () => {
  const victims = [
    ...four('AAA', 2018, ['10', '20', '30', '40']),
    ...four('CCC', 2018, ['1', '<5', '2', '3']),
    // A country that gave women alone is in no share of the four.
    cell('BBB', 2018, 'all female adult', '1000')
  ];
  const [year, ...others] = foursByYear(tables([], victims), 'all', everywhere, span);
  expect(others).toEqual([]);
  expect(year).toEqual({
    year: 2018,
    countries: 2,
    four: [
      { person: 'women', victims: { least: 11, most: 11 } },
      { person: 'girls', victims: { least: 20, most: 24 } },
      { person: 'men', victims: { least: 32, most: 32 } },
      { person: 'boys', victims: { least: 43, most: 43 } }
    ]
  });
});

it('a share knows what hidden numbers leave open, and there is none of no one', () => {
  const [year] = foursByYear(
    tables([], four('AAA', 2018, ['6', '<5', '2', '2'])),
    'all',
    (place) => place === id('AAA'),
    span
  );
  const shares = sharesOf(year ?? { four: [] });
  expect(shares.find(({ person }) => person === 'women')?.share).toEqual({ least: 6 / 14, most: 6 / 10 });
  expect(shares.find(({ person }) => person === 'girls')?.share).toEqual({ least: 0, most: 4 / 14 });
  const [hidden] = foursByYear(
    tables([], four('AAA', 2018, ['<5', '<5', '0', '0'])),
    'all',
    everywhere,
    span
  );
  expect(sharesOf(hidden ?? { four: [] })).toEqual([]);
});
