/**
 * Keeps a copy of one release of the site for when there is no network: all of its files, each with its hash, or none. It
 * never takes over by itself from the release before, and gives every page what belongs to one release.
 */
import { TALK, type Asked, type Kept, type KeptFile, type Told } from './messages.ts';

declare const self: ServiceWorkerGlobalScope;
/** What the build fills in: the offline set, and a name for it that its bytes and this program's make. */
declare const OFFLINE_SET: readonly KeptFile[];
declare const RELEASE: string;

/** milliseconds: a file that takes longer will not come; a page that takes longer is answered from the copy */
const [FILE_PATIENCE, PAGE_PATIENCE, TALK_PATIENCE] = [60_000, 3000, 2000];
const AT_ONCE = 4;
const ROOT = self.registration.scope;
/** Another copy of the site on the same origin has caches of its own. */
const OURS = `tip-atlas ${new URL(ROOT).pathname} `;
const CACHE = OURS + RELEASE;
const SET: ReadonlyMap<string, string> = new Map(OFFLINE_SET);

self.addEventListener('install', (event) => {
  event.waitUntil(keepAll());
});

/** All or nothing: what fails leaves no cache behind, no worker, and the release before as it was. */
async function keepAll(): Promise<void> {
  await caches.delete(CACHE);
  const cache = await caches.open(CACHE);
  const waiting = [...SET.keys()];
  let kept = 0;
  const keepNext = async (): Promise<void> => {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      try {
        await keep(cache, path);
        await tell({ kept: ++kept, of: SET.size });
      } catch (error) {
        waiting.length = 0;
        await tell({ failed: path, space: error instanceof Error && error.name === 'QuotaExceededError' });
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, keepNext));
  if (kept === SET.size) return;
  await caches.delete(CACHE);
  throw new Error(`${kept} of ${SET.size} files came`);
}

/** The browser itself refuses what has not the hash: a portal's page, a part of a file, a file of another release. */
async function keep(cache: Cache, path: string): Promise<void> {
  const response = await fetch(ROOT + path, {
    integrity: `sha256-${SET.get(path) ?? ''}`,
    cache: 'no-cache',
    redirect: 'error',
    priority: 'low',
    signal: AbortSignal.timeout(FILE_PATIENCE)
  });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  await cache.put(ROOT + path, response);
}

async function tell(told: Told): Promise<void> {
  for (const client of await self.clients.matchAll({ includeUncontrolled: true })) client.postMessage(told);
}

self.addEventListener('activate', (event) => {
  event.waitUntil(takeOver());
});

/** By now no page of the release before is open, or each loads anew as this one takes it over. */
async function takeOver(): Promise<void> {
  const older = (await caches.keys()).filter((name) => name.startsWith(OURS) && name !== CACHE);
  await Promise.all(older.map((name) => caches.delete(name)));
  await self.clients.claim();
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || !url.href.startsWith(ROOT)) return;
  const asked = url.pathname.slice(new URL(ROOT).pathname.length);
  const isPage = request.mode === 'navigate';
  const path = isPage ? asked.replace(/(^|\/)index\.html$/, '$1') : asked;
  const [, folder, place] = /^((?:[a-z]{2}\/)?country\/)([A-Z]{3})\/?$/.exec(path) ?? [];
  if (SET.has(path)) event.respondWith(answer(event, path));
  else if (isPage && SET.has(`${path}/`))
    event.respondWith(Response.redirect(`${ROOT}${path}/${url.search}`));
  else if (isPage && folder !== undefined && place !== undefined) {
    url.searchParams.set('place', place);
    event.respondWith(country(request.url, `${ROOT}${folder}${url.search}`));
  }
});

/** A file of this release. What a frame shows and asks for comes by the network, and from the copy only where that fails. */
async function answer({ request, clientId }: FetchEvent, path: string): Promise<Response> {
  const client = clientId === '' ? undefined : await self.clients.get(clientId);
  const copy = () => caches.match(ROOT + path, { cacheName: CACHE, ignoreVary: true });
  if (client?.frameType === 'nested')
    return fetch(request).catch(async (error: unknown) => (await copy()) ?? Promise.reject(error as Error));
  return (await copy()) ?? fetch(request);
}

/** The page of one country, where the network has it of this very release; else the page on which it is chosen. */
async function country(asked: string, instead: string): Promise<Response> {
  try {
    const response = await fetch(asked, { redirect: 'error', signal: AbortSignal.timeout(PAGE_PATIENCE) });
    const named = (await response.clone().text()).match(/assets\/[\w.-]+/g) ?? [];
    const isOurs = response.ok && named.length > 0;
    if (isOurs && named.every((file) => SET.has(file))) return response;
  } catch {
    // No network, or none that answers in time.
  }
  return Response.redirect(instead);
}

self.addEventListener('message', (event) => {
  const asked = event.data as Asked;
  const [port] = event.ports;
  const asker = event.source instanceof Client ? event.source.id : '';
  if (asked === 'files') port?.postMessage({ cache: CACHE, files: [...SET] } satisfies Kept);
  else if (asked === 'use') event.waitUntil(use(asker).then((isUsed) => port?.postMessage(isUsed)));
  else event.waitUntil(mend(asked.mend).then((isMended) => port?.postMessage(isMended)));
});

/** Takes over because a reader said so, unless a talk is given in another window of the site. */
async function use(asker: string): Promise<boolean> {
  const windows = await self.clients.matchAll({ includeUncontrolled: true, type: 'window' });
  const others = windows.filter(({ id, frameType }) => id !== asker && frameType !== 'nested');
  if ((await Promise.all(others.map(isTalking))).includes(true)) return false;
  await self.skipWaiting();
  return true;
}

/** A window that is seen and does not answer may well be on a stage. */
function isTalking(client: WindowClient): Promise<boolean> {
  const { port1, port2 } = new MessageChannel();
  client.postMessage(TALK, [port2]);
  return new Promise((settle) => {
    port1.onmessage = ({ data }) => {
      settle(data === true);
    };
    setTimeout(settle, TALK_PATIENCE, client.visibilityState === 'visible');
  });
}

/** Keeps files anew that were lost or changed; whether all of them came. */
async function mend(paths: readonly string[]): Promise<boolean> {
  const cache = await caches.open(CACHE);
  const mended = await Promise.allSettled(paths.map((path) => keep(cache, path)));
  return mended.every(({ status }) => status === 'fulfilled');
}
