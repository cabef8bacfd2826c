import { existsSync } from 'node:fs';

import { serve } from '../../tools/serve.ts';
import { coldLoads } from '../cold.ts';
import { measurement, median } from '../measure.ts';
import type { Measurement } from '../measure.ts';
import { buildPeers, builtPeers, PEERS_SITE } from '../peers/build.ts';
import type { Site } from '../site.ts';
import { COMMAND, EMBEDS, embedPath, FRAME } from './embed.ts';

/** Seconds of a cold visit until the picture stands, median. */
const LIMIT = 1;
/** The most that an embed may take beside a peer that draws the same flows. */
const BESIDE: Readonly<Record<string, number>> = { leaflet: 0.5, flowmap: 0.15, kepler: 0.04 };
/** An embed of a place is drawn by its script, and no limit is set for it. */
const OF_A_PLACE = 'trends/?place=PAK';

/** When the picture of each embed stands on a cold visit over a slow line, beside the peers that are installed, in turn. */
export async function firstPictures(site: Site, runs: number): Promise<readonly Measurement[]> {
  const ours = Object.fromEntries(EMBEDS.map((figure) => [figure, site.url + embedPath(figure)]));
  const placed = { [OF_A_PLACE]: `${site.url}/embed/${OF_A_PLACE}` };
  const peers = await peersServed();
  try {
    const loads = await coldLoads(site.browser, { ...ours, ...placed, ...peers.addresses }, FRAME, runs);
    const seconds = (name: string) => (loads.get(name) ?? []).map((load) => load.seconds);
    const row = (what: string, values: readonly number[], unit: 's' | '×', limit: number | null) =>
      measurement(values, { what: `embed, ${what}`, unit, limit, judged: 'median', command: COMMAND });
    return [
      ...EMBEDS.map((figure) => row(`${figure}: first picture, cold`, seconds(figure), 's', LIMIT)),
      row(`${OF_A_PLACE}: first picture, cold`, seconds(OF_A_PLACE), 's', null),
      ...EMBEDS.flatMap((figure) =>
        Object.entries(BESIDE)
          .filter(([peer]) => loads.has(peer))
          .map(([peer, limit]) => {
            const ratio = median(seconds(figure)) / median(seconds(peer));
            return row(`${figure}: first picture beside ${peer}, cold`, [ratio], '×', limit);
          })
      )
    ];
  } finally {
    await peers.close();
  }
}

type Served = { readonly addresses: Readonly<Record<string, string>>; readonly close: () => Promise<void> };

/** Where the pages of the peers answer; none where they are not installed. */
async function peersServed(): Promise<Served> {
  if (!existsSync('bench/peers/node_modules')) {
    console.log('The peers are not installed: npm ci --prefix bench/peers');
    return { addresses: {}, close: () => Promise.resolve() };
  }
  await buildPeers();
  const server = await serve(PEERS_SITE, 0);
  const names = builtPeers().filter((name) => name in BESIDE);
  return {
    addresses: Object.fromEntries(names.map((name) => [name, `${server.url}/${name}.html`])),
    close: () => server.close()
  };
}
