// In the page: when its drawings came. Plain JavaScript, for a page lacks the helpers of a bundler.
// A drawing of a map counts once it has land or lines; what the live map later does to it is no new drawing.
globalThis.drawingsAt = [];
new MutationObserver(() => {
  const all = document.querySelectorAll('main .page section svg, main .panel table');
  const others = [...all].filter((drawing) => !drawing.closest('[role="application"]')).length;
  const hasMap = document.querySelector('main .map path, main .map canvas') !== null;
  const drawn = others + (hasMap ? 1 : 0);
  const last = globalThis.drawingsAt.at(-1);
  if (drawn !== last?.drawn) globalThis.drawingsAt.push({ at: performance.now(), drawn });
}).observe(document, { subtree: true, childList: true });
