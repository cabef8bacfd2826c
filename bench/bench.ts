import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';

import { glotipImports } from './import-glotip.ts';
import { isWithin, line, measurement } from './measure.ts';
import type { Measurement } from './measure.ts';
import { routeSteps } from './page-step.ts';

const FRAME_LIMIT = 100;
const RESULTS = 'bench/results.json';

/** Measures the built site in a browser. */
async function pageMeasurements(): Promise<readonly Measurement[]> {
  const { years, filters } = await routeSteps();
  const about = { unit: 'ms', limit: FRAME_LIMIT, command: 'npm run build && npm run bench' } as const;
  return [
    measurement(years, { ...about, what: 'routes: a year step to the next frame, 4× slowed' }),
    measurement(filters, { ...about, what: 'routes: a filter to the next frame, 4× slowed' })
  ];
}

/** Measures the importer of the largest official file, where there is a folder of sources. */
async function importMeasurements(sources: string | undefined): Promise<readonly Measurement[]> {
  if (sources === undefined) return [];
  return [
    measurement(await glotipImports(sources), {
      what: 'import of UNODC GLOTIP, workbook to tables',
      unit: 's',
      limit: null,
      command: 'npm run bench -- --sources ../shared/sources'
    })
  ];
}

const { values } = parseArgs({ options: { sources: { type: 'string' } } });
const measured = [...(await importMeasurements(values.sources)), ...(await pageMeasurements())];
const machine = {
  processors: cpus().length,
  processor: cpus()[0]?.model ?? '',
  // above the number of processors, others were at work too and the times are too long
  load: Math.round((loadavg()[0] ?? 0) * 10) / 10,
  node: process.version
};
writeFileSync(RESULTS, `${JSON.stringify({ machine, measured }, null, 2)}\n`);
console.log(measured.map(line).join('\n'));
console.log(`\n${RESULTS} holds the same.`);
process.exitCode = measured.every(isWithin) ? 0 : 1;
