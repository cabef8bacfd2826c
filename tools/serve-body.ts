import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

import { isCompressible } from './media-types.ts';

/** The ways a body can be packed, the smaller one first. */
export type Encoding = 'br' | 'gzip' | 'identity';

/** A file as it goes over the wire. */
export type Body = { readonly bytes: Buffer; readonly encoding: Encoding; readonly etag: string };

/** Above this many bytes the best brotli takes seconds, so a quicker one has to do. */
const SMALL = 512 * 1024;

/** Reads files and packs each once, keeping the result in memory until the file changes. */
export function bodies(): (path: string, accepted: string) => Promise<Body> {
  const kept = new Map<string, Promise<Body>>();
  return async (path, accepted) => {
    const encoding = isCompressible(path) ? chosenEncoding(accepted) : 'identity';
    const { mtimeMs, size } = await stat(path);
    const key = [path, encoding, mtimeMs, size].join(' ');
    const body = kept.get(key) ?? packed(path, encoding);
    kept.set(key, body);
    return body;
  };
}

/** The best encoding that an Accept-Encoding header takes. */
function chosenEncoding(accepted: string): Encoding {
  const taken = accepted
    .split(',')
    .map((part) => part.trim().toLowerCase())
    .filter((part) => !/;\s*q=0(\.0*)?$/.test(part))
    .map((part) => part.split(';')[0]);
  if (taken.includes('br')) return 'br';
  return taken.includes('gzip') ? 'gzip' : 'identity';
}

async function packed(path: string, encoding: Encoding): Promise<Body> {
  const raw = await readFile(path);
  const hash = createHash('sha256').update(raw).digest('base64url').slice(0, 16);
  return { bytes: await compressed(raw, encoding), encoding, etag: `"${hash}-${encoding}"` };
}

function compressed(raw: Buffer, encoding: Encoding): Promise<Buffer> {
  if (encoding === 'gzip') return promisify(gzip)(raw, { level: 9 });
  if (encoding === 'identity') return Promise.resolve(raw);
  return promisify(brotliCompress)(raw, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: raw.length < SMALL ? 11 : 6,
      [constants.BROTLI_PARAM_SIZE_HINT]: raw.length
    }
  });
}
