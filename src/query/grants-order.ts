import type { Grant } from '../domain/partner.ts';
import type { PlaceId } from '../domain/place.ts';
import { onceForKey } from './once.ts';

/** What a list of grants can stand by. */
export type GrantColumn = 'year' | 'recipient' | 'country' | 'amount';

/** By which column a list of grants stands, and which way. */
export type GrantOrder = { readonly by: GrantColumn; readonly way: 'ascending' | 'descending' };

/** How a list first stands by a column: numbers from the largest, texts from A. */
export function firstOrder(by: GrantColumn): GrantOrder {
  return { by, way: by === 'year' || by === 'amount' ? 'descending' : 'ascending' };
}

/** The order that the next click on a column's head asks for. */
export function nextOrder(now: GrantOrder, by: GrantColumn): GrantOrder {
  if (now.by !== by) return firstOrder(by);
  return { by, way: now.way === 'ascending' ? 'descending' : 'ascending' };
}

/** The whole list by a column, sorted when it is first asked for, and once. */
export type Sorter = (order: GrantOrder) => readonly Grant[];

/** Sorts a list of grants; `nameOf` is a country's name in the reader's language. */
export function sorterOf(grants: readonly Grant[], nameOf: (place: PlaceId) => string): Sorter {
  const rankBy: Readonly<Record<GrantColumn, () => Rank>> = {
    year: () => byYear,
    amount: () => byAmount,
    recipient: () => byText(grants, ({ recipient }) => recipient ?? ''),
    country: () => byText(grants, ({ place }) => (place === null ? '' : nameOf(place)))
  };
  const sorted = onceForKey((key: string) => {
    const [by, way] = key.split(' ') as [GrantColumn, GrantOrder['way']];
    const rank = rankBy[by]();
    const sign = way === 'ascending' ? 1 : -1;
    return [...grants].sort(
      (a, b) =>
        compared(rank(a), rank(b), sign) || compared(a.year, b.year, -1) || compared(a.amount, b.amount, -1)
    );
  });
  return ({ by, way }) => sorted(`${by} ${way}`);
}

/** A grant's place in an order; `null` where it has no value there. */
type Rank = (grant: Grant) => number | null;

const byYear: Rank = ({ year }) => year;
const byAmount: Rank = ({ amount }) => amount;

/** Names are compared once a name and not once a grant: letters first, whatever their case and accents. */
function byText(grants: readonly Grant[], textOf: (grant: Grant) => string): Rank {
  const collator = new Intl.Collator();
  const texts = [...new Set(grants.map(textOf))].filter((text) => text !== '');
  const ranks = new Map(texts.sort(collator.compare).map((text, rank) => [text, rank]));
  return (grant) => ranks.get(textOf(grant)) ?? null;
}

/** What has no value stands last, whichever way the others go. */
function compared(a: number | null, b: number | null, sign: 1 | -1): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return sign * (a - b);
}
