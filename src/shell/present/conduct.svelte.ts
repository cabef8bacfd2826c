import { Jump } from './jump.svelte.ts';
import type { Act } from './keys.ts';
import type { Talk } from './talk.svelte.ts';

/** What may lie over a slide, one at a time. */
export type Layer = 'overview' | 'choose' | 'keys' | 'ready' | 'after' | 'edit';

/** What a key, a button or a clicker does in a talk, and what lies over its slides. */
export class Conduct {
  layer: Layer | null = $state(null);
  isCoded = $state(false);
  isPointed = $state(false);
  readonly jump = new Jump();
  readonly #talk: Talk;

  constructor(talk: Talk) {
    this.#talk = talk;
  }

  /** What is on, as the bar shows it. */
  get on(): ReadonlySet<Act> {
    const { blank } = this.#talk;
    return new Set<Act>([
      ...(this.layer === null ? [] : [this.layer]),
      ...(this.isCoded ? (['code'] as const) : []),
      ...(this.isPointed ? (['pointer'] as const) : []),
      ...(blank === null ? [] : [blank])
    ]);
  }

  act(what: Act): void {
    if (typeof what === 'object') {
      this.jump.add(what.digit);
      return;
    }
    const talk = this.#talk;
    const number = this.jump.take();
    switch (what) {
      case 'next':
        this.#move(() => {
          talk.onward();
        });
        return;
      case 'back':
        this.#move(() => {
          talk.back();
        });
        return;
      case 'first':
        this.#go(0);
        return;
      case 'last':
        this.#go(talk.deck.slides.length - 1);
        return;
      case 'enter':
        this.#go(number - 1);
        return;
      case 'black':
      case 'white':
        talk.darken(what);
        return;
      case 'overview':
      case 'keys':
      case 'ready':
      case 'after':
      case 'edit':
        this.#toggle(what);
        return;
      case 'choose':
        if (talk.view) this.#toggle(what);
        return;
      case 'restore':
        talk.restore();
        return;
      case 'code':
        this.isCoded = !this.isCoded;
        return;
      case 'pointer':
        this.isPointed = !this.isPointed;
        return;
      case 'full':
        void fill();
        return;
      case 'speaker':
        window.open(talk.address({ speaker: true }), 'tip-atlas-speaker', 'popup,width=1280,height=760');
        return;
      case 'out':
        this.#leave();
    }
  }

  #go(slide: number): void {
    this.#move(() => {
      this.#talk.go({ slide, step: 0 });
    });
  }

  /** What lies over a slide belongs to it. */
  #move(go: () => void): void {
    const { blank } = this.#talk;
    // A blank screen is lit again by the key that would move it, and does not move.
    if (blank !== null) {
      this.#talk.darken(blank);
      return;
    }
    this.layer = null;
    go();
  }

  #toggle(which: Layer): void {
    this.layer = this.layer === which ? null : which;
  }

  /** One thing at a time, what was changed on the slide too, and last the full screen: that one the browser leaves by itself. */
  #leave(): void {
    const { blank } = this.#talk;
    if (this.layer !== null) this.layer = null;
    else if (this.isCoded) this.isCoded = false;
    else if (blank !== null) this.#talk.darken(blank);
    else if (this.#talk.isChanged) this.#talk.restore();
  }
}

async function fill(): Promise<void> {
  try {
    if (document.fullscreenElement) await document.exitFullscreen();
    else await document.documentElement.requestFullscreen();
  } catch {
    // A browser that cannot: the check before the talk says so.
  }
}
