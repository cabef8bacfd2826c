import { ascending, group } from 'd3-array';
import type { Assistance, Grant } from '../domain/partner.ts';
import type { Year } from '../domain/year.ts';
import { grantsByYear, grantsFor, isInFocus } from './grants.ts';
import type { Focus } from './focus.ts';

/** What other books than the list of grants record for one country and sector. */
export type AssistanceRecord = Pick<Assistance, 'place' | 'sector' | 'currency' | 'source'> & {
  readonly years: readonly AssistanceYear[];
  /** fiscal years for which obligations and grants are the same sum, to the dollar */
  readonly same: readonly Year[];
};

/** One fiscal year in three books; `null` where a book has no row, which is not zero. Nothing here is ever added [D29]. */
export type AssistanceYear = {
  readonly year: Year;
  readonly obligation: number | null;
  readonly disbursement: number | null;
  readonly granted: number | null;
};

/** The record of each country and sector in the focus, year by year, beside the grants to that country; places stand in the order of the table. */
export function assistanceFor(
  rows: readonly Assistance[],
  grants: readonly Grant[],
  focus: Focus
): readonly AssistanceRecord[] {
  const books = group(
    rows.filter((row) => isInFocus(row, focus)),
    ({ place }) => place,
    ({ sector }) => sector
  );
  return [...books].flatMap(([place, sectors]) => {
    const granted = new Map(
      grantsByYear(grantsFor(grants, { places: new Set([place]), years: focus.years }).abroad).map((each) => [
        each.year,
        each.amount
      ])
    );
    return [...sectors].flatMap(([sector, of]) => recordOf(place, sector, of, granted));
  });
}

function recordOf(
  place: Assistance['place'],
  sector: string,
  rows: readonly Assistance[],
  granted: ReadonlyMap<Year, number | null>
): AssistanceRecord[] {
  const [first] = rows;
  if (first === undefined) return [];
  const amount = (year: Year, wanted: Assistance['transaction']) =>
    rows.find((row) => row.year === year && row.transaction === wanted)?.amount ?? null;
  const years = [...new Set(rows.map(({ year }) => year))].sort(ascending).map((year) => ({
    year,
    obligation: amount(year, 'obligation'),
    disbursement: amount(year, 'disbursement'),
    granted: granted.get(year) ?? null
  }));
  const same = years.filter(({ obligation, granted: of }) => of !== null && of === obligation);
  const { currency, source } = first;
  return [{ place, sector, currency, source, years, same: same.map(({ year }) => year) }];
}
