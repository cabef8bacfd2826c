import { TALK, type Told } from '../../worker/messages.ts';
import { changedFiles, isCopy, lastChecked, noteChecked, type Copy } from './copy.ts';
import { afterTalk, isTalking } from './talk.ts';
import { ask, installs, mayKeep, register, registered, savesData } from './worker.ts';

/** Why there is no copy, or none that is whole. */
export type Why =
  | { readonly is: 'unable' | 'saving' | 'refused' | 'space' | 'off' }
  | { readonly is: 'file'; readonly file: string }
  | { readonly is: 'changed'; readonly n: number };

/** milliseconds: how long a worker may think about a question, about a change of edition, and about fetching files anew */
const [PATIENCE, USE_PATIENCE, MEND_PATIENCE] = [5000, 10_000, 120_000];

/** milliseconds: how long the word of a worker that has given up may take, and how often it is looked for */
const [TELLING, TRIES] = [2000, 20];

/** The copy of the site for when there is no network: whether it is here, whole, and the newest. */
class Offline {
  kind: 'none' | 'keeping' | 'ready' | 'broken' = $state('none');
  /** how many files are here, and of how many */
  files = $state(0);
  of = $state(0);
  /** when every file was last compared with its hash */
  checked: Date | null = $state.raw(null);
  isChecking = $state(false);
  why: Why | null = $state.raw(null);
  /** whether a newer edition is here whole, and waits for a reader's word */
  update = $state(false);
  /** whether that word was given while a talk was on in another window */
  isHeld = $state(false);
  #started: Promise<void> | null = null;
  #copy: Copy | null = null;
  #changed: readonly string[] = [];
  #failure: Why | null = null;
  #isWanted = false;

  /** Looks for the copy, and keeps one where there is none and the reader's device does not ask to save data; once. */
  start(): Promise<void> {
    return (this.#started ??= this.#start());
  }

  /** Keeps a copy, or tries again to; where one is broken, fetches what is missing of it. */
  async keep(): Promise<void> {
    const active = (await registered())?.active;
    if (this.kind === 'broken' && active) {
      await ask(active, { mend: this.#changed }, MEND_PATIENCE);
      await this.check();
      return;
    }
    [this.why, this.#failure] = [null, null];
    // Where there is one, it is only looked at, and how it was goes on being said.
    if (!active) this.kind = 'keeping';
    try {
      await this.#follow(await register());
    } catch {
      await this.#find((await registered())?.active);
    }
  }

  /** Compares every file that is kept with its hash, and says when that was. */
  async check(): Promise<void> {
    await this.start();
    const copy = this.#copy;
    if (copy === null || this.isChecking) return;
    this.isChecking = true;
    this.#changed = await changedFiles(copy);
    this.isChecking = false;
    const n = this.#changed.length;
    if (n === 0) [this.kind, this.why, this.checked] = ['ready', null, await noteChecked(copy)];
    else [this.kind, this.why] = ['broken', { is: 'changed', n }];
    this.files = this.of - n;
  }

  /** Goes over to the newer edition, in every window; not while a talk is given in one. */
  async use(): Promise<void> {
    const waiting = (await registered())?.waiting;
    this.#isWanted = true;
    if (!waiting) location.reload();
    else this.isHeld = (await ask(waiting, 'use', USE_PATIENCE)) === false;
  }

  async #start(): Promise<void> {
    if (!mayKeep()) return this.#fail({ is: 'unable' });
    this.#listen();
    const isNew = !(await registered())?.active;
    if (isNew && savesData()) return this.#fail({ is: 'saving' });
    await this.keep();
  }

  async #follow(registration: ServiceWorkerRegistration | undefined): Promise<void> {
    registration?.addEventListener('updatefound', () => void this.#announce(registration));
    if (registration?.waiting && registration.active) this.update = true;
    const { installing, active } = registration ?? {};
    if (active) {
      if (registration && installing) void this.#announce(registration);
      return this.#find(active);
    }
    const isThere = installing ? await installs(installing) : false;
    if (!isThere) return this.#fail(await this.#reason());
    const worker = installing ?? null;
    await this.#find(worker, true);
  }

  /** Why no copy came about: the worker's word for it may come after the news that it has given up. */
  async #reason(): Promise<Why> {
    for (let tries = 0; this.#failure === null && tries < TRIES; tries++)
      await new Promise((done) => setTimeout(done, TELLING / TRIES));
    return this.#failure ?? { is: 'refused' };
  }

  /** Says that a newer edition waits, once it is here whole. */
  async #announce({ installing, active }: ServiceWorkerRegistration): Promise<void> {
    if (active && installing && (await installs(installing)) && installing.state === 'installed')
      this.update = true;
  }

  /** Asks a worker what it keeps. */
  async #find(worker: ServiceWorker | null | undefined, isFresh = false): Promise<void> {
    if (!worker) return this.#fail({ is: 'refused' });
    const answer = await ask(worker, 'files', PATIENCE);
    if (!isCopy(answer)) return this.#fail({ is: 'off' });
    this.#copy = answer;
    this.files = this.of = answer.files.length;
    // What was just kept was compared as it came.
    this.checked = isFresh ? await noteChecked(answer) : await lastChecked(answer);
    this.kind = 'ready';
    if (this.checked === null) await this.check();
  }

  #fail(why: Why): void {
    [this.kind, this.why, this.files] = ['none', why, 0];
  }

  #listen(): void {
    const container = navigator.serviceWorker;
    let hadCopy = container.controller !== null;
    container.addEventListener('message', ({ data, ports }: MessageEvent<unknown>) => {
      if (data === TALK) ports[0]?.postMessage(isTalking());
      else this.#hear(data as Told);
    });
    // Where another edition has taken over, this page is of none that is kept.
    container.addEventListener('controllerchange', () => {
      if (hadCopy || this.#isWanted) void this.#leave(container.controller);
      hadCopy = true;
    });
  }

  /** Loads the page anew; what switches copies off does so by itself. */
  async #leave(controller: ServiceWorker | null): Promise<void> {
    if (controller && (await ask(controller, 'files', PATIENCE)) === 'off') return;
    await afterTalk();
    location.reload();
  }

  #hear(told: Told): void {
    if (this.kind !== 'keeping') return;
    if ('kept' in told) [this.files, this.of] = [told.kept, told.of];
    else this.#failure ??= told.space ? { is: 'space' } : { is: 'file', file: told.failed };
  }
}

/** The one copy that this browser has of the site. */
export const offline = new Offline();
