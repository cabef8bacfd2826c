import type { Change, Session } from '../../state/session.svelte.ts';
import { isRegion } from '../../query/region.ts';
import { between, towards } from './follow.ts';
import { stepBy, stepsOf, type Step } from './walk.ts';

/** A view that a walk has left, and the place it went on to. */
type Left = { readonly view: Change; readonly to: string };

/** Someone walking the map by keys: along the routes at a place, to the other end of one, and back the way they came. */
export class Walker {
  readonly #session: Session;
  readonly #trail: Left[] = [];
  /** the route the keys have come to; pointing elsewhere ends the walk */
  #at: string | null = $state.raw(null);
  readonly #steps: readonly Step[] = $derived.by(() => stepsOf(this.#session));
  readonly step: Step | undefined = $derived.by(() =>
    this.#at !== null && this.#at === this.#session.pointed
      ? this.#steps.find(({ id }) => id === this.#at)
      : undefined
  );

  constructor(session: Session) {
    this.#session = session;
  }

  /** Follows a key; says whether it meant something here. */
  press(key: string): boolean {
    if (key === 'Enter') return this.#goOn();
    if (key === 'Escape') return this.#goBack();
    const next = stepBy(key, this.#steps, this.#at);
    if (next) this.#point(next.id);
    return next !== undefined;
  }

  #goOn(): boolean {
    if (!this.step) return false;
    const { place, direction, map } = this.#session.view;
    const on = isRegion(this.step.other) ? between(this.step.route) : towards(this.step.other);
    this.#trail.push({ view: { place, direction, map }, to: on.place.join() });
    this.#session.go(on);
    this.#point(null);
    return true;
  }

  #goBack(): boolean {
    if (this.step) {
      this.#point(null);
      return true;
    }
    const last = this.#trail.pop();
    if (last?.to !== this.#session.view.place.join()) return false;
    this.#session.go(last.view);
    return true;
  }

  #point(id: string | null): void {
    this.#session.pointed = this.#at = id;
  }
}
