/** Calls once the page has loaded and nothing else wants the processor, three seconds later at most; gives the way to call it off. */
export function whenIdle(act: () => void): () => void {
  let drop = () => {
    removeEventListener('load', wait);
  };
  function wait(): void {
    if ('requestIdleCallback' in window) {
      const request = requestIdleCallback(act, { timeout: 3000 });
      drop = () => {
        cancelIdleCallback(request);
      };
    } else {
      // Safari has no idle callback.
      const timer = setTimeout(act, 300);
      drop = () => {
        clearTimeout(timer);
      };
    }
  }
  if (document.readyState === 'complete') wait();
  else addEventListener('load', wait, { once: true });
  return () => {
    drop();
  };
}
