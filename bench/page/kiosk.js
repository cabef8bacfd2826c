// In the page of a talk that moves by itself: thirty seconds are a moment, and every slide that comes is counted.
const SLIDE = 30_000;
const SHORTENED = 120;
globalThis.advances = 0;
const wait = globalThis.setTimeout;
globalThis.setTimeout = (does, after, ...given) => wait(does, after === SLIDE ? SHORTENED : after, ...given);
const replace = history.replaceState.bind(history);
history.replaceState = (...asked) => {
  const before = location.search;
  replace(...asked);
  if (location.search !== before) globalThis.advances++;
};
