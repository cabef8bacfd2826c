/**
 * Put in the place of `sw.js`, this switches the copies for offline off wherever they are: it takes over at once, deletes
 * them, takes itself away, and lets the pages that they served load anew, once.
 */
import type { Asked, Kept } from './messages.ts';

declare const self: ServiceWorkerGlobalScope;

const OURS = `tip-atlas ${new URL(self.registration.scope).pathname} `;

self.addEventListener('install', (event) => {
  event.waitUntil(self.skipWaiting());
});

self.addEventListener('activate', (event) => {
  event.waitUntil(switchOff());
});

self.addEventListener('message', (event) => {
  const asked = event.data as Asked;
  event.ports[0]?.postMessage(asked === 'files' ? ('off' satisfies Kept) : false);
});

async function switchOff(): Promise<void> {
  const copies = (await caches.keys()).filter((name) => name.startsWith(OURS));
  await Promise.all(copies.map((name) => caches.delete(name)));
  await self.registration.unregister();
  // A page that loads anew may ask for this program again: then there is no copy any more, and nothing to load anew for.
  if (copies.length === 0) return;
  const windows = await self.clients.matchAll({ type: 'window' });
  await Promise.allSettled(windows.map((client) => client.navigate(client.url)));
}
