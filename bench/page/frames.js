// In the page: notes when each frame begins, until the diary is taken away. Plain JavaScript, for a page lacks the helpers of a bundler.
globalThis.keepFrames = () => {
  const times = [];
  globalThis.frameTimes = times;
  const note = (now) => {
    if (globalThis.frameTimes !== times) return;
    times.push(now);
    requestAnimationFrame(note);
  };
  requestAnimationFrame(note);
};
