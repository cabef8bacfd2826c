/** Keeps the screen from sleeping while somebody looks at the page, wherever the browser can; gives what ends it. */
export function keepAwake(): () => void {
  let lock: WakeLockSentinel | null = null;
  let isOver = false;
  const ask = async () => {
    if (isOver || document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
    try {
      lock = await navigator.wakeLock.request('screen');
      if (isOver) await lock.release();
    } catch {
      // The browser saves power, or the page is in a frame: the check before the talk says so.
    }
  };
  const again = () => void ask();
  // A browser takes the lock back whenever the page is out of sight.
  document.addEventListener('visibilitychange', again);
  void ask();
  return () => {
    isOver = true;
    document.removeEventListener('visibilitychange', again);
    void lock?.release();
  };
}
