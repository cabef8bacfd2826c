import { ascending, descending, rollup } from 'd3-array';
import type { Grant } from '../domain/partner.ts';
import type { Span, Year } from '../domain/year.ts';
import type { Focus } from './focus.ts';
import { Memory } from './memory.ts';
import { onceForEach } from './once.ts';

/** The fiscal year that is never shown, because most of its amounts are missing [D27]. */
export const YEAR_LEFT_OUT: Year = 2002;

/** ISO 4217: the currency of every amount on the list. */
export const GRANT_CURRENCY = 'USD';

/** The grants of a question, apart by where they were spent, and what was left out of both. */
export type GrantsShown = {
  /** outside the donor's own country, regions and worldwide ones included */
  readonly abroad: readonly Grant[];
  /** in the donor's own country: never in the same sum */
  readonly home: readonly Grant[];
  /** of the year that is never shown, where the years asked for hold it */
  readonly leftOut: readonly Grant[];
  /** rows that only point to another one: no grants to count, with or without an amount [D53] */
  readonly elsewhere: readonly Grant[];
};

/** US dollars and grants of one fiscal year; `amount` is `null` where none of its amounts was published. */
export type GrantYear = {
  readonly year: Year;
  readonly coverage: Grant['coverage'];
  readonly amount: number | null;
  readonly grants: number;
  readonly unpublished: number;
};

/** Grants of one side of the break; `amount` is US dollars, `null` where none was published, `years` the fiscal years they span. */
export type GrantSide = {
  readonly coverage: Grant['coverage'];
  readonly amount: number | null;
  readonly grants: number;
  readonly unpublished: number;
  readonly years: Span;
};

type SideSum = Pick<GrantSide, 'amount' | 'grants' | 'unpublished'>;

/** US dollars and grants of one name on either side of the break: the two sides are never added [D28]. */
export type GrantSums = {
  readonly name: string;
  readonly before: SideSum;
  readonly after: SideSum;
};

/** The grants for the focus; a grant for a region or the world belongs to no country. Asked again, the answer is the same object. */
export function grantsFor(grants: readonly Grant[], focus: Focus): GrantsShown {
  const { places, years } = focus;
  const key = `${places === null ? '*' : [...places].join()} ${years ? `${years.from}-${years.to}` : '*'}`;
  return answers.recall(grants, key, () => foundFor(grants, focus));
}

const answers = new Memory<readonly Grant[], GrantsShown>(24);

/** Whether a row of a fiscal year lies in the focus; one for a region or the world lies in no country. */
export function isInFocus({ place, year }: Pick<Grant, 'place' | 'year'>, { places, years }: Focus): boolean {
  return (
    (places === null || (place !== null && places.has(place))) &&
    (years === null || (year >= years.from && year <= years.to))
  );
}

function foundFor(grants: readonly Grant[], focus: Focus): GrantsShown {
  const wanted = grants.filter((grant) => isInFocus(grant, focus));
  const own = wanted.filter(({ isElsewhere }) => !isElsewhere);
  const shown = own.filter(({ year }) => year !== YEAR_LEFT_OUT);
  return {
    abroad: shown.filter(({ place, donor }) => place !== donor),
    home: shown.filter(({ place, donor }) => place === donor),
    leftOut: own.filter(({ year }) => year === YEAR_LEFT_OUT),
    elsewhere: wanted.filter(({ isElsewhere }) => isElsewhere)
  };
}

/** Awards by fiscal year, ascending; a year without a grant has no entry. */
export const grantsByYear = onceForEach((grants: readonly Grant[]): readonly GrantYear[] => {
  const byYear = rollup(grants, sums, (grant) => grant.year);
  return [...byYear].map(([year, of]) => ({ year, ...of })).sort((a, b) => ascending(a.year, b.year));
});

/** Awards by country or by recipient, the largest of the years before the break first; nameless ones have an empty name. */
export function grantsBy(grants: readonly Grant[], name: (grant: Grant) => string): GrantSums[] {
  return [...rollup(grants, bothSides, name)]
    .map(([key, of]) => ({ name: key, ...of }))
    .sort(
      (a, b) =>
        descending(a.before.amount ?? 0, b.before.amount ?? 0) ||
        descending(a.after.amount ?? 0, b.after.amount ?? 0) ||
        ascending(a.name, b.name)
    );
}

/** Awards on either side of the break, each by itself. */
export function bothSides(grants: readonly Grant[]): Omit<GrantSums, 'name'> {
  const side = (coverage: Grant['coverage']) => {
    const { amount, grants: n, unpublished } = sums(grants.filter((row) => row.coverage === coverage));
    return { amount, grants: n, unpublished };
  };
  return { before: side('all-agencies'), after: side('tip-office') };
}

/** The fiscal years of the whole list within the span, with the coverage of each: one axis for every country. */
export function grantYears(
  grants: readonly Grant[],
  years: Focus['years']
): readonly { readonly year: Year; readonly coverage: Grant['coverage'] }[] {
  return yearsOf(grantsFor(grants, { places: null, years }));
}

const yearsOf = onceForEach(({ abroad, home }: GrantsShown) => grantsByYear([...abroad, ...home]));

/** The first and the last fiscal year on a list, the year that is left out included; `null` where it is empty. */
export function spanOfList(grants: readonly Grant[]): Span | null {
  const years = grants.map(({ year }) => year);
  return years.length === 0 ? null : { from: Math.min(...years), to: Math.max(...years) };
}

/** The sides of the break that have grants, the earlier first: nothing is ever added across it [D28]. */
export const grantSides = onceForEach((grants: readonly Grant[]): readonly GrantSide[] =>
  (['all-agencies', 'tip-office'] as const).flatMap((coverage) => {
    const rows = grants.filter((row) => row.coverage === coverage);
    const years = spanOfList(rows);
    return years === null ? [] : [{ ...sums(rows), coverage, years }];
  })
);

function sums(rows: readonly Grant[]): Omit<GrantYear, 'year'> {
  const amounts = rows.flatMap(({ amount }) => (amount === null ? [] : [amount]));
  return {
    coverage: rows.some((row) => row.coverage === 'tip-office') ? 'tip-office' : 'all-agencies',
    amount: amounts.length === 0 ? null : amounts.reduce((total, amount) => total + amount, 0),
    grants: rows.length,
    unpublished: rows.length - amounts.length
  };
}
