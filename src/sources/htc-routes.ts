import type { Row } from '../data/table.ts';

/** One sentence that names a route: places as alpha-3, codes as the key gives them. */
export type Mention = {
  readonly origin: string;
  readonly destination: string;
  readonly year: number;
  readonly transit: string;
  readonly types: readonly number[];
  readonly profiles: readonly number[];
};

type Route = {
  readonly of: Mention;
  mentions: number;
  readonly types: Set<number>;
  readonly profiles: Set<number>;
  readonly transit: Set<string>;
};

/** Mentions gathered by origin, destination and report year, as rows of `documented-routes.csv`. */
export function gatherRoutes(mentions: readonly Mention[], source: string): readonly Row[] {
  const routes = new Map<string, Route>();
  for (const of of mentions) {
    const key = `${of.origin} ${of.destination} ${of.year}`;
    const route = routes.get(key) ?? {
      of,
      mentions: 0,
      types: new Set<number>(),
      profiles: new Set<number>(),
      transit: new Set<string>()
    };
    route.mentions += 1;
    of.types.forEach((type) => route.types.add(type));
    of.profiles.forEach((profile) => route.profiles.add(profile));
    if (of.transit !== '') route.transit.add(of.transit);
    routes.set(key, route);
  }
  return [...routes.values()].map(({ of, mentions: count, types, profiles, transit }) => ({
    origin: of.origin,
    destination: of.destination,
    year: of.year,
    mentions: count,
    forms: [...types].sort((a, b) => a - b).join(' '),
    profiles: [...profiles].sort((a, b) => a - b).join(' '),
    transit: [...transit].sort().join(' '),
    source
  }));
}
