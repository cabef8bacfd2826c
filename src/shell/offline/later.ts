import type Offline from './Offline.svelte';

/** milliseconds after everything has loaded: by then a live map has come too */
const REST = 2000;

/** What tells of the copy for offline, and keeps it: it comes when the page stands and nothing else wants the wire. */
export async function loadOffline(): Promise<{ readonly default: typeof Offline }> {
  // A page that is written by a machine, is a file, or stands in a frame, keeps nothing.
  if (import.meta.env.SSR || import.meta.env.ONE_FILE || window.self !== window.top)
    return new Promise(() => undefined);
  if (document.readyState !== 'complete')
    await new Promise((done) => {
      addEventListener('load', done);
    });
  await new Promise((done) => {
    setTimeout(done, REST);
  });
  return import('./Offline.svelte');
}
