import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/figure/figure.ts';
import type { PlaceId } from '../../../src/domain/place.ts';
import { partnersSentence } from '../../../src/figure/partners/sentence.ts';
import { partnersSheet } from '../../../src/figure/partners/sheet.ts';
import { partnersSources } from '../../../src/figure/partners/sources.ts';
import { partnersCaveats } from '../../../src/figure/partners/caveats.ts';
import { assistanceFor } from '../../../src/query/assistance.ts';
import { dataset, session, words } from '../figure/partners/session-fixture.ts';

const PAK = 'PAK' as PlaceId;
type Raw = Readonly<Record<string, string>>;
const rowsIn = (name: string): readonly Raw[] =>
  Papa.parse<Raw>(readFileSync(new URL(`../../../data/${name}.csv`, import.meta.url), 'utf8'), {
    header: true,
    skipEmptyLines: true
  }).data;
const raw = rowsIn('assistance');
const grants = rowsIn('grants').filter((row) => row['place'] === 'PAK' && row['year'] !== '2002');

const isOther = ([, , what]: readonly Cell[]) =>
  typeof what === 'string' && what.startsWith('ForeignAssistance.gov');

describe('other books of the same money [D29]', () => {
  const [record, ...more] = assistanceFor(dataset.assistance ?? [], dataset.grants ?? [], {
    places: new Set([PAK]),
    years: null
  });

  it('stand year by year as they are in the file, beside the grants of the year', () => {
    expect(more).toEqual([]);
    expect(record?.years.map(({ year }) => String(year))).toEqual(
      [...new Set(raw.map((row) => row['year']))].sort()
    );
    for (const { year, obligation, disbursement, granted } of record?.years ?? []) {
      const of = (kind: string) =>
        raw.find((row) => row['year'] === String(year) && row['transaction'] === kind)?.['amount'] ?? null;
      expect([year, obligation, disbursement].map(String)).toEqual(
        [year, of('obligation'), of('disbursement')].map(String)
      );
      const own = grants.filter((row) => row['year'] === String(year) && row['amount'] !== '');
      const sum = own.reduce((all, row) => all + Number(row['amount']), 0);
      expect([year, granted]).toEqual([year, own.length === 0 ? null : sum]);
    }
  });

  it('equal the grants to the dollar for 2005, 2006 and 2007', () => {
    expect(record?.same).toEqual([2005, 2006, 2007]);
  });

  it('are in no sum and no sentence of the page: taking them away changes neither', () => {
    const without = { ...dataset, assistance: null };
    for (const view of [{}, { place: [PAK] }, { place: [PAK], years: { from: 2005, to: 2007 } }]) {
      const [here, there] = [session(view), session(view, words, without)];
      expect(partnersSentence(here)).toBe(partnersSentence(there));
      expect(partnersCaveats(here)).toEqual(partnersCaveats(there));
      expect(partnersSheet(here).rows.filter((row) => !isOther(row))).toEqual(partnersSheet(there).rows);
    }
  });

  it('stand in the files and among the sources of the one country they are of, for the years in view', () => {
    const of = (view: Parameters<typeof session>[0]) =>
      partnersSheet(session(view)).rows.filter((row) => isOther(row));
    expect(of({ place: [PAK] })).toHaveLength(raw.length);
    expect(of({ place: [PAK], years: { from: 2021, to: 2021 } }).map((row) => row[4])).toEqual([-23958]);
    expect(of({})).toEqual([]);
    expect(of({ place: ['IND' as PlaceId] })).toEqual([]);
    const cited = (place: readonly PlaceId[]) => partnersSources(session({ place })).map(({ id }) => id);
    expect(cited([PAK])).toContain('us-foreignassistance');
    expect(cited(['IND' as PlaceId])).not.toContain('us-foreignassistance');
  });
});
