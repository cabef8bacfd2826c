import { existsSync } from 'node:fs';

import { measurement } from '../measure.ts';
import type { Measurement } from '../measure.ts';
import { keepResults } from '../results.ts';
import type { Care } from '../routes/figures.ts';
import type { Site } from '../site.ts';
import { comparePeers } from './compare.ts';
import type { PeerRow } from './compare.ts';

/** The most that our page may take beside a peer's, as a part of what the peer takes. */
const LIMITS: Readonly<Record<string, { readonly bytes: number | null; readonly time: number }>> = {
  leaflet: { bytes: 1.3, time: 1 },
  flowmap: { bytes: 0.25, time: 0.35 },
  kepler: { bytes: null, time: 0.1 }
};

/** Our routes page beside other libraries that draw the same flows; nothing where they are not installed. */
export async function peers(site: Site, { coldRuns, pictures }: Care): Promise<readonly Measurement[]> {
  if (!existsSync('bench/peers/node_modules')) {
    console.log('The peers are not installed: npm ci --prefix bench/peers');
    return [];
  }
  const rows = await comparePeers(site, coldRuns, pictures);
  console.table(Object.fromEntries(rows.map(({ what, ...rest }) => [what, rest])));
  keepResults('peers', rows);
  return rows.flatMap(ratios);
}

function ratios(row: PeerRow): readonly Measurement[] {
  const limits = LIMITS[row.what];
  if (!limits) return [];
  const ratio = (value: number, what: string, limit: number | null) =>
    measurement([value], {
      what: `routes: ${what} beside ${row.what}, cold`,
      unit: '×',
      limit,
      judged: 'median',
      command: 'npm ci --prefix bench/peers && npm run build && npm run bench -- --only peers'
    });
  return [
    ratio(row.oursToItsTime, 'time until drawn', limits.time),
    ratio(row.oursToItsBytes, 'bytes until drawn', limits.bytes)
  ];
}
