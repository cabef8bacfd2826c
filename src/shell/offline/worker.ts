import type { Asked } from '../../worker/messages.ts';

/** The site's root: built, this module stands one folder below it. */
export const ROOT = new URL(/* @vite-ignore */ '..', import.meta.url);

/** The one program that may be run beside the page. */
const WORKER = new URL('sw.js', ROOT).href;

type PolicyFactory = {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string }
  ): {
    createScriptURL(url: string): string;
  };
};

function isPolicyFactory(value: unknown): value is PolicyFactory {
  return typeof value === 'object' && value !== null && 'createPolicy' in value;
}

/** The address of the worker, where the content policy asks for one that can be nothing else. */
const workerUrl = (() => {
  const factory: unknown = Reflect.get(globalThis, 'trustedTypes');
  if (!isPolicyFactory(factory)) return WORKER;
  return factory.createPolicy('tip-atlas-worker', { createScriptURL: () => WORKER }).createScriptURL(WORKER);
})();

/** Whether this page can keep a copy for offline: it has a window of its own, comes from a web server, and the browser lets it. */
export function mayKeep(): boolean {
  try {
    const isOwn = window.self === window.top && /^https?:$/.test(location.protocol);
    return (
      isOwn && !import.meta.env.DEV && isSecureContext && 'serviceWorker' in navigator && 'caches' in window
    );
  } catch {
    return false;
  }
}

/** Whether the reader's device asks to save data. */
export function savesData(): boolean {
  const connection: unknown = Reflect.get(navigator, 'connection');
  return (
    typeof connection === 'object' && connection !== null && Reflect.get(connection, 'saveData') === true
  );
}

/** The worker of this site, as the browser has it by now. */
export function registered(): Promise<ServiceWorkerRegistration | undefined> {
  return navigator.serviceWorker.getRegistration(ROOT);
}

/** Asks the browser for the worker of this site, and whether there is a newer one. */
export async function register(): Promise<ServiceWorkerRegistration | undefined> {
  await navigator.serviceWorker.register(workerUrl, { scope: ROOT.pathname, updateViaCache: 'none' });
  const registration = await registered();
  // Without a network there is none, and what is here serves on.
  if (registration?.active) registration.update().catch(() => undefined);
  return registration;
}

/** What a worker answers; `null` where it says nothing for so many milliseconds. */
export function ask(worker: ServiceWorker, asked: Asked, patience: number): Promise<unknown> {
  return new Promise((settle) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => {
      settle(data);
    };
    setTimeout(settle, patience, null);
    worker.postMessage(asked, [port2]);
  });
}

/** Whether a worker that is being installed gets there. */
export function installs(worker: ServiceWorker): Promise<boolean> {
  return new Promise((settle) => {
    const look = () => {
      if (worker.state === 'redundant') settle(false);
      else if (worker.state !== 'installing') settle(true);
    };
    worker.addEventListener('statechange', look);
    look();
  });
}
