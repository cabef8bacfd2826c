import type { Plugin } from 'vite';

const ZIPPED = '\0tip-atlas:zip';
/** The module of the writer that zips. */
const WRITER = '/write-excel-file/modules/zip/zipToArrayBuffer.js';

/**
 * Lets the writer of Excel files zip them on the page itself. Its way is a worker made of a text for all that is larger than
 * 160 kB, which the content policy refuses, so that a long table would never become a file.
 */
export function zipOnThePage(): Plugin {
  return {
    name: 'tip-atlas:zip',
    enforce: 'pre',
    resolveId: (id, importer) => (id === 'fflate' && importer?.endsWith(WRITER) === true ? ZIPPED : null),
    load: (id) => (id === ZIPPED ? CODE : null)
  };
}

/** The one function that this module takes of its package, with its own name and manner. */
const CODE = `import { zipSync } from 'fflate';
export function zip(files, done) {
  let archive;
  try {
    archive = zipSync(files);
  } catch (error) {
    return done(error, null);
  }
  done(null, archive);
}`;
