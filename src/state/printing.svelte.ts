let isNow = $state(false);

if (typeof addEventListener === 'function') {
  addEventListener('beforeprint', () => (isNow = true));
  addEventListener('afterprint', () => (isNow = false));
}

/** Whether the page is being printed now: what is drawn for a screen is then drawn for paper. */
export function isPrinting(): boolean {
  return isNow;
}
