import { parseArgs } from 'node:util';

import { firefox, webkit } from './browsers/figures.ts';
import { country } from './country/figures.ts';
import { embeds } from './embeds/figures.ts';
import { glotipImports } from './import-glotip.ts';
import { image } from './image/figures.ts';
import { lighthouse } from './lighthouse/figures.ts';
import { isWithin, line, measurement } from './measure.ts';
import type { Measurement } from './measure.ts';
import { offline } from './offline/figures.ts';
import { partners } from './partners/figures.ts';
import { peers } from './peers/figures.ts';
import { kiosk } from './present/kiosk.ts';
import { present } from './present/figures.ts';
import { keepResults, RESULTS } from './results.ts';
import { ROUTES_FIGURES } from './routes/figures.ts';
import type { Measure } from './routes/figures.ts';
import { withSite } from './site.ts';
import { trends } from './trends/figures.ts';

const { values } = parseArgs({
  options: {
    /** a folder of official files: measures the importer too */
    sources: { type: 'string' },
    /** only these figures: `pan,zoom` */
    only: { type: 'string' },
    /** an existing folder for a picture of each page at the moment it says that it is drawn */
    pictures: { type: 'string' },
    /** how often each page is opened cold */
    runs: { type: 'string', default: '5' },
    /** five minutes of panning and filtering instead of forty seconds */
    long: { type: 'boolean', default: false },
    /** the built site */
    site: { type: 'string', default: 'dist' }
  }
});

const FIGURES: Readonly<Record<string, Measure>> = {
  ...ROUTES_FIGURES,
  trends,
  country,
  partners,
  image,
  embeds,
  lighthouse,
  offline,
  peers,
  present,
  kiosk,
  firefox,
  webkit
};

/** Measures the importer of the largest official file, where there is a folder of sources. */
async function importMeasurements(sources: string | undefined): Promise<readonly Measurement[]> {
  if (sources === undefined) return [];
  return [
    measurement(await glotipImports(sources), {
      what: 'import of UNODC GLOTIP, workbook to tables',
      unit: 's',
      limit: null,
      judged: 'median',
      command: 'npm run bench -- --sources ../shared/sources'
    })
  ];
}

/** Measures the routes page; a figure that cannot be measured is named and counts as one over its limit. */
async function pageMeasurements(only: readonly string[]): Promise<readonly Measurement[]> {
  const care = {
    memorySeconds: values.long ? 300 : 40,
    coldRuns: Number(values.runs),
    ...(values.pictures === undefined ? {} : { pictures: values.pictures })
  };
  return withSite(values.site, async (site) => {
    const rows: Measurement[] = [];
    for (const name of only) {
      const measure = FIGURES[name];
      if (!measure) throw new Error(`no figure ${name}; there are ${Object.keys(FIGURES).join(', ')}`);
      try {
        const measured = await measure(site, care);
        console.log(measured.map(line).join('\n'));
        rows.push(...measured);
      } catch (error) {
        console.error(`✗ ${name} could not be measured:`, error);
        process.exitCode = 1;
      }
    }
    return rows;
  });
}

const chosen = values.only?.split(',') ?? Object.keys(FIGURES);
console.log(`${''.padEnd(58)}  median     p95 slowest`);
const imported = await importMeasurements(values.sources);
if (imported.length > 0) console.log(imported.map(line).join('\n'));
const measured = [...imported, ...(await pageMeasurements(chosen))];
keepResults('measured', measured);
console.log(`\n${RESULTS} holds the same.`);
if (!measured.every(isWithin)) process.exitCode = 1;
