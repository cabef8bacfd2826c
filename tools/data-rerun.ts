import { dirname, join, resolve } from 'node:path';

import { InputError, type Issue } from '../src/domain/issue.ts';
import type { Importer } from '../src/sources/importer.ts';
import { firstDifference } from './data-bytes.ts';
import { keptIn, printedImport, sourceFiles } from './import-files.ts';

/**
 * Runs an importer again in memory on its files below `sources`, and names the first line that it would change in
 * `texts`, the tables of `folder` by file name.
 */
export async function rerunFaults(
  importer: Importer,
  sources: string,
  folder: string,
  texts: ReadonlyMap<string, string>
): Promise<readonly Issue[]> {
  try {
    const files = sourceFiles(importer, dirname(resolve(folder)), (path) => join(sources, path));
    const printed = await printedImport(importer, files, keptIn(folder));
    return [...printed.files].flatMap(([file, text]) => {
      const stands = texts.get(file) ?? '';
      return stands === text ? [] : [firstDifference(file, text, stands)];
    });
  } catch (error) {
    if (error instanceof InputError) return error.issues;
    if (error instanceof Error)
      return [{ file: importer.name, expected: 'an import that adds up', got: error.message }];
    throw error;
  }
}
