import type { Contribution, Event, Partner, PartnerId, Programme } from '../domain/partner.ts';
import type { Place, PlaceId } from '../domain/place.ts';
import { datesOf } from './dates.ts';
import type { Span } from '../domain/year.ts';
import { isWithin, yearOf, type Focus } from './focus.ts';

/** The three tables that say who contributes to what. */
export type ResponseTables = {
  readonly contributions: readonly Contribution[];
  readonly programmes: readonly Programme[];
  readonly events: readonly Event[];
};

/** The contributions to events and programmes that reach the focus, in the order of the table. */
export function contributionsReaching(tables: ResponseTables, focus: Focus): Contribution[] {
  const programmes = new Map(tables.programmes.map((p) => [p.id, p]));
  const events = new Map(tables.events.map((e) => [e.id, e]));
  return tables.contributions.filter((row) => {
    const programme = programmes.get(row.programme ?? '');
    const event = events.get(row.event ?? '');
    const { start, end } = datesOf(row, tables);
    return isWithin(start, end, focus.years) && reaches(programme, event, focus);
  });
}

/**
 * The contributions to these places of which nothing tells whether they are of a span of years: those without any date, and
 * those that began before it and have no end on record.
 */
export function undated(tables: ResponseTables, places: Focus['places'], years: Span): Contribution[] {
  return contributionsReaching(tables, { places, years: null }).filter((row) => {
    const { start, end } = datesOf(row, tables);
    const first = yearOf(start);
    return start + end === '' || (end === '' && first !== null && first < years.from);
  });
}

/**
 * What partners at home in these countries gave, in money or in kind, in the years of the gift or else of its event or
 * programme; a budget that no one funded is no gift [D26].
 */
export function contributionsFrom(
  tables: ResponseTables,
  partners: ReadonlyMap<PartnerId, Partner>,
  { countries, years }: { readonly countries: ReadonlySet<PlaceId>; readonly years: Focus['years'] }
): Contribution[] {
  return tables.contributions.filter((row) => {
    const home = partners.get(row.partner)?.place ?? null;
    const isGift = row.kind === 'financial' || row.kind === 'in-kind';
    if (home === null || !countries.has(home) || !isGift || row.status === 'planned-unfunded') return false;
    const { start, end } = datesOf(row, tables);
    return isWithin(start, end, years);
  });
}

/** The newest event that the focus reaches and that someone contributed to; `null` where there is none. */
export function latestEvent(tables: ResponseTables, focus: Focus): Event | null {
  const supported = new Set(tables.contributions.map((row) => row.event));
  const events = tables.events.filter(
    (event) =>
      supported.has(event.id) && isWithin(event.date, '', focus.years) && reaches(undefined, event, focus)
  );
  return events.reduce<Event | null>((last, event) => (last && last.date >= event.date ? last : event), null);
}

/** True where a programme works in one country only, so that its money is that country's; the scope has to say so. */
export function isOfOneCountry(programme: Programme, places: ReadonlyMap<string, Place>): boolean {
  const [only] = programme.places;
  return programme.places.length === 1 && only !== undefined && programme.scope === places.get(only)?.name;
}

function reaches(programme: Programme | undefined, event: Event | undefined, focus: Focus): boolean {
  const { places } = focus;
  if (places === null) return true;
  if (event?.place && places.has(event.place)) return true;
  return programme?.places.some((place) => places.has(place)) ?? false;
}
