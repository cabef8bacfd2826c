import { FORMS, type Form } from '../domain/victims.ts';
import type { Year } from '../domain/year.ts';
import type { TrendTables } from './told.ts';
import { victimsByYear, type TrendQuestion, type YearlyVictims } from './yearly.ts';

/** A form of exploitation that has a name of its own. */
export type NamedForm = Exclude<Form, 'all'>;

/** The named forms, in the order they are shown. */
const NAMED_FORMS: readonly NamedForm[] = FORMS.filter((form) => form !== 'all');

/** Detected victims a year of each form, side by side: they are never added, for a person may be counted in two [D8]. */
export function victimsByForm(
  tables: TrendTables,
  question: TrendQuestion
): readonly { readonly form: NamedForm; readonly years: readonly YearlyVictims[] }[] {
  return NAMED_FORMS.map((form) => ({ form, years: victimsByYear(tables, { ...question, form }) }));
}

/** The first year in which one form alone holds at least half of all victims told, though some were told before it. */
export function formToldSince(tables: TrendTables, question: TrendQuestion): Year | null {
  const all = victimsByYear(tables, { ...question, form: 'all' }).filter((y) => (y.victims?.least ?? 0) > 0);
  const forms = victimsByForm(tables, question);
  const told = all.find(({ year, victims }) =>
    forms.some(
      ({ years }) => (years.find((y) => y.year === year)?.victims?.least ?? 0) * 2 >= (victims?.least ?? 0)
    )
  );
  return told && told.year !== all[0]?.year ? told.year : null;
}
