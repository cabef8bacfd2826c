import { parseArgs } from 'node:util';

import { IMPORTERS } from '../src/sources/importers.ts';
import { dataChecks, runChecks } from './data-checks.ts';
import { readFolder } from './data-tables.ts';

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { data: { type: 'string', default: 'data' }, sources: { type: 'string' } }
  });
  const broken = await runChecks(dataChecks(readFolder(values.data), IMPORTERS, values.sources), console.log);
  if (broken > 0) process.exitCode = 1;
}

void main();
