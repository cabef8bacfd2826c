import type { Scenes } from '../../figure/scene.ts';
import { reasonOf } from '../../domain/issue.ts';
import type { LiveSession } from '../../state/session.svelte.ts';
import type { Page, View } from '../../state/view.ts';
import type { Desk } from '../desk.svelte.ts';
import { follow } from '../follow.ts';
import { afterFrame } from '../frame.ts';
import type { Speech } from '../speech.svelte.ts';
import { loadScenes } from './scenes.ts';
import type { Talk } from './talk.svelte.ts';

/** Brings what slides show: the tables, words and scenes of each, all before anybody asks for the next. */
export class Stage {
  /** the scenes that have come, by page, and why those did not that did not */
  scenes: Readonly<Partial<Record<Page, Scenes | { readonly broken: string }>>> = $state.raw({});
  /** whether every slide can be shown without anything more */
  isReady = $state(false);
  /** resolves when it can */
  readonly ready: Promise<void>;
  #settle: () => void = () => undefined;
  readonly #session: LiveSession;
  readonly #desk: Desk;
  readonly #speech: Speech;

  constructor(session: LiveSession, desk: Desk, speech: Speech) {
    [this.#session, this.#desk, this.#speech] = [session, desk, speech];
    this.ready = new Promise((settle) => (this.#settle = settle));
  }

  /** Shows a view: at once where all it needs is there. */
  show(view: View): void {
    this.#session.show(view);
    void follow(this.#session, this.#desk, this.#speech, () => undefined);
    void this.#fetch(view.page);
  }

  /** Fetches what the slide at hand needs, then what the others do, in their order. */
  async bring(talk: Talk): Promise<void> {
    if (talk.view) await this.#fetch(talk.view.page);
    await new Promise<void>((done) => {
      afterFrame(done);
    });
    const views = talk.deck.slides.flatMap((slide) =>
      slide.kind === 'figure' ? slide.at.map((_, step) => talk.viewOf(slide, step)) : []
    );
    for (const view of views) {
      if (!view) continue;
      await Promise.all([this.#desk.prepare(view), this.#speech.words(view), this.#fetch(view.page)]);
      this.#desk.open(view.page);
    }
    // Numbers and citations that stand on slides of their own.
    await this.#desk.prepare({ page: 'data', layer: 'detected', place: [] });
    const words = await this.#speech.words(this.#session.view);
    if (words) this.#session.words = words;
    this.#session.dataset = this.#desk.dataset();
    this.isReady = true;
    this.#settle();
  }

  async #fetch(page: Page): Promise<void> {
    const known = this.scenes[page];
    if (known && !('broken' in known)) return;
    try {
      const scenes = await loadScenes(page);
      this.scenes = { ...this.scenes, [page]: scenes };
    } catch (error) {
      this.scenes = { ...this.scenes, [page]: { broken: reasonOf(error) } };
    }
  }
}
