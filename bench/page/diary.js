// In the page: for each key press and click, how long it takes until the next frame is over, and until the map has answered.
// Plain JavaScript, for a page lacks the helpers of a bundler.
globalThis.keepDiary = () => {
  let begun = NaN;
  let isWaiting = false;
  // A frame is over when the first task after its animation callbacks runs.
  const atFrameEnd = (act) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = act;
    requestAnimationFrame(() => channel.port2.postMessage(null));
  };
  for (const action of ['keydown', 'click']) {
    addEventListener(
      action,
      (event) => {
        begun = event.timeStamp;
        globalThis.mapTaken = undefined; // what pointing at the target had changed is no answer to the click
        atFrameEnd(() => globalThis.stepsTaken?.push(performance.now() - event.timeStamp));
      },
      { capture: true }
    );
  }
  const map = document.querySelector('main [role="application"]') ?? document.querySelector('main .drawing');
  if (!map) return;
  new MutationObserver(() => {
    if (isWaiting || globalThis.mapTaken !== undefined) return;
    isWaiting = true;
    const since = begun;
    atFrameEnd(() => {
      isWaiting = false;
      if (since === begun && !Number.isNaN(begun)) globalThis.mapTaken = performance.now() - since;
    });
  }).observe(map, { subtree: true, childList: true, attributes: true, characterData: true });
};
