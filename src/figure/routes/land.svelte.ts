import { untrack } from 'svelte';
import { reasonOf } from '../../domain/issue.ts';
import { whenIdle } from '../../map/idle.ts';
import { loadFineOutlines, loadOutlines, outlinesAtHand } from '../../map/outlines-load.ts';
import type { Outlines } from '../../map/outlines.ts';

/** The land under a map: the finest outlines that have come by now, and why there are none. */
export class LandUnder {
  outlines: Outlines | null = $state.raw(outlinesAtHand());
  failure = $state('');

  /** Fetches the outlines for as long as a map stands; gives the way to call it off. */
  fetch(): () => void {
    let isWanted = true;
    // What has come is no reason to fetch again.
    if (untrack(() => this.outlines) === null) {
      loadOutlines('coarse').then(
        (coarse) => (this.outlines ??= coarse),
        (error: unknown) => {
          if (this.outlines === null) this.failure = reasonOf(error);
        }
      );
    }
    // The finer outlines weigh four times as much: they wait until the first picture stands.
    const drop = whenIdle(() => {
      loadFineOutlines().then(
        (fine) => {
          if (!isWanted) return;
          this.outlines = fine;
          this.failure = '';
        },
        () => undefined // the coarse ones stay
      );
    });
    return () => {
      isWanted = false;
      drop();
    };
  }
}
