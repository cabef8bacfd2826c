import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

import { cachePolicy, securityHeaders } from '../../tools/content-policy.ts';
import { mediaType } from '../../tools/media-types.ts';

/**
 * What happens to a file: the line breaks in the middle of it; a portal's page comes under its name, or its reader is sent to
 * one; it is of another release; it is not there; it comes later than anybody waits.
 */
export type Fault = 'breaks' | 'portal' | 'moved' | 'other' | 'missing' | 'hangs';

/** A server of a built site that can be made to fail, and to hold another release. */
export type FailingServer = {
  readonly url: string;
  /** the folder that it serves from now on */
  folder: string;
  /** what happens to paths; `*` stands for each that has no fault of its own */
  readonly faults: Map<string, Fault>;
  /** texts that stand in the place of files */
  readonly instead: Map<string, string>;
  /** every path that was asked for, in order */
  readonly asked: string[];
  /** takes it off the network, and puts it back under the same address */
  readonly stop: () => Promise<void>;
  readonly start: () => Promise<void>;
};

const PORTAL = '<!doctype html><title>Log in</title><h1>Log in to the guest network</h1>';

/** Starts a server of a folder that fails as it is told. */
export async function failingServer(folder: string): Promise<FailingServer> {
  let server: Server | null = null;
  let port = 0;
  const start = async () => {
    const started = createServer((request, response) => {
      answer(request, response);
    });
    server = started;
    await new Promise<void>((done) => started.listen(port, done));
    port = (started.address() as AddressInfo).port;
  };
  const stop = async () => {
    const stopped = server;
    server = null;
    if (!stopped) return;
    await new Promise((done) => {
      stopped.close(done);
      stopped.closeAllConnections();
    });
  };
  await start();
  const failing: FailingServer = {
    url: `http://localhost:${port}`,
    ...{ folder, faults: new Map(), instead: new Map(), asked: [], start, stop }
  };

  function answer({ url = '/' }: IncomingMessage, response: ServerResponse): void {
    const [path = '/'] = url.split('?');
    failing.asked.push(path);
    const file = join(failing.folder, path.endsWith('/') ? `${path}index.html` : path);
    const fault = failing.faults.get(path) ?? failing.faults.get('*');
    const headers = { ...securityHeaders(path), 'Cache-Control': cachePolicy(path) };
    const text = failing.instead.get(path);
    const isThere = text !== undefined || (existsSync(file) && statSync(file).isFile());
    const type = mediaType(file);
    if (fault === 'hangs') return;
    if (fault === 'portal') response.writeHead(200, { 'Content-Type': 'text/html' }).end(PORTAL);
    else if (fault === 'moved') response.writeHead(302, { Location: '/portal-of-the-hotel/' }).end();
    else if (fault === 'missing' || !isThere) response.writeHead(404, headers).end('Not found\n');
    else if (fault === 'breaks') {
      response.writeHead(200, { ...headers, 'Content-Type': type, 'Content-Length': statSync(file).size });
      createReadStream(file, { end: Math.floor(statSync(file).size / 2) })
        .on('data', (part) => response.write(part))
        .on('end', () => response.destroy());
    } else {
      response.writeHead(200, { ...headers, 'Content-Type': type });
      response.end(text ?? Buffer.concat([readFileSync(file), Buffer.from(fault === 'other' ? '\n' : '')]));
    }
  }

  return failing;
}
