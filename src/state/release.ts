import type { Session } from './session.svelte.ts';

/** Whether the address names another release of the data than the one that is here. */
export function isOtherRelease({ view, dataset }: Pick<Session, 'view' | 'dataset'>): boolean {
  return view.data !== null && dataset.version !== '' && view.data !== dataset.version;
}
