import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** What Vite writes of one module or chunk into its manifest, as far as weights need it. */
type Chunk = { readonly file: string; readonly imports: readonly string[]; readonly css: readonly string[] };

/** The built site's manifest: source path or chunk name → chunk. */
export type Manifest = ReadonlyMap<string, Chunk>;

/** Reads `.vite/manifest.json` of a built site. */
export function readManifest(dist: string): Manifest {
  const entries: unknown = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));
  if (typeof entries !== 'object' || entries === null) throw new Error('the manifest is no object');
  return new Map(Object.entries(entries).map(([name, entry]) => [name, chunk(entry)]));
}

function chunk(entry: unknown): Chunk {
  const at = (key: string): unknown =>
    typeof entry === 'object' && entry !== null ? Reflect.get(entry, key) : undefined;
  const texts = (value: unknown): readonly string[] =>
    Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
  const file = at('file');
  if (typeof file !== 'string') throw new Error('a chunk of the manifest names no file');
  return { file, imports: texts(at('imports')), css: texts(at('css')) };
}

/** The scripts that these modules load, their static imports included, each once, in order of name. */
export function scriptsOf(manifest: Manifest, modules: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  const visit = (name: string): void => {
    if (seen.has(name)) return;
    const found = manifest.get(name);
    if (found === undefined) throw new Error(`the manifest knows no ${name}`);
    seen.add(name);
    found.imports.forEach(visit);
  };
  modules.forEach(visit);
  const files = [...seen].map((name) => manifest.get(name)?.file ?? '');
  return [...new Set(files)].filter((file) => file.endsWith('.js')).sort();
}

/** The one file of a folder whose name is `start`, anything hashed, `end`. */
export function hashedFile(dist: string, folder: string, start: string, end: string): string {
  const names = readdirSync(join(dist, folder)).filter(
    (name) =>
      name.startsWith(start) && name.endsWith(end) && !name.slice(start.length, -end.length).includes('.')
  );
  const [name] = names;
  if (name === undefined || names.length > 1) {
    throw new Error(`${folder}/${start}*${end}: expected one file, got ${names.length}`);
  }
  return `${folder}/${name}`;
}

/** Bytes of these files of the built site, each packed by gzip at its best. */
export function gzipped(dist: string, files: readonly string[]): number {
  return total(files, (file) => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length);
}

/** Bytes of these files of the built site, each packed by brotli at its best. */
export function brotlied(dist: string, files: readonly string[]): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  return total(files, (file) => brotliCompressSync(readFileSync(join(dist, file)), { params }).length);
}

/** Bytes of these files of the built site as they lie there: type is packed already and goes over the wire as it is. */
export function plain(dist: string, files: readonly string[]): number {
  return total(files, (file) => statSync(join(dist, file)).size);
}

function total(files: readonly string[], weight: (file: string) => number): number {
  return files.reduce((bytes, file) => bytes + weight(file), 0);
}
