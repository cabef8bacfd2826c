import type { OpenGround } from './ground.ts';

/** Fetches what makes a map live. */
type Loader = () => Promise<{ readonly openGround: OpenGround }>;

let loader: Loader | null = null;
let loading: Promise<OpenGround> | null = null;

/** Names where the live map comes from: the rooms that may import later say it, so that a drawing need not carry it. */
export function liveMapFrom(load: Loader): void {
  loader = load;
}

/** Lets the live map wait for something, as for the first touch of a figure that is mostly only looked at. */
export function liveMapWhen(ready: () => Promise<void>): void {
  const load = loader;
  if (load !== null) loader = () => ready().then(load);
}

/** Fetches the live map, once; where it does not come, the next call tries again. */
export function loadLiveMap(): Promise<OpenGround> {
  loading ??= fetched().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

async function fetched(): Promise<OpenGround> {
  if (loader === null) throw new Error('no live map is named');
  return (await loader()).openGround;
}
