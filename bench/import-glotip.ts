import { join } from 'node:path';

import { glotip } from '../src/sources/glotip.ts';
import { keptIn, printedImport, sourceFiles } from '../tools/import-files.ts';

const RUNS = 3;

/** Seconds that each run takes from the official GLOTIP workbook below `sources` to the printed tables, writing nothing. */
export async function glotipImports(sources: string): Promise<readonly number[]> {
  const seconds: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const start = performance.now();
    await printedImport(
      glotip,
      sourceFiles(glotip, '.', (path) => join(sources, path)),
      keptIn('data')
    );
    seconds.push((performance.now() - start) / 1000);
  }
  return seconds;
}
