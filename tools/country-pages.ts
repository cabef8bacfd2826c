import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseTable } from '../src/data/parse.ts';
import { UNKNOWN_ORIGIN } from '../src/domain/place.ts';
import type { SitePage } from './vite-pages.ts';

/** The page of each country of a folder's table of places, whatever is on record about it, as addresses of the site. */
export function countryPages(folder = 'data'): readonly SitePage[] {
  const { table } = parseTable('places', readFileSync(join(folder, 'places.csv'), 'utf8'));
  const { place: places = [], name: names = [] } = table.columns;
  return places
    .map((place, at) => ({ place, name: names[at] ?? place }))
    .filter(({ place }) => place !== UNKNOWN_ORIGIN)
    .map(({ place, name }) => ({
      path: `country/${place}`,
      title: `${name} · TIP Atlas`,
      description: `${name}: routes of detected trafficking in persons, victims year by year, justice, partners, and what is missing, from official records.`
    }));
}
