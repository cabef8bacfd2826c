/** The number of a slide as it is typed, digit by digit, and the slide that it aims at once the hand has paused. */
export class Jump {
  typed = $state('');
  /** the number that may be meant, from 1; `null` while digits still come, and where there are none */
  aimed: number | null = $state(null);
  #pause: ReturnType<typeof setTimeout> | undefined;

  /** A digit more; of a number too long the last digits count. */
  add(digit: number): void {
    this.typed = `${this.typed}${digit}`.slice(-3);
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => (this.aimed = Number(this.typed)), PAUSE);
  }

  /** The number as it was typed; the next one begins anew. */
  take(): number {
    const number = Number(this.typed);
    clearTimeout(this.#pause);
    [this.typed, this.aimed] = ['', null];
    return number;
  }
}

/** Milliseconds after a digit that no other has followed. */
const PAUSE = 150;
