import type { Count } from '../../../src/domain/count.ts';
import type { Place, PlaceId } from '../../../src/domain/place.ts';
import type { SourceId } from '../../../src/domain/source.ts';
import type { CountryTotal, VictimCell } from '../../../src/domain/victims.ts';
import type { TrendTables } from '../../../src/query/told.ts';
import type { TrendQuestion } from '../../../src/query/yearly.ts';

const source = 'made-for-tests' as SourceId;

/** A country id. */
export const id = (text: string): PlaceId => text as PlaceId;

/** `12`, or `<5` for a hidden cell. */
export const told = (text: string): Count =>
  text === '<5' ? { least: 0, most: 4 } : { least: Number(text), most: Number(text) };

/** One country's totals, a word a year from 2018 on; `-` is a year it did not report. */
export function totalsOf(place: string, words: string): CountryTotal[] {
  return words
    .split(' ')
    .flatMap((word, i) =>
      word === '-'
        ? []
        : [{ place: id(place), year: 2018 + i, victims: told(word), basis: 'total' as const, source }]
    );
}

/** One published cell: `cell('AAA', 2018, 'sexual female adult', '3')`. */
export function cell(place: string, year: number, kind: string, victims: string): VictimCell {
  const [form, sex, age] = kind.split(' ') as [VictimCell['form'], VictimCell['sex'], VictimCell['age']];
  return { place: id(place), year, form, sex, age, victims: told(victims), source };
}

const place = (code: string, subregion: string): [PlaceId, Place] => [
  id(code),
  { id: id(code), name: code, region: '142', subregion, point: [0, 0], note: '' }
];

/** Four countries: Aland, Beland and Pakistan in Southern Asia, Celand in Western Asia. */
export const places = new Map([
  place('AAA', '034'),
  place('BBB', '034'),
  place('CCC', '145'),
  place('PAK', '034')
]);

/** Tables of totals and cells. */
export const tables = (totals: CountryTotal[], victims: VictimCell[] | null = []): TrendTables => ({
  places,
  totals,
  victims
});

/** A question about everyone everywhere, but for what is given. */
export const ask = (change: Partial<TrendQuestion> = {}): TrendQuestion => ({
  places: [],
  without: [],
  reporters: 'all',
  years: null,
  form: 'all',
  sex: 'all',
  age: 'all',
  ...change
});
