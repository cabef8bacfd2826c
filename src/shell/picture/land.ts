import { loadOutlines } from '../../map/outlines-load.ts';

/** The best outlines there are: where the fine ones do not come, the coarse ones the map stands on will do. */
export async function fineLand(): Promise<void> {
  await loadOutlines('fine').catch(() => loadOutlines('coarse').catch(() => null));
}
