// In the page, before anything of it: how much of it moved each time, whatever a reader had just done. Plain JavaScript, for a
// page lacks the helpers of a bundler.
globalThis.shiftsSeen = [];
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) globalThis.shiftsSeen.push(entry.value);
}).observe({ type: 'layout-shift', buffered: true });
