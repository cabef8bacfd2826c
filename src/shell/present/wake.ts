/** Keeps the screen from sleeping while somebody looks at the page, wherever the browser can; gives what ends it. */
export function keepAwake(): () => void {
  let lock: Promise<WakeLockSentinel> | null = null;
  const asked = new AbortController();
  const ask = async () => {
    const { wakeLock } = navigator as Partial<Navigator>;
    if (asked.signal.aborted || document.visibilityState !== 'visible' || !wakeLock) return;
    try {
      await (lock = wakeLock.request('screen'));
    } catch {
      // The browser saves power, or the page is in a frame: the check before the talk says so.
    }
  };
  const again = () => void ask();
  // A browser takes the lock back whenever the page is out of sight.
  document.addEventListener('visibilitychange', again);
  void ask();
  return () => {
    asked.abort();
    document.removeEventListener('visibilitychange', again);
    // One that was asked for and came late goes too.
    void lock?.then((held) => held.release()).catch(() => undefined);
  };
}
