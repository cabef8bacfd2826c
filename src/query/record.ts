import type { Dataset } from '../domain/dataset.ts';
import { STAGES } from '../domain/justice.ts';
import { UNKNOWN_ORIGIN, type PlaceId } from '../domain/place.ts';
import type { RouteTable } from '../domain/route.ts';
import type { Form } from '../domain/victims.ts';
import type { Span, Year } from '../domain/year.ts';
import { yearsReported } from './first.ts';
import { personsByYear } from './justice.ts';
import { foursByYear } from './persons.ts';

/** What a country may tell of its detected victims, and of the persons its justice dealt with, from plain to fine. */
export const RECORD_PARTS = ['totals', 'citizenship', 'forms', 'persons', ...STAGES] as const;

export type RecordPart = (typeof RECORD_PARTS)[number];

/** The years, in order, for which one country told one part; `null` where its table is not there. */
export type PartRecord = { readonly part: RecordPart; readonly years: readonly Year[] | null };

type Tables = Pick<Dataset, 'totals' | 'routes' | 'victims' | 'justice'>;

const NAMED_FORMS: ReadonlySet<Form> = new Set(['sexual', 'labour', 'other']);

/**
 * What one country told, part by part, and for which years of a span. A hidden number (`<5`) is told; citizenship is told
 * where any is named, a form where any of the named ones is, persons where women, girls, men and boys all are.
 */
export function reportingRecord(tables: Tables, place: PlaceId, span: Span): readonly PartRecord[] {
  const { totals, routes, victims, justice } = tables;
  const isPlace = (id: PlaceId) => id === place;
  const within = (years: Iterable<Year>) =>
    [...new Set(years)].filter((year) => year >= span.from && year <= span.to).sort((a, b) => a - b);
  return RECORD_PARTS.map((part) => {
    switch (part) {
      case 'totals':
        return { part, years: totals && within(yearsReported({ totals }, place)) };
      case 'citizenship':
        return { part, years: routes && within(citizenshipYears(routes, place)) };
      case 'forms':
        return {
          part,
          years:
            victims &&
            within(
              victims.flatMap((cell) =>
                cell.place === place && NAMED_FORMS.has(cell.form) ? [cell.year] : []
              )
            )
        };
      case 'persons': {
        const cells = victims?.filter((cell) => cell.place === place) ?? null;
        const tables = { places: new Map(), totals: null, victims: cells };
        return {
          part,
          years: cells && foursByYear(tables, 'all', isPlace, span).map(({ year }) => year)
        };
      }
      default:
        return {
          part,
          years:
            justice &&
            personsByYear(justice, part, isPlace, span).flatMap(({ year, persons }) =>
              persons === null ? [] : [year]
            )
        };
    }
  });
}

function citizenshipYears({ places, origin, destination, year }: RouteTable, place: PlaceId): Year[] {
  const [here, unknown] = [places.indexOf(place), places.indexOf(UNKNOWN_ORIGIN)];
  const years: Year[] = [];
  if (here < 0) return years;
  for (const [row, at] of destination.entries()) {
    if (at === here && origin[row] !== unknown) years.push(year[row] ?? 0);
  }
  return years;
}
