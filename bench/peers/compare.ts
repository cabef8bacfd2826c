import { serve } from '../../tools/serve.ts';
import { coldLoad, coldLoads } from '../cold.ts';
import type { ColdLoad } from '../cold.ts';
import { hundredth, loadNow, median, quantile, tenth } from '../measure.ts';
import { panFrames } from '../routes/moves.ts';
import { ALL, LAPTOP } from '../site.ts';
import type { Site } from '../site.ts';
import { buildPeers, builtPeers, PEERS_SITE } from './build.ts';

/** Our page as a reader opens it, which is what the ratios are about, and with every pair on the map. */
const OURS = 'TIP Atlas as opened';
const OURS_ALL = 'TIP Atlas, all pairs';

type Page = { readonly name: string; readonly site: Site; readonly address: string };

/** One page's figures beside the others': medians, and ratios of ours to it. */
export type PeerRow = {
  readonly what: string;
  readonly kilobytes: number;
  readonly requests: number;
  readonly seconds: number;
  readonly script: number;
  readonly panP95: number;
  readonly oursToItsBytes: number;
  readonly oursToItsTime: number;
  readonly runs: number;
  readonly load: number;
  readonly date: string;
};

/** Draws the same 2,000 flows with every peer and with our page, in turn, and keeps what it took. */
export async function comparePeers(ours: Site, runs: number, pictures?: string): Promise<readonly PeerRow[]> {
  await buildPeers();
  const server = await serve(PEERS_SITE, 0);
  try {
    const pages: readonly Page[] = [
      { name: OURS, site: ours, address: '/routes/' },
      { name: OURS_ALL, site: ours, address: ALL },
      ...builtPeers().map((name) => ({
        name,
        site: { url: server.url, browser: ours.browser },
        address: `/${name}.html`
      }))
    ];
    const addresses = Object.fromEntries(pages.map(({ name, site, address }) => [name, site.url + address]));
    for (const [name, address] of pictures === undefined ? [] : Object.entries(addresses))
      await coldLoad(ours.browser, address, LAPTOP, `${pictures}/${name}.png`);
    const loads = await coldLoads(ours.browser, addresses, LAPTOP, runs);
    const pans = new Map<string, readonly number[]>();
    for (const { name, site, address } of pages)
      pans.set(name, await panFrames(site, LAPTOP, address, { bypassCSP: true }));
    return rowsOf(loads, pans);
  } finally {
    await server.close();
  }
}

function rowsOf(
  loads: ReadonlyMap<string, readonly ColdLoad[]>,
  pans: ReadonlyMap<string, readonly number[]>
): readonly PeerRow[] {
  const middle = (name: string, of: (load: ColdLoad) => number) => median((loads.get(name) ?? []).map(of));
  return [...loads.keys()].map((what) => {
    const kilobytes = middle(what, (load) => load.kilobytes);
    const seconds = middle(what, (load) => load.seconds);
    return {
      what,
      kilobytes: tenth(kilobytes),
      requests: middle(what, (load) => load.requests),
      seconds: hundredth(seconds),
      script: Math.round(middle(what, (load) => load.script)),
      panP95: tenth(quantile(pans.get(what) ?? [NaN], 0.95)),
      oursToItsBytes: hundredth(middle(OURS, (load) => load.kilobytes) / kilobytes),
      oursToItsTime: hundredth(middle(OURS, (load) => load.seconds) / seconds),
      runs: loads.get(what)?.length ?? 0,
      load: loadNow(),
      date: new Date().toISOString().slice(0, 10)
    };
  });
}
