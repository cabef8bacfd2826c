import { readFileSync } from 'node:fs';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { joinTables } from '../../../src/data/join.ts';
import { parseTable } from '../../../src/data/parse.ts';
import type { JusticeCell } from '../../../src/domain/justice.ts';
import type { SourceId } from '../../../src/domain/source.ts';
import { personsByYear, type YearlyPersons } from '../../../src/query/justice.ts';
import type { YearlyVictims } from '../../../src/query/yearly.ts';
import { id, told } from './trend-fixture.ts';

const cell = (place: string, year: number, sex: JusticeCell['sex'], persons: string): JusticeCell => ({
  place: id(place),
  year,
  stage: 'convicted',
  sex,
  persons: told(persons),
  source: 'made-for-tests' as SourceId
});
const cells = [
  cell('AAA', 2018, 'all', '10'),
  cell('AAA', 2018, 'female', '3'),
  cell('AAA', 2018, 'male', '7'),
  cell('BBB', 2018, 'female', '<5'),
  cell('BBB', 2018, 'male', '2'),
  cell('AAA', 2020, 'all', '0')
];
const line = (isIn: (place: string) => boolean = () => true) =>
  personsByYear(cells, 'convicted', isIn, { from: 2018, to: 2020 }).map(({ persons, countries }) =>
    persons ? `${persons.least}–${persons.most} of ${countries}` : `nothing of ${countries}`
  );

describe('persons at a stage of justice', () => {
  it('are the published number, and its parts by sex only where there is none', () => {
    expect(line()).toEqual(['12–16 of 2', 'nothing of 0', '0–0 of 1']);
    expect(line((place) => place === 'AAA')).toEqual(['10–10 of 1', 'nothing of 0', '0–0 of 1']);
  });

  it('that are smaller than women and men together are found, and another sex makes none so', () => {
    const wrong = [
      cell('AAA', 2018, 'all', '9'),
      cell('AAA', 2018, 'male', '11'),
      cell('BBB', 2018, 'all', '9'),
      cell('BBB', 2018, 'male', '9'),
      cell('BBB', 2018, 'other', '7'),
      cell('CCC', 2018, 'all', '<5'),
      cell('CCC', 2018, 'female', '<5')
    ];
    const [year] = personsByYear(wrong, 'convicted', () => true, { from: 2018, to: 2018 });
    expect(year?.contradicted).toEqual([{ total: told('9'), parts: told('11') }]);
    expect(year?.persons).toEqual({ least: 18, most: 22 });
  });

  it('are of their stage alone', () => {
    const none = personsByYear(cells, 'prosecuted', () => true, { from: 2018, to: 2018 });
    expect(none).toEqual([{ year: 2018, persons: null, countries: 0, contradicted: [] }]);
  });

  it('cannot be taken for victims, nor victims for them [D9]', () => {
    expectTypeOf<YearlyPersons>().not.toExtend<YearlyVictims>();
    expectTypeOf<YearlyVictims>().not.toExtend<YearlyPersons>();
  });
});

it('Pakistan’s convictions after 2018 are those of the file', () => {
  const text = readFileSync('data/justice.csv', 'utf8');
  const dataset = joinTables({ justice: parseTable('justice', text).table }, [], '');
  const found = personsByYear(dataset.justice ?? [], 'convicted', (place) => place === 'PAK', {
    from: 2011,
    to: 2022
  });
  const file = new Map(
    text
      .split('\n')
      .filter((row) => row.startsWith('PAK,') && row.includes(',convicted,all,'))
      .map((row) => [Number(row.split(',')[1]), row.split(',')[4]])
  );
  for (const { year, persons } of found) {
    const written = file.get(year);
    expect([year, persons]).toEqual([year, written === undefined ? null : told(written)]);
  }
  expect(file.size).toBe(6);
});
