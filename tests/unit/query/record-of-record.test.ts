import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';

import { joinTables } from '../../../src/data/join.ts';
import { parseTable } from '../../../src/data/parse.ts';
import type { TableName } from '../../../src/data/schema.ts';
import type { PlaceId } from '../../../src/domain/place.ts';
import { hiddenOf } from '../../../src/query/hidden.ts';
import { bySubregion, nearTo, placesOnRecord } from '../../../src/query/on-record.ts';
import { reportingRecord } from '../../../src/query/record.ts';
import { gapsIn } from '../../../src/query/span.ts';

type Row = Readonly<Record<string, string>>;

const NAMES = ['places', 'totals', 'routes', 'victims', 'justice'] as const satisfies readonly TableName[];
const file = (name: TableName) => readFileSync(`data/${name}.csv`, 'utf8');
const dataset = joinTables(
  Object.fromEntries(NAMES.map((name) => [name, parseTable(name, file(name)).table])),
  []
);
const rows = (name: TableName): readonly Row[] =>
  Papa.parse<Row>(file(name), { header: true, skipEmptyLines: true }).data;
const span = { from: 2003, to: 2023 };

/** The years of rows, each once, in order, within the span. */
function yearsOf(found: readonly Row[]): number[] {
  const years = new Set(found.map(({ year }) => Number(year)));
  return [...years].filter((year) => year >= span.from && year <= span.to).toSorted((a, b) => a - b);
}

describe.each(['PAK', 'GBR', 'NGA', 'THA', 'AFG'])('what %s reported', (place) => {
  const told = new Map(
    reportingRecord(dataset, place as PlaceId, span).map(({ part, years }) => [part, years])
  );
  const own = (name: TableName) => rows(name).filter((row) => row['place'] === place);

  it('is, part by part, the years that its published rows have', () => {
    // A sum of citizenships is no total that was published.
    expect(told.get('totals')).toEqual(yearsOf(own('totals').filter(({ basis }) => basis === 'total')));
    expect(told.get('citizenship')).toEqual(
      yearsOf(rows('routes').filter((row) => row['destination'] === place && row['origin'] !== 'ZZZ'))
    );
    expect(told.get('forms')).toEqual(yearsOf(own('victims').filter(({ form }) => form !== 'all')));
    for (const stage of ['contact', 'prosecuted', 'convicted'] as const)
      expect(told.get(stage)).toEqual(yearsOf(own('justice').filter((row) => row['stage'] === stage)));
  });

  it('has women, girls, men and boys where all four cells were published', () => {
    const cells = own('victims').filter(({ form }) => form === 'all');
    const has = (sex: string, age: string) =>
      new Set(cells.filter((row) => row['sex'] === sex && row['age'] === age).map(({ year }) => year));
    const four = [has('female', 'adult'), has('female', 'child'), has('male', 'adult'), has('male', 'child')];
    const all = cells.filter(({ year }) => four.every((years) => years.has(year)));
    expect(told.get('persons')).toEqual(yearsOf(all));
  });

  it('hides as many numbers as there are cells <5', () => {
    const cells = own('victims').filter(({ year }) => Number(year) >= span.from && Number(year) <= span.to);
    expect(hiddenOf(dataset, place as PlaceId, span)).toEqual({
      hidden: cells.filter(({ victims }) => victims === '<5').length,
      of: cells.length
    });
  });
});

it('a table that is not there tells nothing, which is not no year', () => {
  const none = reportingRecord(
    { totals: null, routes: null, victims: null, justice: null },
    'PAK' as PlaceId,
    span
  );
  expect(none.map(({ years }) => years)).toEqual(none.map(() => null));
});

it('years without a report are told as runs', () => {
  expect(gapsIn({ from: 2003, to: 2010 }, [2005, 2006, 2009])).toEqual([
    { from: 2003, to: 2004 },
    { from: 2007, to: 2008 },
    { from: 2010, to: 2010 }
  ]);
  expect(gapsIn({ from: 2003, to: 2004 }, [2004, 2003])).toEqual([]);
});

describe('the places on record', () => {
  const found = placesOnRecord(dataset);

  it('are all that any row names, and origin unknown is none', () => {
    const named = new Set([
      ...rows('routes').flatMap(({ origin, destination }) => [origin, destination]),
      ...(['totals', 'victims', 'justice'] as const).flatMap((name) => rows(name).map(({ place }) => place))
    ]);
    named.delete('ZZZ');
    expect([...found].toSorted()).toEqual([...named].toSorted());
  });

  it('stand each in one group, and neighbours share the group', () => {
    const groups = bySubregion(found, dataset.places);
    expect(groups.flatMap(({ places }) => places).toSorted()).toEqual([...found].toSorted());
    const southern = groups.find(({ subregion }) => subregion === '034')?.places ?? [];
    expect(nearTo('PAK' as PlaceId, dataset).toSorted()).toEqual(
      southern.filter((id) => id !== 'PAK').toSorted()
    );
  });
});
