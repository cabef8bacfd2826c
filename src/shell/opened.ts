let waiting: ((fold: HTMLDetailsElement) => void) | null = null;

/** Acts once the whole embedded figure stands, on what holds its list and its filters. */
export function onceOpened(act: (fold: HTMLDetailsElement) => void): void {
  waiting = act;
}

/** Says that what holds them stands. */
export function opened(fold: HTMLDetailsElement): void {
  waiting?.(fold);
  waiting = null;
}
