/** how long, in milliseconds, a frame is waited for: a page that nobody looks at draws none */
const PATIENCE = 250;

/** Acts once, as a task of its own, when the next frame has been drawn. */
export function afterFrame(act: () => void): void {
  let isDone = false;
  const once = () => {
    if (!isDone) act();
    isDone = true;
  };
  const channel = new MessageChannel();
  channel.port1.onmessage = () => {
    channel.port1.close();
    once();
  };
  requestAnimationFrame(() => {
    channel.port2.postMessage(null);
  });
  setTimeout(once, PATIENCE);
}
