import type { PlaceId } from '../domain/place.ts';
import type { DocumentedRoute, DocumentedTable } from '../domain/route.ts';
import { askedFor, type CorridorQuestion } from './corridors.ts';

/** What reports say of the routes asked for: sentences, never a number of persons. */
export type DocumentedAnswer = {
  readonly question: CorridorQuestion;
  /** between two countries, the most often mentioned first */
  readonly routes: readonly DocumentedRoute[];
  /** within one country */
  readonly within: readonly DocumentedRoute[];
};

type Gathered = { mentions: number; years: Set<number>; forms: Tally; profiles: Tally; transit: Tally };

/** Routes that sentences of reports name, gathered by pair of countries over the years asked for. */
export function documentedAnswer(table: DocumentedTable, question: CorridorQuestion): DocumentedAnswer {
  const routes = gather(table, question).sort(
    (a, b) => b.mentions - a.mentions || order(a.origin, b.origin) || order(a.destination, b.destination)
  );
  return {
    question,
    routes: routes.filter(({ origin, destination }) => origin !== destination),
    within: routes.filter(({ origin, destination }) => origin === destination)
  };
}

function gather(table: DocumentedTable, question: CorridorQuestion): DocumentedRoute[] {
  const asked = askedFor(table.places, question);
  const { from, to } = question.years ?? { from: 0, to: 9999 };
  const found = new Map<number, Gathered>();
  table.year.forEach((year, row) => {
    const [origin, destination] = [table.origin[row] ?? 0, table.destination[row] ?? 0];
    if (year < from || year > to || !asked(origin, destination)) return;
    const key = origin * 65_536 + destination;
    const route = found.get(key) ?? emptyRoute();
    found.set(key, route);
    route.mentions += table.mentions[row] ?? 0;
    route.years.add(year);
    route.forms.take(table.forms[row]);
    route.profiles.take(table.profiles[row]);
    route.transit.take(table.transit[row]);
  });
  return [...found].flatMap(([key, route]) => {
    const [origin, destination] = [table.places[Math.floor(key / 65_536)], table.places[key % 65_536]];
    if (origin === undefined || destination === undefined) return [];
    return {
      origin,
      destination,
      mentions: route.mentions,
      years: [...route.years].sort((a, b) => a - b),
      forms: route.forms.mostFirst(),
      profiles: route.profiles.mostFirst(),
      transit: route.transit.mostFirst() as PlaceId[]
    };
  });
}

function emptyRoute(): Gathered {
  return { mentions: 0, years: new Set(), forms: new Tally(), profiles: new Tally(), transit: new Tally() };
}

/** How many rows name each of some codes. */
class Tally {
  readonly #rows = new Map<string, number>();

  take(codes: readonly string[] = []): void {
    for (const code of codes) this.#rows.set(code, (this.#rows.get(code) ?? 0) + 1);
  }

  mostFirst(): string[] {
    return [...this.#rows].sort((a, b) => b[1] - a[1] || order(a[0], b[0])).map(([code]) => code);
  }
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
