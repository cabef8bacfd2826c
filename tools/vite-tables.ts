import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Connect, Plugin } from 'vite';
import { COLUMNS } from '../src/data/columns.ts';
import { TABLE_NAMES } from '../src/data/schema.ts';
import { CONTRIBUTIONS_TEMPLATE } from '../src/data/template.ts';
import { packedTables, type PackedTable } from './packed-tables.ts';

const VIRTUAL = 'virtual:tables';
/** What is worked out once, when the site is built. */
const COLUMNS_MODULE = '/src/data/columns.ts';
const RESOLVED = `\0${VIRTUAL}`;

/** What stands beside the tables for readers: terms, and how to reply, to add a row or to correct one. */
export const PAPERS: readonly string[] = [
  'DATA-NOTICE.md',
  'docs/right-of-reply.md',
  'docs/contributing-data.md',
  `docs/${CONTRIBUTIONS_TEMPLATE}`
];

/**
 * Gives the site its tables: `virtual:tables` says where each packed one stands and which version they are, and the
 * build also carries the plain CSV files, the vocabularies and `datapackage.json` for readers to download, with the notice
 * that some of their terms ask to go with every copy, and the papers for whoever has something to say or to add.
 */
export function tables(folder = 'data', papers: readonly string[] = PAPERS): Plugin {
  let kept: readonly PackedTable[] | null = null;
  const packed = () => (kept ??= packedTables(folder));
  return {
    name: 'tip-atlas:tables',
    resolveId: (id) => (id === VIRTUAL ? RESOLVED : null),
    load(id) {
      if (id.endsWith(COLUMNS_MODULE)) return `export const COLUMNS = ${JSON.stringify(COLUMNS)};\n`;
      if (id !== RESOLVED) return null;
      const missing = TABLE_NAMES.filter((name) => !packed().some((table) => table.name === name));
      if (missing.length > 0) this.warn(`${folder} has no table ${missing.join(', ')}`);
      return addresses(packed()) + `export const DATA_VERSION = ${JSON.stringify(versionIn(folder))};\n`;
    },
    generateBundle() {
      for (const { url, text } of packed()) this.emitFile({ type: 'asset', fileName: url, source: text });
      for (const path of plainFiles(folder)) {
        this.emitFile({ type: 'asset', fileName: `data/${path}`, source: readFileSync(join(folder, path)) });
      }
      for (const paper of papers) {
        this.emitFile({ type: 'asset', fileName: `data/${basename(paper)}`, source: readFileSync(paper) });
      }
    },
    configureServer(server) {
      server.middlewares.use(serve(packed));
      server.watcher.add(folder);
      server.watcher.on('change', (file) => {
        if (!/\.(csv|json)$/.test(file)) return;
        kept = null;
        const module = server.moduleGraph.getModuleById(RESOLVED);
        if (module) server.moduleGraph.invalidateModule(module);
        server.ws.send({ type: 'full-reload' });
      });
    }
  };
}

/** A table that is missing has an address too, so that the page can say it did not load. */
function addresses(packed: readonly PackedTable[]): string {
  const urls = TABLE_NAMES.map((name) => [
    name,
    packed.find((table) => table.name === name && table.part === 'first')?.url ?? `assets/${name}.json`
  ]);
  const later = packed.filter(({ part }) => part === 'later').map(({ name, url }) => [name, url]);
  return (
    `export const TABLE_URLS = ${JSON.stringify(Object.fromEntries(urls))};\n` +
    `export const LATER_URLS = ${JSON.stringify(Object.fromEntries(later))};\n`
  );
}

/** The release of the data in a folder, as its description says; empty where there is none. */
export function versionIn(folder: string): string {
  const path = join(folder, 'datapackage.json');
  if (!existsSync(path)) return '';
  const described: unknown = JSON.parse(readFileSync(path, 'utf8'));
  const isDated = typeof described === 'object' && described !== null && 'version' in described;
  return isDated ? String(described.version) : '';
}

/** Paths below the folder of all that a reader may download as it is. */
export function plainFiles(folder: string): readonly string[] {
  const labels = join(folder, 'labels');
  return [
    ...TABLE_NAMES.map((name) => `${name}.csv`).filter((file) => existsSync(join(folder, file))),
    ...(existsSync(join(folder, 'datapackage.json')) ? ['datapackage.json'] : []),
    ...(existsSync(labels) ? readdirSync(labels).map((file) => `labels/${file}`) : [])
  ].sort();
}

function serve(packed: () => readonly PackedTable[]): Connect.NextHandleFunction {
  return (request, response, next) => {
    const path = (request.url ?? '').replace(/[?#].*$/, '');
    const table = packed().find(({ url }) => path === `/${url}`);
    if (table === undefined) {
      next();
      return;
    }
    response.setHeader('content-type', 'application/json');
    response.end(table.text);
  };
}
