import type { AskedFor } from './figure.ts';

/** milliseconds: how long a frame asks for nothing more before it counts as done, and how long that is waited for */
const QUIET = 700;
const PATIENCE = 12_000;

/** What a hand sets off in a figure: its scripts come then. */
const TOUCH = 'pointerdown';

const ASLEEP = 'template[data-light], template[data-later]';
const ALIVE = '#app:is([data-drawn], :not([data-still]))';

/** What is seen from inside the frame of a figure that this page can look into. */
export type Inside = {
  readonly first: readonly AskedFor[] | null;
  readonly touched: readonly AskedFor[];
  /** whether the touch brought the figure to life */
  readonly isAwake: boolean;
  readonly cookies: readonly string[];
  /** what the figure says it does not know, as `key=value` */
  readonly unknown: readonly string[];
};

/** Waits until something is on the screen: a frame that is not is laid out late, as if it were narrow. */
export function inSight(element: HTMLElement): Promise<void> {
  return new Promise((done) => {
    const watch = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      watch.disconnect();
      done();
    });
    watch.observe(element);
  });
}

/** Puts a frame of a figure into a room. */
export function putFrame(room: HTMLElement, address: URL, title: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  [frame.src, frame.title, frame.width, frame.height] = [address.href, title, '100%', '600'];
  room.append(frame);
  return frame;
}

/** Waits until a frame has loaded, and whether it has: one that never does is given up. */
export function loaded(frame: HTMLIFrameElement): Promise<boolean> {
  const come = new Promise<boolean>((done) => {
    const found = () => {
      done(true);
    };
    frame.addEventListener('load', found, { once: true });
  });
  return Promise.race([come, pause(PATIENCE).then(() => false)]);
}

/** Hears whole numbers of pixels from one frame, gives it that height, and listens to nothing else. */
export function hearHeight(frame: HTMLIFrameElement, told: (height: number) => void): void {
  addEventListener('message', ({ data, source }: MessageEvent<unknown>) => {
    if (source === null || source !== frame.contentWindow) return;
    const height = heightIn(data);
    if (height === null) return;
    frame.height = String(Math.min(4000, Math.max(100, height)));
    told(height);
  });
}

/** The height that a message of a figure tells; `null` where it is none. */
export function heightIn(message: unknown): number | null {
  if (typeof message !== 'object' || message === null) return null;
  const { type, v, height } = message as Readonly<Record<string, unknown>>;
  return type === 'tip-atlas:height' && v === 1 && typeof height === 'number' && Number.isInteger(height)
    ? height
    : null;
}

/** Counts what the figure in a frame asks for by itself, touches it as a hand would, and counts again. */
export async function lookInto(page: Document): Promise<Inside> {
  const inner = page.defaultView ?? window;
  await quiet(inner);
  const isAsleep = page.querySelector(ASLEEP) !== null && page.querySelector(ALIVE) === null;
  const first = isAsleep ? askedBy(inner) : null;
  inner.dispatchEvent(new Event(TOUCH));
  const end = Date.now() + PATIENCE;
  while (page.querySelector(ALIVE) === null && Date.now() < end) await pause(100);
  await quiet(inner);
  return {
    first,
    touched: askedBy(inner),
    isAwake: page.querySelector(ALIVE) !== null,
    unknown: [...page.querySelectorAll<HTMLElement>('[data-unknown]')].map(
      (each) => each.dataset['unknown'] ?? ''
    ),
    cookies: page.cookie.split(';').flatMap((each) => each.replace(/=.*/s, '').trim() || [])
  };
}

/** pixels: how high a figure is, with whatever hangs out of it; `null` where there is none */
export function heightOf(page: Document): number | null {
  const app = page.getElementById('app');
  if (app === null) return null;
  const { scrollHeight, clientHeight } = page.documentElement;
  const own = Math.ceil(app.getBoundingClientRect().height);
  return scrollHeight > clientHeight ? Math.max(own, scrollHeight) : own;
}

/** Every request of a window that its browser tells of, the page itself first. */
function askedBy({ performance: theirs }: Window): readonly AskedFor[] {
  const entries = [
    ...theirs.getEntriesByType('navigation'),
    ...theirs.getEntriesByType('resource')
  ] as PerformanceResourceTiming[];
  return entries
    .filter(({ name }) => /^(?:https?|wss?):/.test(name))
    .map(({ name, encodedBodySize }) => ({
      address: name.replace(/#.*/, ''),
      bytes: encodedBodySize > 0 ? encodedBodySize : null
    }));
}

/** Waits until a window asks for nothing more. */
async function quiet({ performance: theirs }: Window): Promise<void> {
  const end = Date.now() + PATIENCE;
  let [seen, since] = [-1, Date.now()];
  while (Date.now() < end && Date.now() - since < QUIET) {
    const now = theirs.getEntriesByType('resource').length;
    if (now !== seen) [seen, since] = [now, Date.now()];
    await pause(100);
  }
}

/** Waits some milliseconds. */
export function pause(time: number): Promise<void> {
  return new Promise((done) => setTimeout(done, time));
}
