import { existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { join, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

import { cachePolicy, securityHeaders } from './content-policy.ts';
import { mediaType } from './media-types.ts';
import { bodies } from './serve-body.ts';

/** A running server: where it answers, and how to stop it. */
export type SiteServer = { readonly url: string; close(): Promise<void> };

/** What stands at an address: a file, a folder asked for without its slash, or nothing. */
type Found = { readonly file: string } | { readonly moved: string } | { readonly status: 400 | 404 };

/** Serves a built site as a good host would: compressed, cached by hash, with its policy; port 0 takes a free one. */
export async function serve(folder: string, port: number): Promise<SiteServer> {
  const root = resolve(folder);
  const body = bodies();
  const server = createServer((request, response) => {
    answer(request, response, root, body).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  await new Promise<void>((settle, refuse) => {
    server.once('error', refuse);
    server.listen(port, settle);
  });
  return { url: `http://localhost:${boundPort(server)}`, close: () => closed(server) };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  root: string,
  body: ReturnType<typeof bodies>
): Promise<void> {
  const { path, query } = split(request.url ?? '/');
  const headers = securityHeaders(path);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { ...headers, Allow: 'GET, HEAD' }).end();
    return;
  }
  const found = find(root, path);
  if ('status' in found) {
    const page = await notFoundPage(root, request, body);
    response
      .writeHead(found.status, {
        ...headers,
        'Content-Type': page ? 'text/html; charset=utf-8' : 'text/plain; charset=utf-8'
      })
      .end(request.method === 'HEAD' ? undefined : (page ?? 'Not found\n'));
    return;
  }
  if ('moved' in found) {
    response.writeHead(301, { ...headers, Location: found.moved + query }).end();
    return;
  }
  const { bytes, encoding, etag } = await body(found.file, request.headers['accept-encoding'] ?? '');
  const lasting = { ...headers, 'Cache-Control': cachePolicy(path), ETag: etag, Vary: 'Accept-Encoding' };
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304, lasting).end();
    return;
  }
  response.writeHead(200, {
    ...lasting,
    'Content-Type': mediaType(found.file),
    'Content-Length': bytes.length,
    ...(encoding === 'identity' ? {} : { 'Content-Encoding': encoding })
  });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

/** What a reader is told where nothing stands: the page that hosts look for under this name. A script is told in a word. */
async function notFoundPage(
  root: string,
  { headers }: IncomingMessage,
  body: ReturnType<typeof bodies>
): Promise<Buffer | null> {
  const file = join(root, '404.html');
  if (headers.accept?.includes('text/html') !== true || !existsSync(file)) return null;
  return (await body(file, 'identity')).bytes;
}

function split(url: string): { readonly path: string; readonly query: string } {
  const mark = url.indexOf('?');
  return mark < 0 ? { path: url, query: '' } : { path: url.slice(0, mark), query: url.slice(mark) };
}

function find(root: string, path: string): Found {
  const plain = decoded(path);
  if (plain === undefined || /[\0\\]|(?:^|\/)\.\.(?:\/|$)/.test(plain)) return { status: 400 };
  const target = join(root, plain);
  if (target !== root && !target.startsWith(root + sep)) return { status: 404 };
  const there = statSync(target, { throwIfNoEntry: false });
  if (there?.isFile() === true && !plain.endsWith('/')) return { file: target };
  const index = join(target, 'index.html');
  if (there?.isDirectory() !== true || !existsSync(index)) return { status: 404 };
  if (plain.endsWith('/')) return { file: index };
  // Built from the folder found, not from the address asked for, so `//host` can never send a reader elsewhere.
  return { moved: `/${relative(root, target).split(sep).map(encodeURIComponent).join('/')}/` };
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

function boundPort(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server listens on no port');
  return address.port;
}

function closed(server: Server): Promise<void> {
  return new Promise((settle) => {
    server.close(() => {
      settle();
    });
    server.closeAllConnections();
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  if (!existsSync('dist/index.html'))
    throw new Error('dist/index.html is not there: run npm run build first');
  const { url } = await serve('dist', Number(process.env['PORT'] ?? 4173));
  console.log(url);
}
