import { readFileSync } from 'node:fs';

import type { Page } from 'playwright-core';

import { parseTable } from '../../src/data/parse.ts';
import { packTable } from '../../src/data/pack.ts';
import type { Table } from '../../src/data/table.ts';

const FIRST_YEAR = 2003;
const LAST_YEAR = 2022;

/** A table of routes that nobody recorded: so many pairs of known places with a point, each in one year or two, always the same. */
export function syntheticRoutes(pairs: number, folder = 'data'): Table {
  const places = placesWithPoint(folder);
  const most = places.length * (places.length - 1);
  if (pairs > most) throw new Error(`${places.length} places make ${most} pairs, not ${pairs}`);
  const random = chance(1);
  const rows: string[][] = [];
  for (let pair = 0; pair < pairs; pair++) {
    // Spread over all the pairs there are, the same number of steps apart.
    const at = Math.floor((pair * most) / pairs);
    const from = Math.floor(at / (places.length - 1));
    const rest = at % (places.length - 1);
    const ends = [places[from] ?? '', places[rest < from ? rest : rest + 1] ?? ''];
    for (const year of yearsOf(random))
      rows.push([
        ...ends,
        String(year),
        String(Math.ceil(1 / (random() + 0.001))),
        '0',
        'synthetic-2000-01-01'
      ]);
  }
  const names = ['origin', 'destination', 'year', 'victims', 'hidden', 'source'];
  const columns = names.map((name, at) => [name, rows.map((row) => row[at] ?? '')] as const);
  return { name: 'routes', columns: Object.fromEntries(columns), length: rows.length };
}

/** Answers a page's request for the routes with a synthetic table. */
export async function withSyntheticRoutes(page: Page, pairs: number): Promise<void> {
  const body = packTable(syntheticRoutes(pairs));
  await page.route(/\/assets\/routes\.[0-9a-f]+\.json$/, (route) =>
    route.fulfill({ body, contentType: 'application/json' })
  );
}

function placesWithPoint(folder: string): readonly string[] {
  const { table } = parseTable('places', readFileSync(`${folder}/places.csv`, 'utf8'));
  const { place = [], lon = [] } = table.columns;
  return place.filter((id, at) => /^[A-Z]{3}$/.test(id) && id !== 'ZZZ' && lon[at] !== '');
}

function yearsOf(random: () => number): readonly number[] {
  const reach = LAST_YEAR - FIRST_YEAR + 1;
  const year = FIRST_YEAR + Math.floor(random() * reach);
  return random() < 0.5 || year === LAST_YEAR ? [year] : [year, year + 1];
}

/** Park and Miller's generator: numbers from 0 to 1, the same after each seed. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}
