import { stepsOf } from './course.ts';
import type { Talk } from './talk.svelte.ts';

/** how long, in milliseconds, nobody touches a paused talk before it goes on by itself */
const PATIENCE = 120_000;

/** A talk that moves by itself, from the last slide to the first again; a touch pauses it. */
export class Kiosk {
  isPaused = $state(false);
  readonly #talk: Talk;
  readonly #seconds: number;
  #due: ReturnType<typeof setTimeout> | undefined;

  constructor(talk: Talk, seconds: number) {
    [this.#talk, this.#seconds] = [talk, seconds];
    this.#wait();
  }

  /** Somebody is there: the slide stays until they let it go on, or have gone. */
  pause(): void {
    this.isPaused = true;
    clearTimeout(this.#due);
    this.#due = setTimeout(() => {
      this.resume();
    }, PATIENCE);
  }

  resume(): void {
    this.isPaused = false;
    this.#advance();
  }

  stop(): void {
    clearTimeout(this.#due);
  }

  #wait(): void {
    clearTimeout(this.#due);
    // One wait at a time: a laptop that slept finds one step due, not all that it slept through.
    this.#due = setTimeout(() => {
      this.#advance();
    }, this.#seconds * 1000);
  }

  #advance(): void {
    const { deck, stand } = this.#talk;
    const isLast =
      stand.slide === deck.slides.length - 1 && stand.step === stepsOf(deck.slides[stand.slide]) - 1;
    // What a visitor chose on a slide is not what the next one finds.
    if (this.#talk.isChanged) this.#talk.restore();
    if (isLast) this.#talk.go({ slide: 0, step: 0 });
    else this.#talk.onward();
    this.#wait();
  }
}
