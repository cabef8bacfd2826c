// In the page of a talk: when a key was pressed, and when the last of what it changed had been painted. Plain JavaScript, for a
// page lacks the helpers of a bundler. A map draws on a canvas, which no observer sees: what draws there says so. What is drawn in
// the wings, for the slide after, is on no screen and does not count; a slide that was ready counts when it comes on stage.
globalThis.slideShown = { pressed: NaN, painted: NaN };
let isDue = false;
const note = () => {
  if (isDue) return;
  isDue = true;
  requestAnimationFrame(() => {
    isDue = false;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      globalThis.slideShown.painted = performance.now();
    };
    port2.postMessage(null);
  });
};
addEventListener(
  'keydown',
  (event) => {
    globalThis.slideShown = { pressed: event.timeStamp, painted: NaN };
  },
  { capture: true }
);
for (const name of ['stroke', 'fill', 'fillText', 'drawImage', 'clearRect']) {
  const own = CanvasRenderingContext2D.prototype[name];
  CanvasRenderingContext2D.prototype[name] = function (...drawn) {
    if (!this.canvas.closest?.('[inert]')) note();
    return own.apply(this, drawn);
  };
}
new MutationObserver((changes) => {
  const isOnStage = (node) => {
    const element = node instanceof Element ? node : node.parentElement;
    return element?.closest('article, .board') && !element.closest('[inert]');
  };
  const isOverStage = ({ target, addedNodes, removedNodes }) =>
    target.nodeName === 'MAIN' && ![...addedNodes, ...removedNodes].some((node) => node.inert);
  if (changes.some((change) => isOnStage(change.target) || isOverStage(change))) note();
}).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
