import { measurement } from '../measure.ts';
import type { Measurement, Unit } from '../measure.ts';
import type { Care } from '../routes/figures.ts';
import type { Site } from '../site.ts';
import { COMMAND, EMBEDS, embedPath } from './embed.ts';
import { firstPictures } from './first-picture.ts';
import { visitEmbed } from './touched.ts';
import { MANY, openTwenty } from './twenty.ts';
import type { Twenty } from './twenty.ts';

/** Kilobytes of a whole embed: what is looked at, and with what the first touch brings. */
const BYTES: Readonly<Record<string, readonly [looked: number, touched: number]>> = {
  routes: [40, 80],
  trends: [30, 75],
  partners: [30, 75]
};

/** What an embed takes, and what twenty of them do: `npm run bench -- --only embeds`. */
export async function embeds(site: Site, { coldRuns }: Care): Promise<readonly Measurement[]> {
  return [
    ...(await firstPictures(site, coldRuns)),
    ...(await touches(site)),
    ...(await twenty(site, coldRuns))
  ];
}

function row(what: string, unit: Unit, values: readonly number[], limit: number | null): Measurement {
  return measurement(values, { what: `embed, ${what}`, unit, limit, judged: 'median', command: COMMAND });
}

async function touches(site: Site): Promise<readonly Measurement[]> {
  const rows: Measurement[] = [];
  for (const figure of EMBEDS) {
    const visit = await visitEmbed(site, embedPath(figure));
    const [looked, touched] = BYTES[figure] ?? [null, null];
    rows.push(
      row(`${figure}: bytes before scripts`, 'kB', [visit.looked], looked),
      row(`${figure}: bytes with scripts, after the first touch`, 'kB', [visit.touched], touched),
      row(`${figure}: bytes that come after that`, 'kB', [visit.later], null),
      row(`${figure}: layout shift, load to first touch`, 'CLS', [visit.shift], 0)
    );
  }
  return rows;
}

async function twenty(site: Site, runs: number): Promise<readonly Measurement[]> {
  const visits: Twenty[] = [];
  for (let run = 0; run < runs; run++) visits.push(await openTwenty(site));
  const each = (what: string, unit: Unit, of: (visit: Twenty) => number, limit: number) =>
    row(`${MANY} on one page: ${what}`, unit, visits.map(of), limit);
  return [
    each('until the page has loaded', 's', ({ opened }) => opened, 2),
    each('until all have loaded, scrolled through', 's', ({ all }) => all, 2),
    each('held by one that is looked at', 'MB', ({ looked }) => looked, 10),
    each('held by one that was touched', 'MB', ({ touched }) => touched, 10)
  ];
}
