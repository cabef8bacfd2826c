/** The time now, milliseconds of the epoch, anew every second while something reads it. */
export class Clock {
  now = $state(Date.now());
  readonly #beat: ReturnType<typeof setInterval>;

  constructor() {
    this.#beat = setInterval(() => (this.now = Date.now()), 1000);
  }

  stop(): void {
    clearInterval(this.#beat);
  }
}

/** Time that has passed as a clock shows it: `4:07`, `1:04:07`. */
export function elapsedText(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const two = (n: number) => String(n).padStart(2, '0');
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}
