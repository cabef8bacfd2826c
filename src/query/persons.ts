import type { Count } from '../domain/count.ts';
import type { PlaceId } from '../domain/place.ts';
import type { Age, Form, Sex } from '../domain/victims.ts';
import type { Span, Year } from '../domain/year.ts';
import { share, sum } from './count.ts';
import { toldByYear, type TrendTables } from './told.ts';

/** Women, girls, men and boys: the four that sex and age make of those whose sex and age are told. */
export const PERSONS = [
  { person: 'women', sex: 'female', age: 'adult' },
  { person: 'girls', sex: 'female', age: 'child' },
  { person: 'men', sex: 'male', age: 'adult' },
  { person: 'boys', sex: 'male', age: 'child' }
] as const satisfies readonly { readonly person: string; readonly sex: Sex; readonly age: Age }[];

export type Person = (typeof PERSONS)[number]['person'];

/** The four in one year, summed over the countries that gave all four of them. */
export type PersonsYear = {
  readonly year: Year;
  readonly countries: number;
  readonly four: readonly { readonly person: Person; readonly victims: Count }[];
};

/**
 * The four year by year, of the years of a span for which any country gave all four. A country that gives only some of
 * them is left out: a share of what one country gave for women and another for boys would be of no one.
 */
export function foursByYear(
  tables: TrendTables,
  form: Form,
  isIn: (place: PlaceId) => boolean,
  span: Span
): readonly PersonsYear[] {
  const told = PERSONS.map(({ person, sex, age }) => ({
    person,
    years: toldByYear(tables, { form, sex, age }, isIn)
  }));
  const years = Array.from({ length: span.to - span.from + 1 }, (_, at) => span.from + at);
  return years.flatMap((year) => {
    const inYear = told.map(({ person, years: all }) => ({ person, of: all.get(year) }));
    const countries = [...(inYear[0]?.of?.keys() ?? [])].filter((id) =>
      inYear.every(({ of }) => of?.has(id))
    );
    if (countries.length === 0) return [];
    const four = inYear.map(({ person, of }) => ({
      person,
      victims: sum(countries.flatMap((id) => of?.get(id)?.victims ?? []))
    }));
    return [{ year, countries: countries.length, four }];
  });
}

/** The share of each of the four in all four together; nothing where they may be no one. */
export function sharesOf({ four }: Pick<PersonsYear, 'four'>): readonly {
  readonly person: Person;
  readonly share: Count;
}[] {
  const whole = sum(four.map(({ victims }) => victims));
  return four.flatMap(({ person, victims }) => {
    const part = share(victims, whole);
    return part ? [{ person, share: part }] : [];
  });
}
