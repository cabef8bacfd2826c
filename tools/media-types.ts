import { extname } from 'node:path';

/** The media type of what the site holds, by the end of a file's name. */
export const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.cff': 'application/yaml; charset=utf-8',
  '.zip': 'application/zip',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.bin': 'application/octet-stream',
  '.wasm': 'application/wasm',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2'
};

const PACKED_ALREADY: ReadonlySet<string> = new Set(['.png', '.jpg', '.woff2', '.zip']);

/** The media type of a file by the end of its name; unknown ends are bytes. */
export function mediaType(path: string): string {
  return TYPES[extname(path)] ?? 'application/octet-stream';
}

/** Whether compressing a file of this name makes it smaller. */
export function isCompressible(path: string): boolean {
  return !PACKED_ALREADY.has(extname(path));
}
