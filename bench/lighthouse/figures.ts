import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';

import { EMBEDS, embedPath } from '../embeds/embed.ts';
import { measurement } from '../measure.ts';
import type { Measurement } from '../measure.ts';
import type { Care } from '../routes/figures.ts';
import { launchPlain } from '../site.ts';
import type { Site } from '../site.ts';
import { audit, KINDS, LIGHTHOUSE } from './audit.ts';

const LEAST = { performance: 0.97, accessibility: 1 } as const;
const PAGES = ['/routes/', '/trends/', '/partners/', '/country/PAK/', '/data/'];
const ADDRESSES = [...PAGES, ...EMBEDS.map(embedPath), '/embed/check/'];
/** As many as make a median: each takes half a minute. */
const MOST_RUNS = 3;

/** Lighthouse's scores of every page and every embed; nothing where it is not installed. */
export async function lighthouse({ url }: Site, { coldRuns }: Care): Promise<readonly Measurement[]> {
  if (!existsSync(LIGHTHOUSE)) {
    console.log('Lighthouse is not installed: npm ci --prefix bench/lighthouse');
    return [];
  }
  const port = await freePort();
  const browser = await launchPlain([`--remote-debugging-port=${port}`]);
  try {
    const rows: Measurement[] = [];
    for (const address of ADDRESSES) {
      const audits = [];
      for (let run = 0; run < Math.min(coldRuns, MOST_RUNS); run++)
        audits.push(await audit(url + address, port));
      console.log(`${address}: ${[...new Set(audits.flatMap(({ short }) => short))].join(' · ')}`);
      for (const kind of KINDS)
        rows.push(
          measurement(
            audits.map(({ scores }) => scores[kind]),
            {
              what: `Lighthouse, ${kind}: ${address}`,
              unit: 'score',
              limit: LEAST[kind],
              judged: 'median',
              command:
                'npm ci --prefix bench/lighthouse && npm run build && npm run bench -- --only lighthouse'
            }
          )
        );
    }
    return rows;
  } finally {
    await browser.close();
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}
